/** How many steps of heat there are. */
const stepCount = 5;

/** Where the steps above the first begin, as shares of the largest count: the small ones lie closer together. */
const shares = [0.1, 0.25, 0.5, 0.75];

/** The smallest count of each of the five steps: `[1, 2, 3, 4, 6]` for up to 8 offers, `[1, 80, 200, 400, 600]` for 800. */
export function heatSteps(largest: number): readonly number[] {
  const steps = [1];
  for (const share of shares) steps.push(Math.max((steps.at(-1) ?? 0) + 1, Math.round(largest * share)));
  return steps;
}

/** The step of a count, 1 to 5; 0 where there is nothing. */
export const heatOf = (count: number, steps: readonly number[]): number =>
  steps.filter((least) => count >= least).length;

/** Each step that occurs with the counts it stands for: `1`, `2–3`, `4+`. */
export function heatRanges(largest: number): readonly { readonly heat: number; readonly range: string }[] {
  const steps = heatSteps(largest);
  return steps
    .filter((least) => least <= largest)
    .map((least, position) => {
      const next = steps[position + 1];
      const isLast = position === stepCount - 1 || next === undefined || next > largest;
      const upTo = isLast ? largest : next - 1;
      return { heat: position + 1, range: upTo === least ? String(least) : `${least}–${upTo}` };
    });
}
