import * as z from 'zod';
import { publishProfile, publishTarget, publishTargetKinds } from '../publishing/publishProfile.ts';
import { publishedChanges } from '../publishing/publishedState.ts';
import { defineCall } from './define.ts';

const catalogue = z.strictObject({ catalogueId: z.uuid() });
const ofProfile = catalogue.extend({ profileId: z.uuid() });

/** A profile as the window knows it: whether a secret is kept for it, and never which. */
const profileEntry = z.strictObject({ profile: publishProfile, hasSecret: z.boolean() });
export type ProfileEntry = z.infer<typeof profileEntry>;

/** A stick that can be published to. */
const drive = z.strictObject({
  path: z.string(),
  name: z.string(),
  /** In bytes. */
  free: z.number(),
  size: z.number(),
});
export type PublishDrive = z.infer<typeof drive>;

/** What a publication did. */
export const publicationReport = z.strictObject({
  /** ISO 8601. */
  at: z.string(),
  profile: z.string(),
  kind: z.enum(publishTargetKinds),
  /** A path or an address. */
  where: z.string(),
  offers: z.int(),
  /** How many files were sent, of how many bytes, and how many lay there already. */
  files: z.int(),
  bytes: z.int(),
  unchanged: z.int(),
  /** What changed for readers since the last publication by this profile; null where it was the first. */
  changes: publishedChanges.nullable(),
});
export type PublicationReport = z.infer<typeof publicationReport>;

/** Calls about publishing a catalogue that the window has open. Part of the product's contract. */
export const publishCalls = {
  'publish.profiles': defineCall(catalogue, z.array(profileEntry)),
  /**
   * Keeps a profile, new or changed; `secret` takes the place of the one that is kept, null leaves it. Another server or
   * user never gets the secret of the one before. Refuses with publish-address, name-missing.
   */
  'publish.saveProfile': defineCall(
    catalogue.extend({ profile: publishProfile, secret: z.string().min(1).nullable() }),
    z.array(profileEntry),
  ),
  /** Forgets a profile and its secret; what was published stays where it is. */
  'publish.removeProfile': defineCall(ofProfile, z.array(profileEntry)),
  /** Asks where a folder or an archive goes; null where the person chose none. */
  'publish.choosePlace': defineCall(catalogue.extend({ kind: z.enum(['folder', 'zip']) }), publishTarget.nullable()),
  'publish.drives': defineCall(z.null(), z.array(drive)),
  /** Reaches a target on the web and tries to write there; what it writes is removed again. Refuses as `publish.start`. */
  'publish.test': defineCall(
    catalogue.extend({ profile: publishProfile, secret: z.string().min(1).nullable() }),
    z.null(),
  ),
  /** What a publication would change for readers; null where there was none by this profile. */
  'publish.difference': defineCall(
    ofProfile,
    z.strictObject({ since: z.string(), changes: publishedChanges }).nullable(),
  ),
  /** Publishes; `drive` names the stick where the profile goes to one. Tells its progress. Refuses with the codes `publish-…`, `stick-…` and `export-…`. */
  'publish.start': defineCall(ofProfile.extend({ drive: z.string().nullable() }), publicationReport),
  /** What was published from this computer, the last first. */
  'publish.log': defineCall(catalogue, z.array(publicationReport)),
};
