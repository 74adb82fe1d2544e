import { isNear, nameOf } from '../../../shared/imports/match/name.ts';
import { matches, readQuery, searchable } from '../format/fold.ts';

/** Something that can be picked from a list. */
export interface PickItem {
  readonly id: string;
  readonly label: string;
  /** Tells it apart from others of the same label, such as an address; searched too. */
  readonly detail?: string;
}

/** Items under a heading; without one where `label` is empty. */
export interface PickGroup {
  readonly label: string;
  readonly items: readonly PickItem[];
}

/** So many are shown at once; who looks for more types more. */
const most = 50;

/** More than these would hide the way to create. */
const fewSimilar = 5;

/**
 * What of a list fits the words typed, in its groups.
 * @returns `rest`: how many more would fit; `isExact`: something is called just so
 */
export function findPicks(
  groups: readonly PickGroup[],
  typed: string,
): { found: readonly PickGroup[]; rest: number; isExact: boolean } {
  const query = readQuery(typed);
  const found: PickGroup[] = [];
  let count = 0;
  let isExact = false;
  for (const { label, items } of groups) {
    const fitting = items.filter((item) => matches(query, searchable(`${item.label} ${item.detail ?? ''}`)));
    isExact ||= fitting.some((item) => item.label.toLowerCase() === typed.toLowerCase());
    const shown = fitting.slice(0, Math.max(0, most - count));
    count += fitting.length;
    if (shown.length > 0) found.push({ label, items: shown });
  }
  return { found, rest: Math.max(0, count - most), isExact };
}

/**
 * What is called nearly as was typed and does not fit it: `Familienzentrum Nordt`. Who is about to create something of
 * that name may mean one of these.
 */
export function similarPicks(groups: readonly PickGroup[], typed: string): readonly PickItem[] {
  const query = readQuery(typed);
  const name = nameOf(typed);
  const isFound = ({ label, detail }: PickItem) => matches(query, searchable(`${label} ${detail ?? ''}`));
  return groups
    .flatMap(({ items }) => items)
    .filter((item) => isNear(name, nameOf(item.label)) && !isFound(item))
    .slice(0, fewSimilar);
}
