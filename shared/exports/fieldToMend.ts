import type { LeftOutOffer, LeftOutReason } from './exportPlan.ts';

/** The field that says so, where an offer stays here whatever it breaks. */
const fields: Readonly<Record<Exclude<LeftOutReason, 'problems'>, string>> = {
  draft: 'status',
  'in-review': 'status',
  'not-yet': 'validFrom',
  expired: 'validTo',
  paused: 'paused',
};

/** The key of the field where it is mended first that an offer stays here; undefined where nothing is said to be wrong. */
export const fieldToMend = ({ reason, problems }: LeftOutOffer): string | undefined =>
  reason === 'problems' ? problems[0]?.field : fields[reason];
