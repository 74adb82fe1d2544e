import { tableTexts } from '../texts/table.ts';
import { useTexts } from '../texts/useTexts.ts';
import { ChoiceMark } from './ChoiceMark.tsx';
import { Icon } from './Icon.tsx';
import type { CellFocus } from './useCellFocus.ts';
import { headRow } from './useCellFocus.ts';
import type { RowChoice } from './useRowChoice.ts';
import type { TableColumn, TableSort } from './VirtualTable.tsx';

interface TableHeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort | undefined;
  readonly onSort: ((sort: TableSort) => void) | undefined;
  readonly focus: CellFocus;
  readonly choice: RowChoice | null;
}

/** The headings of a table, always in view; Enter or a click sorts by one, once more the other way round. */
export function TableHead<Row>({ columns, sort, onSort, focus, choice }: TableHeadProps<Row>) {
  const { choice: choiceHeading } = useTexts(tableTexts);
  const before = choice === null ? 0 : 1;
  const sortBy = (id: string) => {
    const isReversed = sort?.column === id && sort.direction === 'ascending';
    onSort?.({ column: id, direction: isReversed ? 'descending' : 'ascending' });
  };
  return (
    <div className="virtual-table-head" role="rowgroup">
      <div className="virtual-table-row" role="row" aria-rowindex={1}>
        {choice !== null && (
          // The space bar chooses all too, as Ctrl+A does anywhere in the table.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            className="virtual-table-cell choice"
            role="columnheader"
            aria-colindex={1}
            tabIndex={focus.tabIndexOf(headRow, 0)}
            {...focus.cellProps(headRow, 0)}
            onClick={choice.chooseAll}
          >
            <span className="visually-hidden">{choiceHeading}</span>
            <ChoiceMark share={choice.share} />
          </div>
        )}
        {columns.map((column, at) => {
          const position = at + before;
          const direction = sort?.column === column.id ? sort.direction : 'none';
          const isSortable = column.sortable === true && onSort !== undefined;
          return (
            <div
              key={column.id}
              className={`virtual-table-cell ${column.align ?? 'start'}`}
              role="columnheader"
              aria-colindex={position + 1}
              aria-sort={isSortable ? direction : undefined}
              data-sortable={isSortable || undefined}
              tabIndex={focus.tabIndexOf(headRow, position)}
              {...focus.cellProps(headRow, position)}
              onClick={() => isSortable && sortBy(column.id)}
              onKeyDown={(event) => {
                if (!isSortable || (event.key !== 'Enter' && event.key !== ' ')) return;
                event.preventDefault();
                sortBy(column.id);
              }}
            >
              {column.headerIcon ? (
                <>
                  <Icon name={column.headerIcon} />
                  <span className="visually-hidden">{column.header}</span>
                </>
              ) : (
                <span className="virtual-table-text">{column.header}</span>
              )}
              {direction !== 'none' && (
                <Icon name={direction === 'ascending' ? 'arrow-up' : 'arrow-down'} size="small" />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
