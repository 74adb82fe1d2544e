import { useMemo } from 'react';
import type { Place } from '../../../shared/catalogue/place.ts';
import { barrierFree, placeKinds } from '../../../shared/catalogue/vocabulary.ts';
import { useCatalogue, useProblems, useSession } from '../../document/hooks.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { placesTexts } from '../../texts/places.ts';
import { recordsTexts } from '../../texts/records.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { PickCell } from '../../ui/fields/PickCell.tsx';
import { positionText } from '../../ui/format/positionText.ts';
import { optionalText } from '../../ui/format/textCodecs.ts';
import { problemColumn } from '../../ui/record/problemColumn.tsx';
import { nameColumn, termColumn, writtenColumn } from '../../ui/record/editedColumns.tsx';
import { countColumn, wordColumn } from '../../ui/record/recordColumns.tsx';
import type { RecordColumn } from '../../ui/record/recordColumns.tsx';
import type { FirstColumns } from '../../ui/record/useColumnLayout.ts';
import type { PlacePatch } from './placeEditing.ts';

/** The columns the table of places begins with. */
export const firstPlaceColumns: FirstColumns = {
  ids: ['problems', 'name', 'address', 'districtId', 'offers'],
  spare: [
    { id: 'districtId', room: 50 },
    { id: 'address', room: 37.5 },
  ],
};

const addressOf = ({ street, postcode, town }: Place): string =>
  [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/**
 * Every column the table of places can show.
 * @param offerCounts place id -> how many offers happen there
 */
export function usePlaceColumns(offerCounts: ReadonlyMap<string, number>): readonly RecordColumn<Place>[] {
  const session = useSession();
  const language = useLanguage();
  const label = useLabels('places');
  const { unnamed, sections, address } = useTexts(placesTexts);
  const { problems: problemsHeader } = useTexts(recordsTexts);
  const { districts } = useCatalogue();
  const problems = useProblems();
  return useMemo(() => {
    const edit = (id: string, patch: PlacePatch) => session.edit('places', id, patch);
    const textColumn = (key: 'street' | 'postcode' | 'town' | 'directions') =>
      writtenColumn<Place, string | null>({
        id: key,
        header: label(key),
        text: ({ [key]: text }) => text ?? '',
        of: ({ [key]: text }) => text,
        codec: optionalText,
        onCommit: (id, text) => edit(id, { [key]: text }),
      });
    return [
      problemColumn(problemsHeader, problems),
      nameColumn<Place>(label('name'), unnamed, (id, name) => edit(id, { name })),
      wordColumn<Place>({ id: 'address', header: address, width: 'minmax(12rem, 2fr)', text: addressOf }),
      wordColumn<Place>({
        id: 'districtId',
        header: label('districtId'),
        text: ({ districtId }) => districts.find(({ id }) => id === districtId)?.name ?? '',
        edit: ({ id, districtId }, leave) => (
          <PickCell
            label={label('districtId')}
            groups={[{ label: '', items: districts.map((district) => ({ id: district.id, label: district.name })) }]}
            value={districtId === null ? [] : [districtId]}
            picksOne
            onCommit={([chosen = null]) => edit(id, { districtId: chosen })}
            leave={leave}
          />
        ),
      }),
      countColumn('offers', sections.offers, ({ id }) => offerCounts.get(id) ?? 0),
      textColumn('street'),
      textColumn('postcode'),
      textColumn('town'),
      wordColumn<Place>({
        id: 'position',
        header: label('position'),
        text: ({ position }) => (position === null ? '' : positionText(position, language)),
      }),
      termColumn({
        id: 'kind',
        header: label('kind'),
        terms: placeKinds,
        language,
        of: ({ kind }: Place) => kind,
        onCommit: (id, kind) => kind !== null && edit(id, { kind }),
      }),
      termColumn({
        id: 'barrierFree',
        header: label('barrierFree'),
        terms: barrierFree,
        language,
        of: (place: Place) => place.barrierFree,
        onCommit: (id, chosen) => chosen !== null && edit(id, { barrierFree: chosen }),
      }),
      textColumn('directions'),
    ];
  }, [session, language, label, unnamed, sections, address, problemsHeader, districts, problems, offerCounts]);
}
