import { Icon } from './Icon.tsx';
import type { CellFocus } from './useCellFocus.ts';
import { headRow } from './useCellFocus.ts';
import type { TableColumn, TableSort } from './VirtualTable.tsx';

interface TableHeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort | undefined;
  readonly onSort: ((sort: TableSort) => void) | undefined;
  readonly focus: CellFocus;
}

/** The headings of a table, always in view; Enter or a click sorts by one, once more the other way round. */
export function TableHead<Row>({ columns, sort, onSort, focus }: TableHeadProps<Row>) {
  const sortBy = (id: string) => {
    const isReversed = sort?.column === id && sort.direction === 'ascending';
    onSort?.({ column: id, direction: isReversed ? 'descending' : 'ascending' });
  };
  return (
    <div className="virtual-table-head" role="rowgroup">
      <div className="virtual-table-row" role="row" aria-rowindex={1}>
        {columns.map((column, position) => {
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
