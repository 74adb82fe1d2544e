export type AgeUnit = 'months' | 'years';

/** Up to this age people speak of months. */
const lastInMonths = 36;

/** The unit an age is spoken of in; years where there is none yet. */
export const unitOf = (months: number | null): AgeUnit =>
  months === null || months === 0 || (months >= lastInMonths && months % 12 === 0) ? 'years' : 'months';

/** An age of months as a number of a unit. */
export const valueIn = (months: number, unit: AgeUnit): number => (unit === 'months' ? months : months / 12);

/** A number of a unit as whole months. */
export const monthsOf = (value: number, unit: AgeUnit): number => Math.round(unit === 'months' ? value : value * 12);
