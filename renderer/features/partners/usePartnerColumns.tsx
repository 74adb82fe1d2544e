import { useMemo } from 'react';
import type { Partner } from '../../../shared/catalogue/partner.ts';
import { fields, partnerKinds, partnerRoles } from '../../../shared/catalogue/vocabulary.ts';
import type { Term } from '../../../shared/catalogue/vocabulary.ts';
import { cellList } from '../../../shared/cellList.ts';
import { dayText } from '../../../shared/texts/language.ts';
import { useProblems, useSession } from '../../document/hooks.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { partnersTexts } from '../../texts/partners.ts';
import { recordsTexts } from '../../texts/records.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { TermsCell } from '../../ui/fields/TermsCell.tsx';
import type { Codec } from '../../ui/format/codec.ts';
import { optionalDay } from '../../ui/format/dayCodec.ts';
import { optionalText, webAddress } from '../../ui/format/textCodecs.ts';
import { problemColumn } from '../../ui/record/problemColumn.tsx';
import { nameColumn, termColumn, writtenColumn } from '../../ui/record/editedColumns.tsx';
import { countColumn, wordColumn } from '../../ui/record/recordColumns.tsx';
import type { RecordColumn } from '../../ui/record/recordColumns.tsx';
import type { FirstColumns } from '../../ui/record/useColumnLayout.ts';
import type { PartnerPatch } from './partnerEditing.ts';

/** The columns the table of partners begins with. */
export const firstPartnerColumns: FirstColumns = {
  ids: ['problems', 'name', 'kind', 'role', 'offers', 'agreementUntil'],
  spare: [
    { id: 'agreementUntil', room: 58 },
    { id: 'role', room: 48 },
    { id: 'kind', room: 34.5 },
  ],
};

const addressOf = ({ address }: Partner): string =>
  [address?.street, [address?.postcode, address?.town].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/**
 * Every column the table of partners can show.
 * @param offerCounts partner id -> how many offers it has a part in
 */
export function usePartnerColumns(offerCounts: ReadonlyMap<string, number>): readonly RecordColumn<Partner>[] {
  const session = useSession();
  const language = useLanguage();
  const label = useLabels('partners');
  const { unnamed, sections } = useTexts(partnersTexts);
  const { problems: problemsHeader } = useTexts(recordsTexts);
  const problems = useProblems();
  return useMemo(() => {
    const edit = (id: string, patch: PartnerPatch) => session.edit('partners', id, patch);
    const said = (terms: readonly Term[], ids: readonly (string | null)[]) =>
      terms.filter(({ id }) => ids.includes(id)).map((term) => term[language]);
    const dayColumn = (key: 'agreementUntil' | 'cooperationSince') =>
      writtenColumn<Partner, string | null>({
        id: key,
        header: label(key),
        width: '9.5rem',
        text: ({ [key]: day }) => (day === null ? '' : dayText(day, language)),
        key: ({ [key]: day }) => day ?? '',
        of: ({ [key]: day }) => day,
        codec: optionalDay,
        onCommit: (id, day) => edit(id, { [key]: day }),
      });
    const textColumn = (key: 'email' | 'website', codec: Codec<string | null>) =>
      writtenColumn<Partner, string | null>({
        id: key,
        header: label(key),
        text: ({ [key]: text }) => text ?? '',
        of: ({ [key]: text }) => text,
        codec,
        onCommit: (id, text) => edit(id, { [key]: text }),
      });
    return [
      problemColumn(problemsHeader, problems),
      nameColumn<Partner>(label('name'), unnamed, (id, name) => edit(id, { name })),
      termColumn({
        id: 'kind',
        header: label('kind'),
        terms: partnerKinds,
        language,
        of: ({ kind }: Partner) => kind,
        onCommit: (id, kind) => edit(id, { kind }),
      }),
      termColumn({
        id: 'role',
        header: label('role'),
        terms: partnerRoles,
        language,
        of: ({ role }: Partner) => role,
        onCommit: (id, role) => edit(id, { role }),
      }),
      countColumn('offers', sections.offers, ({ id }) => offerCounts.get(id) ?? 0),
      dayColumn('agreementUntil'),
      dayColumn('cooperationSince'),
      wordColumn<Partner>({
        id: 'sector',
        header: label('sector'),
        text: ({ sector }) => cellList(said(fields, sector)),
        edit: ({ id, sector }, leave) => (
          <TermsCell
            label={label('sector')}
            terms={fields}
            value={sector}
            onCommit={(chosen) => edit(id, { sector: chosen })}
            leave={leave}
          />
        ),
      }),
      wordColumn<Partner>({
        id: 'contacts',
        header: label('contacts'),
        text: ({ contacts }) => cellList(contacts.map(({ name }) => name).filter((name) => name !== '')),
      }),
      wordColumn<Partner>({ id: 'phone', header: label('phone'), text: ({ phone }) => phone?.written ?? '' }),
      textColumn('email', optionalText),
      textColumn('website', webAddress),
      wordColumn<Partner>({ id: 'address', header: label('address'), text: addressOf }),
      wordColumn<Partner>({
        id: 'parentId',
        header: label('parentId'),
        text: ({ parentId }) => (parentId === null ? '' : (session.projection.row('partners', parentId)?.name ?? '')),
      }),
    ];
  }, [session, language, label, unnamed, sections, problemsHeader, problems, offerCounts]);
}
