import * as z from 'zod';
import { answer } from '../questionnaires/questionnaire.ts';
import { refusalCodes } from '../refusal.ts';
import { defineCall } from './define.ts';

const bytes: z.ZodType<Uint8Array> = z.instanceof(Uint8Array);

/** A file that came back: what the partner answered, or why it could not be read. */
export const returnedFile = z.union([
  z.strictObject({ file: z.string(), answer }),
  z.strictObject({ file: z.string(), refused: z.enum(refusalCodes) }),
]);
export type ReturnedFile = z.infer<typeof returnedFile>;

/** Questionnaires on their way out and back; part of the product's contract. */
export const returnCalls = {
  /**
   * Asks where to and writes the files into a new folder there; its path, or null where the person chose none. `folder` and
   * the names are wishes: they become names that every file system takes, each one once. Tells how far it is (`progress`);
   * a folder that was cancelled half way is taken away again. Refuses with disk-full, not-writable, io-error, cancelled,
   * catalogue-missing (not open in this window).
   */
  'returns.write': defineCall(
    z.strictObject({
      catalogueId: z.uuid(),
      folder: z.string(),
      files: z.array(z.strictObject({ name: z.string(), extension: z.enum(['html', 'xlsx', 'txt', 'csv']), bytes })),
    }),
    z.string().nullable(),
  ),
  /** Asks for files that partners sent back and reads them; nothing of them is in the catalogue yet. None where none was chosen. */
  'returns.read': defineCall(z.strictObject({ catalogueId: z.uuid() }), z.array(returnedFile)),
};
