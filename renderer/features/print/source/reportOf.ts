import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { isFundingEnding } from '../../../../shared/catalogue/funding.ts';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import type { GroupContext } from '../../../../shared/catalogue/offerGroups.ts';
import type { PublishedOffer } from '../../../../shared/exports/publishRecords.ts';
import type { Language } from '../../../../shared/texts/language.ts';
import { cellsOf, chainTable, expectedGroups, gapsOf } from '../../../document/chain/chainTable.ts';
import type { ChainCell, ChainGaps, ChainTable } from '../../../document/chain/chainTable.ts';
import { countChain } from '../../../document/chain/countChain.ts';
import type { ChainCounts } from '../../../document/chain/countChain.ts';
import type { PickItem } from '../../../ui/fields/findPicks.ts';
import { changesSince } from './changesSince.ts';
import type { Changes } from './changesSince.ts';
import type { PaperGrouping } from './directoryOf.ts';
import { runningOffers } from './printSource.ts';
import type { PrintSource } from './printSource.ts';

/** The figures of the report for the committee. */
export interface Report {
  readonly grouping: PaperGrouping;
  readonly counts: ChainCounts;
  readonly table: ChainTable;
  /** What only the office may know; null on paper for the public. */
  readonly office: OfficeReport | null;
  /** Null where nobody asked for a comparison. */
  readonly changes: Changes | null;
}

export interface OfficeReport {
  readonly gaps: ChainGaps;
  readonly notIntended: readonly ChainCell[];
  /** Projects whose funding ends within the horizon, the first to end first. */
  readonly ending: readonly { readonly offer: PublishedOffer; readonly funding: Offer['funding'] }[];
}

export interface ReportParts {
  readonly source: PrintSource;
  /** The catalogue as it was on the day to compare with. */
  readonly then: PrintSource | null;
  readonly catalogue: Catalogue;
  readonly grouping: PaperGrouping;
  /** The groups in their order. */
  readonly groups: readonly PickItem[];
  readonly context: GroupContext;
  readonly language: Language;
}

/** Neither funding nor gaps nor marks are for the public: its report counts what it sees and no more. */
const unknownFunding: Offer['funding'] = { kind: null, source: null, until: null };

const endOf = ({ until }: Offer['funding']): string => until ?? '';

/** Puts the figures of a report together, each offer counted that runs on the day of the source. */
export function reportOf(parts: ReportParts): Report {
  const { source, then, catalogue, grouping, groups, context, language } = parts;
  const { office, day } = source;
  const offers = runningOffers(source).map((offer) => ({
    ...offer,
    funding: office?.offer(offer.id)?.funding ?? unknownFunding,
  }));
  const counts = countChain(offers, grouping, { groups: context, today: day });
  const table = chainTable({
    counts,
    grouping,
    groups,
    expects: office === null ? () => false : expectedGroups(grouping, catalogue),
    notIntended: office === null ? [] : catalogue.notIntended,
    language,
  });
  return {
    grouping,
    counts,
    table: office === null ? withoutGaps(table) : table,
    office: office && {
      gaps: gapsOf(table),
      notIntended: cellsOf(table).filter(({ kind }) => kind === 'not-intended'),
      ending: offers
        .filter(({ funding }) => isFundingEnding(funding, day))
        .map((offer) => ({ offer, funding: offer.funding }))
        .sort((one, other) => endOf(one.funding).localeCompare(endOf(other.funding))),
    },
    changes: then && changesSince(source, then),
  };
}

/** Transitions are gaps to everybody but the public. */
const withoutGaps = (table: ChainTable): ChainTable => ({
  ...table,
  phases: table.phases.map((phase) => ({
    ...phase,
    transition: phase.transition?.kind === 'gap' ? { ...phase.transition, kind: 'empty' } : phase.transition,
  })),
});
