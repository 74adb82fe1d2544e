import type { TableSort } from '../../shared/offerView.ts';
import { tableTexts } from '../texts/table.ts';
import { useTexts } from '../texts/useTexts.ts';
import { ChoiceMark } from './ChoiceMark.tsx';
import { HeadCell } from './HeadCell.tsx';
import type { ColumnArranging } from './HeadCell.tsx';
import type { CellFocus } from './useCellFocus.ts';
import { cellName, headRow } from './useCellFocus.ts';
import type { RowChoice } from './useRowChoice.ts';
import type { TableColumn } from './VirtualTable.tsx';

interface TableHeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: readonly TableSort[];
  readonly onSort: ((sort: readonly TableSort[]) => void) | undefined;
  readonly arranging: ColumnArranging | undefined;
  readonly focus: CellFocus;
  readonly choice: RowChoice | null;
}

/** The headings of a table, always in view. */
export function TableHead<Row>({ columns, sort, onSort, arranging, focus, choice }: TableHeadProps<Row>) {
  const { choice: choiceHeading } = useTexts(tableTexts);
  const before = choice === null ? 0 : 1;
  return (
    <div className="virtual-table-head" role="rowgroup">
      <div className="virtual-table-row" role="row" aria-rowindex={1}>
        {choice !== null && (
          // The space bar chooses all too, as Ctrl+A does anywhere in the table.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            className="virtual-table-cell choice"
            role="columnheader"
            tabIndex={focus.tabIndexOf(headRow, 0)}
            data-cell={cellName(headRow, 0)}
            onClick={choice.chooseAll}
          >
            <span className="visually-hidden">{choiceHeading}</span>
            <ChoiceMark share={choice.share} />
          </div>
        )}
        {columns.map((column, at) => (
          <HeadCell
            key={column.id}
            column={column}
            at={at}
            position={at + before}
            sort={sort}
            onSort={onSort}
            arranging={arranging}
            focus={focus}
          />
        ))}
      </div>
    </div>
  );
}
