import { useMemo } from 'react';
import type { ListKind, RowOf } from '../../shared/catalogue/records.ts';
import { useRows, useSession } from './hooks.ts';

/** What lists show of every record of a kind, behind them the archive where it is asked for. */
export function useListRows<K extends ListKind>(kind: K, withArchived: boolean): readonly RowOf[K][] {
  const session = useSession();
  const present = useRows(kind);
  return useMemo(() => {
    if (!withArchived) return present;
    // Undoing its creation puts a record away for good: it is not even in the archive.
    const isInArchive = ({ archived }: RowOf[K]) => archived !== null && archived.undone !== true;
    return [...present, ...session.projection.rows(kind).filter(isInArchive)];
  }, [kind, present, session, withArchived]);
}
