import { join } from 'node:path';
import { dayOf } from '../../../shared/catalogue/calendar.ts';
import type { Projection } from '../../../shared/document/projection.ts';
import { exportFiles } from '../../../shared/exports/exportFiles.ts';
import { exportFormats } from '../../../shared/exports/exportFormats.ts';
import { publicationInSlices } from '../../../shared/exports/publication.ts';
import { secretHolder, targetAddress } from '../../../shared/publishing/publishProfile.ts';
import type { PublishProfile } from '../../../shared/publishing/publishProfile.ts';
import { publishedDifference } from '../../../shared/publishing/publishedState.ts';
import type { PublishedChanges } from '../../../shared/publishing/publishedState.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { ProfileEntry, PublicationReport } from '../../../shared/rpc/publishCalls.ts';
import { Slices } from '../../../shared/slices.ts';
import { exportFolderName } from '../exports/exportFolderName.ts';
import { signExport } from '../exports/signExport.ts';
import type { KeyRing } from '../packets/KeyRing.ts';
import type { SettingsPort } from '../ports.ts';
import type { SecretBook } from '../SecretBook.ts';
import { checkedProfile } from './checkedProfile.ts';
import type { PublishedStates } from './PublishedStates.ts';
import { publishTo } from './publishTo.ts';
import type { Destination, PublishPorts } from './publishTo.ts';
import type { WatchedSending } from './sending.ts';
import { stateOf } from './stateOf.ts';

interface PublishParts {
  readonly settings: SettingsPort;
  /** By the id of a profile. */
  readonly secrets: SecretBook;
  readonly states: PublishedStates;
  readonly keys: Pick<KeyRing, 'signer'>;
  readonly ports: PublishPorts;
}

/** What is written and removed again to try a place. */
const trial = { name: 'angebotsmappe-probe.txt', bytes: new TextEncoder().encode('Angebotsmappe\n') };

const hostOf = ({ target }: PublishProfile) => (target.kind === 'sftp' ? target.host : targetAddress(target));

/** The ways of publishing catalogues from this computer, and publishing by them. */
export class PublishService {
  readonly #parts: PublishParts;

  constructor(parts: PublishParts) {
    this.#parts = parts;
  }

  /** The ports that publishing itself needs. */
  get drives(): PublishPorts['drives'] {
    return this.#parts.ports.drives;
  }

  async profiles(catalogueId: string): Promise<ProfileEntry[]> {
    return Promise.all(
      this.#of(catalogueId).map(async (profile) => ({
        profile,
        hasSecret: (await this.#parts.secrets.of(profile.id)) !== null,
      })),
    );
  }

  /**
   * Keeps a profile. A secret that was given for another server or user is forgotten before the profile changes.
   * @throws Refusal publish-address, name-missing, and those of the disk
   */
  async save(catalogueId: string, written: PublishProfile, secret: string | null): Promise<void> {
    const profile = checkedProfile(written);
    const before = this.#of(catalogueId).find(({ id }) => id === profile.id);
    const isOther = before !== undefined && secretHolder(before.target) !== secretHolder(profile.target);
    if (secret !== null || isOther) await this.#parts.secrets.set(profile.id, secret);
    await this.#keep(catalogueId, (profiles) =>
      before === undefined ? [...profiles, profile] : profiles.map((each) => (each.id === profile.id ? profile : each)),
    );
  }

  /** Forgets a profile and its secret. */
  async remove(catalogueId: string, profileId: string): Promise<void> {
    await this.#parts.secrets.set(profileId, null);
    await this.#keep(catalogueId, (profiles) => profiles.filter(({ id }) => id !== profileId));
  }

  /** Reaches a target on the web and tries to write there. @throws Refusal as `publishTo`; publish-secret-missing */
  async test(catalogueId: string, written: PublishProfile, secret: string | null): Promise<void> {
    const profile = checkedProfile(written);
    const { target } = profile;
    if (target.kind !== 'webdav' && target.kind !== 'sftp' && target.kind !== 'put') return;
    const kept = this.#of(catalogueId).find(({ id }) => id === profile.id);
    const isHolder = kept !== undefined && secretHolder(kept.target) === secretHolder(target);
    const known = secret ?? (isHolder ? await this.#parts.secrets.of(profile.id) : null);
    if (known === null) throw new Refusal('publish-secret-missing', { host: hostOf(profile) });
    const place = await this.#parts.ports.openPlace(target, known);
    try {
      await place.write(trial.name, trial.bytes);
      await place.remove(trial.name);
    } finally {
      await place.close();
    }
  }

  /** What publishing now would change for readers since the last time; null where there was none by this profile. */
  async difference(
    projection: Projection,
    profileId: string,
  ): Promise<{ since: string; changes: PublishedChanges } | null> {
    const before = await this.#parts.states.read(profileId);
    if (before === null) return null;
    const now = new Date();
    const slices = new Slices();
    const state = await stateOf(await publicationInSlices(projection, dayOf(now), slices), now, slices);
    return { since: before.at, changes: publishedDifference(before, state) };
  }

  /**
   * Publishes a catalogue by a profile.
   * @param drive the stick, where the profile goes to one
   * @throws Refusal publish-gone, publish-secret-missing, stick-missing, export-not-publishable, and those of `publishTo`
   */
  async publish(
    projection: Projection,
    { profileId, drive }: { readonly profileId: string; readonly drive: string | null },
    sending: WatchedSending,
  ): Promise<PublicationReport> {
    const { states, keys, ports } = this.#parts;
    const profile = this.#of(sending.catalogueId).find(({ id }) => id === profileId);
    if (profile === undefined) throw new Refusal('publish-gone');
    const destination = await this.#destination(profile, drive, exportFolderName(projection.catalogue().name));
    const now = new Date();
    const slices = new Slices(sending.signal);
    const publication = await publicationInSlices(projection, dayOf(now), slices);
    const formats = new Set(profile.formats ?? exportFormats);
    const unsigned = await exportFiles(publication, formats, slices, sending.onFile);
    const before = await states.read(profile.id);
    const state = await stateOf(publication, now, slices);
    const exported = signExport(unsigned, await keys.signer());
    const bytes = exported.reduce((sum, file) => sum + file.bytes.length, 0);
    // From here on it is sent, however long the place takes to answer.
    sending.onProgress(0, bytes);
    const sent = await publishTo(ports, destination, exported, sending);
    await states.write(profile.id, state);
    return {
      at: state.at,
      profile: profile.name,
      kind: profile.target.kind,
      where:
        destination.kind === 'stick' ? join(destination.drive, destination.folderName) : targetAddress(profile.target),
      offers: publication.offers.length,
      ...sent,
      changes: before === null ? null : publishedDifference(before, state),
    };
  }

  async #destination(profile: PublishProfile, drive: string | null, folderName: string): Promise<Destination> {
    const { target } = profile;
    if (target.kind === 'stick') {
      if (drive === null) throw new Refusal('stick-missing');
      return { kind: 'stick', drive, folderName };
    }
    if (target.kind === 'folder' || target.kind === 'zip') return target;
    const secret = await this.#parts.secrets.of(profile.id);
    if (secret === null) throw new Refusal('publish-secret-missing', { host: hostOf(profile) });
    return { ...target, secret };
  }

  #of(catalogueId: string): readonly PublishProfile[] {
    return this.#parts.settings.current.publishProfiles[catalogueId] ?? [];
  }

  #keep(catalogueId: string, change: (profiles: readonly PublishProfile[]) => PublishProfile[]): Promise<unknown> {
    return this.#parts.settings.update((current) => ({
      ...current,
      publishProfiles: {
        ...current.publishProfiles,
        [catalogueId]: change(current.publishProfiles[catalogueId] ?? []),
      },
    }));
  }
}
