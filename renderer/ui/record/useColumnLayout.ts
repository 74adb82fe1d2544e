import { useState } from 'react';
import type { ColumnLayout } from '../../../shared/offerView.ts';
import { moveColumn, resizeColumn, withColumnsBack } from '../columnLayout.ts';
import type { ColumnArranging } from '../HeadCell.tsx';
import { useComplain } from '../useComplain.ts';

/** The columns a table begins with, and which of them it does without where something stands beside it. */
export interface FirstColumns {
  readonly ids: readonly string[];
  /** The first to go first; `room` is how wide the table, in rem, has to be for it to stay. */
  readonly spare: readonly { readonly id: string; readonly room: number }[];
}

export interface ArrangedColumns {
  readonly layout: ColumnLayout;
  readonly arranging: ColumnArranging;
  /** Shows these columns from now on; null for those the table begins with. */
  readonly keep: (layout: ColumnLayout | null) => void;
  /** Says in which column a row was opened: it stays, so that one goes on where one was. */
  readonly openedIn: (column: string) => void;
  /** Says how wide the table is, in rem. */
  readonly onRoom: (room: number) => void;
}

interface ColumnLayoutParts {
  /** What a person arranged; null for the first columns. */
  readonly kept: ColumnLayout | null;
  /** Ends when it is kept. */
  readonly onKeep: (layout: ColumnLayout | null) => Promise<void>;
  readonly first: FirstColumns;
  /** Something stands beside the table: the first columns then are as many as fit; where a person chose others, all stay. */
  readonly isNarrow: boolean;
}

/** The columns of a table as a person arranges them. */
export function useColumnLayout({ kept, onKeep, first, isNarrow }: ColumnLayoutParts): ArrangedColumns {
  const complain = useComplain();
  // What is being drawn, and what was drawn and is on its way to where it is kept.
  const [drawn, setDrawn] = useState<ColumnLayout | null>(null);
  // The column that stays although there is no room for it: a row was opened in it, or it was asked for.
  const [stays, setStays] = useState<string | null>(null);
  const [spared, setSpared] = useState(0);
  const whole = kept ?? first.ids.map((id) => ({ id, width: null }));
  const isFirst = whole.length === first.ids.length && whole.every(({ id }) => first.ids.includes(id));
  const goes = isNarrow && isFirst ? first.spare.filter(({ id }) => id !== stays).slice(0, spared) : [];
  const isShown = (id: string) => goes.every((column) => column.id !== id);
  const layout = drawn ?? whole.filter(({ id }) => isShown(id));
  const keep = (next: ColumnLayout | null) => {
    const askedFor = goes.find(({ id }) => next?.some((column) => column.id === id));
    if (askedFor) setStays(askedFor.id);
    setDrawn(next);
    void onKeep(next && withColumnsBack(next, whole, isShown))
      .catch(complain)
      .finally(() => setDrawn((now) => (now === next ? null : now)));
  };
  return {
    layout,
    keep,
    openedIn: setStays,
    onRoom: (room) => setSpared(first.spare.filter((column) => room < column.room).length),
    arranging: {
      onMove: (id, at) => keep(moveColumn(layout, id, at)),
      onResize: (id, width, isDone) => {
        const next = resizeColumn(layout, id, width);
        if (isDone) keep(next);
        else setDrawn(next);
      },
    },
  };
}
