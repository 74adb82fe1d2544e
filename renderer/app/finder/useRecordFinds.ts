import { useDeferredValue, useMemo } from 'react';
import { listKinds } from '../../../shared/catalogue/records.ts';
import type { ListKind } from '../../../shared/catalogue/records.ts';
import { recordTitle } from '../../../shared/document/recordTitle.ts';
import { useSession } from '../../document/hooks.ts';
import { useSearch } from '../../document/search/useSearch.ts';
import { readQuery } from '../../ui/format/fold.ts';
import { bestFits } from './bestFits.ts';

export interface RecordFind {
  readonly id: string;
  readonly name: string;
  readonly isArchived: boolean;
}

/** So many of each kind can be taken in at a glance; who looks for more uses the search of the list. */
const mostOfKind = 7;

/** The records that fit best what was typed, kind by kind; none while nothing is typed. */
export function useRecordFinds(typed: string): readonly (readonly [kind: ListKind, finds: readonly RecordFind[]])[] {
  const { projection } = useSession();
  const query = useDeferredValue(typed);
  const found = {
    offers: useSearch('offers', typed),
    partners: useSearch('partners', typed),
    places: useSearch('places', typed),
  };
  const { offers, partners, places } = found;
  return useMemo(() => {
    const ids = { offers, partners, places };
    return listKinds.map((kind) => {
      const finds = [...(ids[kind]?.ids ?? [])].flatMap((id) => {
        const archived = projection.row(kind, id)?.archived ?? null;
        // What was created and taken back is not there for anybody.
        if (archived?.undone === true) return [];
        return { id, name: recordTitle(projection, kind, id), isArchived: archived !== null };
      });
      return [kind, bestFits(finds, readQuery(query), mostOfKind, true)] as const;
    });
  }, [projection, query, offers, partners, places]);
}
