import { csvTable } from '../../../shared/csvTable.ts';
import type { ChainCell, ChainTable } from '../../document/chain/chainTable.ts';

/** The words around the numbers of a chain that is written to a file. */
export interface ChainWords {
  readonly title: string;
  /** What the rows are. */
  readonly heading: string;
  /** Of what and of which day it is. */
  readonly asOf: string;
  readonly transitions: string;
  readonly transition: (name: string) => string;
  readonly sum: string;
  readonly phaseSums: string;
  readonly gap: string;
  readonly notIntended: string;
  /** Of offers, how many are projects whose funding ends, and by when. */
  readonly ending: string;
}

/**
 * The chain as a table: a line for each group with its counts by phase, its sum and how much of it ends; below them the
 * sums of the phases, and a line for each transition. What is not intended says so in place of its 0.
 */
export function chainCsv({ phases, rows, sum }: ChainTable, words: ChainWords): Uint8Array {
  const value = ({ kind, offers }: ChainCell) => (kind === 'not-intended' ? words.notIntended : offers);
  const line = (name: string, cells: readonly ChainCell[], total: ChainCell) => [
    name,
    ...cells.map(value),
    value(total),
    total.ending,
  ];
  return csvTable([
    [words.heading, ...phases.map(({ name, ages }) => `${name} ${ages}`.trim()), words.sum, words.ending],
    ...rows.map((row) => line(row.name, row.cells, row.sum)),
    line(
      words.phaseSums,
      phases.map((phase) => phase.sum),
      sum,
    ),
    ...phases.flatMap(({ transition }) =>
      transition === null
        ? []
        : [[words.transition(transition.name), ...phases.map(() => ''), value(transition), transition.ending]],
    ),
  ]);
}
