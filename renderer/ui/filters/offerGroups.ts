import type { Grouping } from '../../../shared/catalogue/offerGroups.ts';
import type { PickItem } from '../fields/findPicks.ts';

/** What offers can be grouped by in a catalogue, with the names people know. */
export interface OfferGroups {
  /** In the order people look for it. */
  readonly items: Readonly<Record<Grouping, readonly PickItem[]>>;
  /** Names one group; archived partners too. */
  readonly nameOf: (grouping: Grouping, id: string) => string;
}
