import * as z from 'zod';
import { act } from './act.ts';
import { defineCall } from './define.ts';

const ofBackup = z.strictObject({ catalogueId: z.uuid(), name: z.string() });

/** A copy of the catalogue kept on this computer. */
export const backup = z.strictObject({
  /** Names it in the other calls. */
  name: z.string(),
  /** When it was made (ISO 8601). */
  at: z.string(),
  kind: z.enum(['daily', 'before-merge']),
  /** In bytes. */
  size: z.int(),
});
export type Backup = z.infer<typeof backup>;

/** What a backup holds, beside the catalogue of now. */
export const backupPreview = z.strictObject({
  /** How many records of each kind it shows. */
  offers: z.int(),
  partners: z.int(),
  places: z.int(),
  /** How many records restoring it would change, put away or bring back. */
  differing: z.int(),
});
export type BackupPreview = z.infer<typeof backupPreview>;

/** Calls about backups of a catalogue the window has open. Part of the product's contract. */
export const backupCalls = {
  /** Newest first. */
  'backups.list': defineCall(z.strictObject({ catalogueId: z.uuid() }), z.array(backup)),
  /** Refuses with file-missing, mappe-damaged, mappe-truncated. */
  'backups.preview': defineCall(ofBackup, backupPreview),
  /** Makes the catalogue what it was, as new edits in one act; nothing written since is lost from its history. */
  'backups.restore': defineCall(ofBackup, act),
};
