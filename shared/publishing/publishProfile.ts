import * as z from 'zod';
import { exportFormats } from '../exports/exportFormats.ts';

/** Where an export can go. */
export const publishTarget = z.discriminatedUnion('kind', [
  /** A stick that is chosen among those plugged in each time. */
  z.strictObject({ kind: z.literal('stick') }),
  /** `folder` is that of the export itself, absolute. */
  z.strictObject({ kind: z.literal('folder'), folder: z.string().min(1) }),
  /** `file` is absolute. */
  z.strictObject({ kind: z.literal('zip'), file: z.string().min(1) }),
  /** `url` is that of the folder of the export. */
  z.strictObject({ kind: z.literal('webdav'), url: z.string(), user: z.string() }),
  z.strictObject({
    kind: z.literal('sftp'),
    host: z.string(),
    port: z.int().min(1).max(65_535),
    user: z.string(),
    /** The folder of the export, from the root or from where the server lets the user in. */
    folder: z.string(),
    /** The fingerprint of the server's key as OpenSSH writes it; null until a person has said that it is the right one. */
    hostKey: z.string().nullable(),
  }),
  /** `url` is what the names of the files are put behind. */
  z.strictObject({ kind: z.literal('put'), url: z.string() }),
]);
export type PublishTarget = z.infer<typeof publishTarget>;
export type PublishTargetKind = PublishTarget['kind'];

/** The kinds of target in the order in which they are offered. */
export const publishTargetKinds = [
  'stick',
  'folder',
  'zip',
  'webdav',
  'sftp',
  'put',
] as const satisfies readonly PublishTargetKind[];

/** A way of publishing that has a name: what goes out, and where to. It holds no secret. */
export const publishProfile = z.strictObject({
  id: z.uuid(),
  name: z.string().min(1),
  target: publishTarget,
  /** Null for all there are, those of later versions of the program too. */
  formats: z.array(z.enum(exportFormats)).nullable(),
});
export type PublishProfile = z.infer<typeof publishProfile>;

/** The kinds of target that ask who one is. */
export const asksForSecret = ({ kind }: PublishTarget): boolean =>
  kind === 'webdav' || kind === 'sftp' || kind === 'put';

/**
 * Whom a secret was given for: another server, or another user of it, never gets it. Null for targets that ask for none.
 */
export function secretHolder(target: PublishTarget): string | null {
  switch (target.kind) {
    case 'webdav':
      return `${originOf(target.url)} ${target.user}`;
    case 'sftp':
      return `sftp://${target.host}:${target.port} ${target.user}`;
    case 'put':
      return originOf(target.url);
    default:
      return null;
  }
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '');

/** Where an export goes, as a person recognises it; a stick is named once it is chosen. */
export function targetAddress(target: PublishTarget): string {
  switch (target.kind) {
    case 'stick':
      return '';
    case 'folder':
      return target.folder;
    case 'zip':
      return target.file;
    case 'sftp':
      return `${target.user}@${target.host}:${target.folder}`;
    case 'webdav':
    case 'put':
      return target.url;
  }
}
