import { useRef } from 'react';
import type { MouseEvent, ReactNode } from 'react';

const stop = (event: MouseEvent) => event.stopPropagation();

/** Holds the control of a cell that is edited, over the cell; a click in it, or in a list it has opened, is none into the row. */
export function CellEditor({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  return (
    // It handles nothing itself: it keeps what happens in the control from the row.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={box}
      className="cell-editor"
      onClick={stop}
      // What the control has to say about what was typed may lie below the fold.
      onKeyUp={() => box.current?.scrollIntoView({ block: 'nearest' })}
    >
      {children}
    </div>
  );
}
