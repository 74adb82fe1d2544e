import { isFundingEnding } from '../../../shared/catalogue/funding.ts';
import type { OfferRow } from '../../../shared/catalogue/offer.ts';
import { groupsOf } from '../../../shared/catalogue/offerGroups.ts';
import type { GroupContext, GroupedOffer, Grouping } from '../../../shared/catalogue/offerGroups.ts';

/** What of an offer is counted. */
export type CountedOffer = GroupedOffer & Pick<OfferRow, 'phases' | 'transitions' | 'funding'>;

/** How many offers stand somewhere, and how many of them are projects whose funding ends. */
export interface Count {
  readonly offers: number;
  readonly ending: number;
}

/** Counts by the id of what is counted; what has none is missing. */
export type Counts = ReadonlyMap<string, Count>;

/** One group of offers: all of it, and by life phase. */
export interface GroupCount {
  readonly all: Count;
  readonly phases: Counts;
}

/** The offers of a chain. An offer counts once in every phase, transition and group it names, and once in each sum. */
export interface ChainCounts {
  readonly all: Count;
  readonly phases: Counts;
  readonly transitions: Counts;
  readonly groups: ReadonlyMap<string, GroupCount>;
  /** Offers that name no phase or no group, and so stand in none of the cells. */
  readonly withoutPhase: number;
  readonly withoutGroup: number;
}

export const noCount: Count = { offers: 0, ending: 0 };

interface Tally {
  offers: number;
  ending: number;
}

function add(tally: Tally, isEnding: boolean): void {
  tally.offers += 1;
  if (isEnding) tally.ending += 1;
}

function entry<Value>(map: Map<string, Value>, id: string, create: () => Value): Value {
  const known = map.get(id);
  if (known !== undefined) return known;
  const created = create();
  map.set(id, created);
  return created;
}

const newTally = (): Tally => ({ offers: 0, ending: 0 });
const newGroup = () => ({ all: newTally(), phases: new Map<string, Tally>() });

/**
 * Counts rows by life phase, by transition and by what they are grouped by.
 * @param today ISO 8601 day: funding is looked at from here
 */
export function countChain(
  rows: readonly CountedOffer[],
  grouping: Grouping,
  { groups: context, today }: { readonly groups: GroupContext; readonly today: string },
): ChainCounts {
  const all = newTally();
  const phases = new Map<string, Tally>();
  const transitions = new Map<string, Tally>();
  const groups = new Map<string, ReturnType<typeof newGroup>>();
  let withoutPhase = 0;
  let withoutGroup = 0;
  for (const row of rows) {
    const isEnding = isFundingEnding(row.funding, today);
    const own = groupsOf[grouping](row, context);
    add(all, isEnding);
    if (row.phases.length === 0) withoutPhase += 1;
    if (own.length === 0) withoutGroup += 1;
    for (const id of row.phases) add(entry(phases, id, newTally), isEnding);
    for (const id of row.transitions) add(entry(transitions, id, newTally), isEnding);
    for (const groupId of own) {
      const group = entry(groups, groupId, newGroup);
      add(group.all, isEnding);
      for (const id of row.phases) add(entry(group.phases, id, newTally), isEnding);
    }
  }
  return { all, phases, transitions, groups, withoutPhase, withoutGroup };
}
