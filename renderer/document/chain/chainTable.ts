import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { chain } from '../../../shared/catalogue/chain.ts';
import type { Grouping } from '../../../shared/catalogue/offerGroups.ts';
import { phases } from '../../../shared/catalogue/vocabulary.ts';
import type { Language } from '../../../shared/texts/language.ts';
import type { PickItem } from '../../ui/fields/findPicks.ts';
import type { OfferFilters } from '../../../shared/offerView.ts';
import { noCount } from './countChain.ts';
import type { ChainCounts, Count, Counts } from './countChain.ts';
import { heatOf, heatSteps } from './heat.ts';
import { notIntendedId } from './notIntended.ts';

/**
 * What a cell is: `offers` has some, `gap` lacks some, `not-intended` needs none (somebody said so), `empty` has none and
 * nobody expects any.
 */
export type CellKind = 'offers' | 'gap' | 'not-intended' | 'empty';

/** One number of the chain, with what leads to its offers. */
export interface ChainCell extends Count {
  readonly kind: CellKind;
  /** 0 to 5. */
  readonly heat: number;
  /** What the catalogue calls it where it is not intended; null where it cannot be marked (sums). */
  readonly markId: string | null;
  /** Why it is not intended; empty where nobody said. */
  readonly reason: string;
  /** Whose number it is: *Kita-Zeit, Gesundheit*. */
  readonly name: string;
  /** The filters that show its offers, on top of those of the chain. */
  readonly filters: Partial<OfferFilters>;
}

export interface ChainPhase {
  readonly id: string;
  readonly name: string;
  /** The ages it stands for: *3–6*; empty where there are none. */
  readonly ages: string;
  /** The transition that leads out of it. */
  readonly transition: ChainCell | null;
  readonly sum: ChainCell;
}

export interface ChainRow {
  readonly id: string;
  readonly name: string;
  /** By phase, in their order. */
  readonly cells: readonly ChainCell[];
  readonly sum: ChainCell;
}

/** The whole chain as it is shown, printed and written to files. */
export interface ChainTable {
  readonly phases: readonly ChainPhase[];
  readonly rows: readonly ChainRow[];
  readonly sum: ChainCell;
  /** The largest count of a cell. */
  readonly largest: number;
}

export interface ChainParts {
  readonly counts: ChainCounts;
  readonly grouping: Grouping;
  /** The groups to show, in their order. */
  readonly groups: readonly PickItem[];
  /** Whether a group without offers in a phase lacks some. */
  readonly expects: (groupId: string) => boolean;
  readonly notIntended: Catalogue['notIntended'];
  readonly language: Language;
}

/**
 * Whether a group lacks something where it has no offers in a phase: nobody expects every partner everywhere, nor a
 * language the catalogue is not published in.
 */
export function expectedGroups(
  grouping: Grouping,
  { languages }: Pick<Catalogue, 'languages'>,
): (groupId: string) => boolean {
  if (grouping === 'partners') return () => false;
  if (grouping === 'languages') return (code) => languages.includes(code);
  return () => true;
}

const [allPhases] = phases.slice(-1);

/** Name and ages of a phase: `Kita-Zeit (3–6)`. */
function nameAndAges(label: string): { name: string; ages: string } {
  const [, name = label, ages = ''] = /^(.*) \((.*)\)$/.exec(label) ?? [];
  return { name, ages };
}

/** Puts names, gaps and marks to what was counted. */
export function chainTable({ counts, grouping, groups, expects, notIntended, language }: ChainParts): ChainTable {
  const reasons = new Map(notIntended.map(({ id, reason }) => [id, reason]));
  const shown = groups.map((group) => ({ group, count: counts.groups.get(group.id) }));
  const largest = Math.max(
    0,
    ...shown.flatMap(({ count }) => [...(count?.phases.values() ?? [])].map(({ offers }) => offers)),
  );
  const steps = heatSteps(largest);

  const cell = (count: Count, markId: string, expected: boolean, name: string, filters: ChainCell['filters']) => ({
    ...count,
    kind: kindOf(count, reasons.has(markId), expected),
    heat: heatOf(count.offers, steps),
    markId,
    reason: reasons.get(markId) ?? '',
    name,
    filters,
  });
  const sumOf = (count: Count, name: string, filters: ChainCell['filters']): ChainCell => ({
    ...count,
    kind: count.offers > 0 ? 'offers' : 'empty',
    heat: 0,
    markId: null,
    reason: '',
    name,
    filters,
  });
  const at = (of: Counts | undefined, id: string): Count => of?.get(id) ?? noCount;

  return {
    phases: phases.map((phase) => {
      const { name, ages } = nameAndAges(phase[language]);
      const next = chain[chain.findIndex(({ term }) => term.id === phase.id) + 1];
      return {
        id: phase.id,
        name,
        ages,
        transition:
          next?.kind === 'transition'
            ? cell(at(counts.transitions, next.term.id), next.term.id, true, next.term[language], {
                transitions: [next.term.id],
              })
            : null,
        sum: sumOf(at(counts.phases, phase.id), name, { phases: [phase.id] }),
      };
    }),
    rows: shown.map(({ group, count }) => ({
      id: group.id,
      name: group.label,
      cells: phases.map((phase) =>
        cell(
          at(count?.phases, phase.id),
          notIntendedId(phase.id, grouping, group.id),
          phase !== allPhases && expects(group.id),
          `${group.label}, ${nameAndAges(phase[language]).name}`,
          { [grouping]: [group.id], phases: [phase.id] },
        ),
      ),
      sum: sumOf(count?.all ?? noCount, group.label, { [grouping]: [group.id] }),
    })),
    sum: sumOf(counts.all, '', {}),
    largest,
  };
}

function kindOf({ offers }: Count, isMarked: boolean, isExpected: boolean): CellKind {
  if (offers > 0) return 'offers';
  if (isMarked) return 'not-intended';
  return isExpected ? 'gap' : 'empty';
}

/** Every cell that can be a gap: the groups by phase, and the transitions. */
export const cellsOf = ({ phases: columns, rows }: ChainTable): readonly ChainCell[] => [
  ...columns.flatMap(({ transition }) => transition ?? []),
  ...rows.flatMap(({ cells }) => cells),
];

/** What a chain lacks, in words: transitions without offers, and groups with the phases in which they have none. */
export interface ChainGaps {
  readonly transitions: readonly ChainCell[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly phases: readonly string[] }[];
}

/** The gaps of a chain; what is not intended is none. */
export const gapsOf = ({ phases: columns, rows }: ChainTable): ChainGaps => ({
  transitions: columns.flatMap(({ transition }) => (transition?.kind === 'gap' ? [transition] : [])),
  groups: rows
    .map(({ id, name, cells }) => ({
      id,
      name,
      phases: columns.filter((_, column) => cells[column]?.kind === 'gap').map((phase) => phase.name),
    }))
    .filter(({ phases: lacking }) => lacking.length > 0),
});
