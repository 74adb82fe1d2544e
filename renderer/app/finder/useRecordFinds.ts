import { useMemo } from 'react';
import { listKinds } from '../../../shared/catalogue/records.ts';
import type { ListKind } from '../../../shared/catalogue/records.ts';
import { recordTitle } from '../../../shared/document/recordTitle.ts';
import { useSelected, useSession } from '../../document/hooks.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { readQuery } from '../../ui/format/fold.ts';
import { bestFits, distance } from './bestFits.ts';

export interface RecordFind {
  readonly id: string;
  readonly name: string;
  readonly isArchived: boolean;
}

/** So many of each kind can be taken in at a glance; who looks for more uses the search of the list. */
const mostOfKind = 7;

/** The records that fit best what is looked for, kind by kind, the best first; none where that is nothing. */
export function useRecordFinds(wanted: string): readonly (readonly [kind: ListKind, finds: readonly RecordFind[]])[] {
  const { projection } = useSession();
  const language = useLanguage();
  const offers = useSelected((session) => session.search('offers', language));
  const partners = useSelected((session) => session.search('partners', language));
  const places = useSelected((session) => session.search('places', language));
  return useMemo(() => {
    const searches = { offers, partners, places };
    const query = readQuery(wanted);
    const kinds = listKinds.map((kind) => {
      const finds = [...(searches[kind](wanted)?.ids ?? [])].flatMap((id) => {
        const archived = projection.row(kind, id)?.archived ?? null;
        // What was created and taken back is not there for anybody.
        if (archived?.undone === true) return [];
        return { id, name: recordTitle(projection, kind, id), isArchived: archived !== null };
      });
      return [kind, bestFits(finds, query, mostOfKind, true)] as const;
    });
    // Whoever types the name of a partner means the partner, not the first of its offers.
    const farOf = ([first]: readonly RecordFind[]) => (first === undefined ? Infinity : distance(first.name, query));
    return kinds.sort(([, one], [, other]) => farOf(one) - farOf(other) || 0);
  }, [projection, wanted, offers, partners, places]);
}
