import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { CSSProperties } from 'react';
import { bareColumns } from './bareRows.ts';
import type { BareRow } from './bareRows.ts';

const tracks = bareColumns.map(([, track]) => track).join(' ');

/** The least a table of 10,000 rows can be: TanStack Virtual and text in cells, styled like the table of the program. */
export function BareTable({ rows }: { rows: readonly BareRow[] }) {
  const scrolled = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrolled.current,
    estimateSize: () => 32,
    overscan: 8,
  });
  return (
    <div
      ref={scrolled}
      className="virtual-table"
      role="grid"
      aria-rowcount={rows.length + 1}
      style={{ '--table-tracks': tracks } as CSSProperties}
    >
      <div className="virtual-table-head">
        <div className="virtual-table-row">
          {bareColumns.map(([header]) => (
            <div key={header} className="virtual-table-cell">
              {header}
            </div>
          ))}
        </div>
      </div>
      <div className="virtual-table-rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <div key={row.id} className="virtual-table-row" style={{ transform: `translateY(${start}px)` }}>
              {row.cells.map((cell, at) => (
                <div key={at} className="virtual-table-cell">
                  <span className="virtual-table-text">{cell}</span>
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
