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

/** What an export wrote. */
export const exportResult = z.strictObject({
  folder: z.string(),
  files: z.array(z.strictObject({ name: z.string(), size: z.number().int(), sha256: z.string() })),
  plan: exportPlan,
});
export type ExportResult = z.infer<typeof exportResult>;
