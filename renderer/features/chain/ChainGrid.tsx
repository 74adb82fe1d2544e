import { useRef } from 'react';
import { chainTexts } from '../../texts/chain.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { softHyphens } from '../../ui/format/softHyphens.ts';
import { headRow, useCellFocus } from '../../ui/useCellFocus.ts';
import { GridCell } from './GridCell.tsx';
import { PhaseHeads } from './PhaseHeads.tsx';
import type { ChainCell, ChainTable } from '../../document/chain/chainTable.ts';
import './ChainGrid.css';

interface ChainGridProps {
  readonly table: ChainTable;
  /** What the rows are. */
  readonly heading: string;
  /** Goes to the offers of a cell. */
  readonly onShow: (cell: ChainCell) => void;
  /** Opens what can be done with a cell, beside its element. */
  readonly onMenu: (cell: ChainCell, element: HTMLElement) => void;
}

/** The height of a row in CSS pixels, as ChainGrid.css has it. */
const rowHeight = 34;

/**
 * The chain as a table: one stop of the Tab key, arrow keys from cell to cell, from the transitions above the phases down
 * to the sums. Enter goes to the offers of a cell, or opens its menu where there are none.
 */
export function ChainGrid({ table, heading, onShow, onMenu }: ChainGridProps) {
  const texts = useTexts(chainTexts);
  const scrolled = useRef<HTMLDivElement>(null);
  const { phases, rows, sum } = table;
  const columns = ['heading', ...phases.map(({ id }) => id)];
  const focus = useCellFocus(scrolled, rows.length + 1, columns, rowHeight);
  const shared = { focus, onShow, onMenu };
  return (
    <div ref={scrolled} className="chain-scroll">
      <table
        className="chain-grid"
        role="grid"
        aria-label={texts.title}
        onKeyDown={focus.onKeyDown}
        {...focus.gridProps}
      >
        <colgroup>
          <col className="chain-name-column" />
          {phases.map(({ id }) => (
            <col key={id} />
          ))}
          <col className="chain-sum-column" />
        </colgroup>
        <thead>
          <tr className="chain-transitions">
            <th scope="row">{texts.transitions}</th>
            {phases.map(({ id, transition }, column) => (
              <GridCell
                key={id}
                {...shared}
                row={headRow}
                column={column}
                cell={transition}
                look={isAlone(table, column) ? 'transition wide' : 'transition'}
              />
            ))}
            <GridCell {...shared} row={headRow} column={phases.length} cell={null} look="transition" />
          </tr>
          <PhaseHeads phases={phases} heading={heading} />
        </thead>
        <tbody>
          {rows.map(({ id, name, cells, sum: rowSum }, row) => (
            <tr key={id}>
              <th scope="row">{softHyphens(name)}</th>
              {cells.map((cell, column) => (
                <GridCell
                  key={phases[column]?.id}
                  {...shared}
                  row={row}
                  column={column}
                  cell={cell}
                  look={`heat-${cell.heat}`}
                />
              ))}
              <GridCell {...shared} row={row} column={phases.length} cell={rowSum} look="sum" />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.phaseSums}</th>
            {phases.map(({ id, sum: phaseSum }, column) => (
              <GridCell key={id} {...shared} row={rows.length} column={column} cell={phaseSum} look="sum" />
            ))}
            <GridCell {...shared} row={rows.length} column={phases.length} cell={sum} look="sum" />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** True for a transition that has no other one beside it, and so room for a long name. */
const isAlone = ({ phases }: ChainTable, column: number): boolean =>
  (phases[column - 1]?.transition ?? null) === null && (phases[column + 1]?.transition ?? null) === null;
