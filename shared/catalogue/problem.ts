import * as z from 'zod';
import { recordKind } from './records.ts';

/** error: keeps an offer out of an export; warning: please check; hint: a tip. Worst first. */
export const severities = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Every rule a record can break; the sentence of each stands in texts/problems.ts. */
export const problemRules = [
  // offers
  'title-missing',
  'summary-missing',
  'summary-long',
  'partner-missing',
  'partner-gone',
  'responsible-missing',
  'attendance-missing',
  'place-missing',
  'place-gone',
  'area-missing',
  'phase-missing',
  'topic-missing',
  'age-swapped',
  'time-unreadable',
  'schedule-missing',
  'amount-missing',
  'registration-missing',
  'validity-swapped',
  'review-missing',
  'review-due',
  'expired',
  'funding-ending',
  'translation-outdated',
  // partners and places
  'name-missing',
  'name-similar',
  'parent-cycle',
  'agreement-ended',
  'agreement-ending',
  'postcode-invalid',
  'position-missing',
  'position-swapped',
  'position-outside-germany',
  'position-outside-bounds',
  // where a colleague pointed to a record that was joined into another
  'partner-joined',
  'place-joined',
  // catalogue
  'ags-invalid',
  'publisher-missing',
  'licence-missing',
  // wherever such a value stands
  'phone-unreadable',
  'website-scheme',
  'website-invalid',
  'email-invalid',
  'value-unreadable',
] as const;
export type ProblemRule = (typeof problemRules)[number];

export const problem = z.strictObject({
  severity: z.enum(severities),
  kind: recordKind,
  id: z.string(),
  /** The field as the document names it: `title/de`, `cost/amount`, `contacts/<id>`, `partners`. */
  field: z.string(),
  rule: z.enum(problemRules),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Problem = z.infer<typeof problem>;
