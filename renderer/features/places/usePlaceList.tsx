import { useMemo } from 'react';
import type { PlaceRow } from '../../../shared/catalogue/place.ts';
import { useCatalogue, useProblems, useRows } from '../../document/hooks.ts';
import { useShownRows } from '../../document/useShownRows.ts';
import { placesTexts } from '../../texts/places.ts';
import { useTexts } from '../../texts/useTexts.ts';
import type { SortKey } from '../../ui/format/sortRows.ts';
import { countsOf } from '../../ui/record/countsOf.ts';
import { problemColumn } from '../../ui/record/problemColumn.tsx';
import { severityRank } from '../../ui/record/problemSigns.ts';
import type { ListState } from '../../ui/record/useListState.ts';
import type { TableColumn } from '../../ui/VirtualTable.tsx';

const nameOf = ({ name }: PlaceRow): string => name;

const addressOf = ({ street, postcode, town }: PlaceRow): string =>
  [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** The places that a state of the list shows, in its order, with the columns they are shown in. */
export function usePlaceList(state: ListState, isNarrow: boolean) {
  const texts = useTexts(placesTexts);
  const offers = useRows('offers');
  const problems = useProblems();
  const { districts } = useCatalogue();

  const columns = useMemo(() => {
    const { columns: words, unnamed } = texts;
    const counts = countsOf(offers, ({ places }) => places);
    const districtOf = ({ districtId }: PlaceRow) => districts.find(({ id }) => id === districtId)?.name ?? '';
    const all: (TableColumn<PlaceRow> & { readonly key: (row: PlaceRow) => SortKey })[] = [
      { ...problemColumn(words.problems, problems), key: ({ id }) => severityRank(problems.get(id)) },
      {
        id: 'name',
        header: words.name,
        namesRow: true,
        width: 'minmax(12rem, 2fr)',
        sortable: true,
        key: nameOf,
        cell: ({ name }) => (
          <span className="virtual-table-text">{name === '' ? <em className="muted">{unnamed}</em> : name}</span>
        ),
      },
      {
        id: 'address',
        header: words.address,
        width: 'minmax(12rem, 2fr)',
        sortable: true,
        key: addressOf,
        cell: (row) => <span className="virtual-table-text">{addressOf(row) || '—'}</span>,
      },
      {
        id: 'district',
        header: words.district,
        width: 'minmax(8rem, 1fr)',
        sortable: true,
        key: districtOf,
        cell: (row) => <span className="virtual-table-text">{districtOf(row) || '—'}</span>,
      },
      {
        id: 'offers',
        header: words.offers,
        width: '6.5rem',
        align: 'end',
        sortable: true,
        key: ({ id }) => counts.get(id) ?? 0,
        cell: ({ id }) => counts.get(id) ?? 0,
      },
    ];
    return isNarrow ? all.filter(({ id }) => id !== 'district') : all;
  }, [districts, isNarrow, offers, problems, texts]);

  return { ...useShownRows('places', state, columns), columns };
}
