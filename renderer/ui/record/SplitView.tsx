import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import './SplitView.css';

interface SplitViewProps {
  /** The list: a page head, what narrows it down, and a table. */
  readonly list: ReactNode;
  /** The open record; null where none is. */
  readonly record: ReactNode;
  /** Which of the two gets the room there is. */
  readonly wide?: 'list' | 'record';
  /** False where the record is only shown because there is room for it: a narrow window then shows the list. */
  readonly isChosen?: boolean;
  readonly onClose: () => void;
}

const focusTable = (list: HTMLElement | null) =>
  list?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
const focusRecord = (record: HTMLElement | null) => record?.querySelector<HTMLElement>('h2')?.focus();

/**
 * A list and, beside it, the record that is open. Enter in the table goes on to the record, Escape back to the table,
 * F6 changes sides. Where there is no room for both, the record takes the page.
 */
export function SplitView({ list, record, wide = 'list', isChosen = true, onClose }: SplitViewProps) {
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);
  const goesOn = useRef(false);

  useEffect(() => {
    if (!goesOn.current || record === null) return;
    goesOn.current = false;
    focusRecord(right.current);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    const isInRecord = right.current?.contains(event.target) ?? false;
    const isInRows = event.target.closest('[role="rowheader"], [role="gridcell"]') !== null;
    if (event.key === 'F6') {
      event.preventDefault();
      if (isInRecord) focusTable(left.current);
      else focusRecord(right.current);
    } else if (event.key === 'Enter' && isInRows) {
      const isOpenAlready = event.target.closest('[aria-current="true"]') !== null;
      if (isOpenAlready) focusRecord(right.current);
      else goesOn.current = true;
    } else if (event.key === 'Escape' && isInRecord) {
      if (left.current?.checkVisibility({ visibilityProperty: true }) === false) onClose();
      else focusTable(left.current);
    }
  };

  const shape = `open wide-${wide} ${isChosen ? 'chosen' : ''}`;
  return (
    // The keys change sides; what they act on is inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={record === null ? 'split-view' : `split-view ${shape}`} onKeyDown={onKeyDown}>
      <div ref={left} className="split-list">
        {list}
      </div>
      {record !== null && (
        <div ref={right} className="split-record">
          {record}
        </div>
      )}
    </div>
  );
}
