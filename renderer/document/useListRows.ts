import { useMemo } from 'react';
import type { ListKind, RowOf } from '../../shared/catalogue/records.ts';
import { recordTitle } from '../../shared/document/recordTitle.ts';
import { sortRows } from '../ui/format/sortRows.ts';
import { useRows, useSession } from './hooks.ts';

/** What lists show of every record of a kind, the archive among them where it is asked for, by name. */
export function useListRows<K extends ListKind>(kind: K, withArchived: boolean): readonly RowOf[K][] {
  const session = useSession();
  const present = useRows(kind);
  return useMemo(() => {
    if (!withArchived) return present;
    // Undoing its creation puts a record away for good: it is not even in the archive.
    const isInArchive = ({ archived }: RowOf[K]) => archived !== null && archived.undone !== true;
    const { projection } = session;
    const all = [...present, ...projection.rows(kind).filter(isInArchive)];
    return sortRows(all, [], ({ id }) => recordTitle(projection, kind, id));
  }, [kind, present, session, withArchived]);
}
