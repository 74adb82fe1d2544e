import * as z from 'zod';
import { problem } from '../catalogue/problem.ts';

/** Why an offer stays out of an export. */
export const leftOutReason = z.enum(['draft', 'in-review', 'problems', 'not-yet', 'expired', 'paused']);
export type LeftOutReason = z.infer<typeof leftOutReason>;

export const leftOutOffer = z.strictObject({
  id: z.string(),
  title: z.string(),
  reason: leftOutReason,
  /** The errors behind the reason `problems`; the date behind `expired` and `not-yet` is in the offer. */
  problems: z.array(problem),
  date: z.string().nullable(),
});
export type LeftOutOffer = z.infer<typeof leftOutOffer>;

/** What an export would hold and what it leaves out. */
export const exportPlan = z.strictObject({
  offers: z.number().int(),
  partners: z.number().int(),
  places: z.number().int(),
  languages: z.array(z.string()),
  leftOut: z.array(leftOutOffer),
  /** What is never exported, as counts. */
  withheld: z.strictObject({
    contacts: z.number().int(),
    internalNotes: z.number().int(),
    exactAddresses: z.number().int(),
  }),
  /** Values of exported records that no reader could use (an unreadable time, web address, position): left out, one by one. */
  valuesLeftOut: z.array(problem),
  /** Errors of the catalogue's own record; with any of them nothing can be exported. */
  catalogueProblems: z.array(problem),
});
export type ExportPlan = z.infer<typeof exportPlan>;

/** An export that was found whole, and whose it is. */
export const checkedExport = z.strictObject({
  folder: z.string(),
  catalogueName: z.string(),
  publisher: z.string().nullable(),
  /** ISO 8601; when the catalogue was last changed before. */
  modifiedAt: z.string().nullable(),
  files: z.number().int(),
  offers: z.number().int(),
  /** The key it is signed with, as people compare it; null where nobody signed it. */
  key: z.string().nullable(),
  /** Whose key that is: of this computer, or the name of a colleague who is known by it. */
  signedBy: z.union([z.literal('here'), z.strictObject({ author: z.string() })]).nullable(),
});
export type CheckedExport = z.infer<typeof checkedExport>;

/** What an export wrote. */
export const exportResult = z.strictObject({
  folder: z.string(),
  files: z.array(z.strictObject({ name: z.string(), size: z.number().int(), sha256: z.string() })),
  plan: exportPlan,
});
export type ExportResult = z.infer<typeof exportResult>;
