/** The day on which the sample stands as it was written. */
const writtenFor = '2026-11-22';

/**
 * How many days the sample's dates move to stand on `today` (ISO day) as they were written. Whole weeks, so that a Thursday
 * course stays on Thursdays; what is due or ending is chosen to be so throughout the week after `writtenFor`.
 */
export function daysToMove(today: string): number {
  const days = (Date.parse(today) - Date.parse(writtenFor)) / 86_400_000;
  return Math.floor(days / 7) * 7;
}
