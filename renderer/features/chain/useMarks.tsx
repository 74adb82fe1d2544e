import { useCallback, useEffect, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useSession } from '../../document/hooks.ts';
import type { ChainCell } from '../../document/chain/chainTable.ts';
import { NotIntendedDialog } from './NotIntendedDialog.tsx';
import { withMark, withoutMark } from '../../document/chain/notIntended.ts';

/**
 * Saying of cells that they are not intended, and taking that back: one undo step each.
 * @param origin the element of the cell it began at; the focus goes back there
 */
export function useMarks(origin: RefObject<HTMLElement | null>): {
  /** Asks why and marks the cell. */
  readonly ask: (cell: ChainCell) => void;
  readonly clear: (cell: ChainCell) => void;
  readonly dialog: ReactNode;
} {
  const session = useSession();
  const [asked, setAsked] = useState<ChainCell | null>(null);
  const isAsking = asked !== null;
  // The menu the question came from is gone by then, and with it the place the dialog would give the focus back to.
  useEffect(() => (isAsking ? () => origin.current?.focus() : undefined), [isAsking, origin]);
  const clear = useCallback(
    ({ markId }: ChainCell) => {
      const { id, notIntended } = session.projection.catalogue();
      if (markId !== null) session.edit('catalogue', id, { notIntended: withoutMark(notIntended, markId) });
    },
    [session],
  );
  const mark = ({ markId }: ChainCell, reason: string) => {
    const { id, notIntended } = session.projection.catalogue();
    if (markId !== null) session.edit('catalogue', id, { notIntended: withMark(notIntended, markId, reason) });
    setAsked(null);
  };
  return {
    ask: setAsked,
    clear,
    dialog: asked !== null && (
      <NotIntendedDialog name={asked.name} onDone={(reason) => mark(asked, reason)} onCancel={() => setAsked(null)} />
    ),
  };
}
