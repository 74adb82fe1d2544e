import { useMemo } from 'react';
import type { PartnerRow } from '../../../shared/catalogue/partner.ts';
import { partnerKinds, partnerRoles } from '../../../shared/catalogue/vocabulary.ts';
import type { Term } from '../../../shared/catalogue/vocabulary.ts';
import { dayText } from '../../../shared/texts/language.ts';
import { useProblems, useRows } from '../../document/hooks.ts';
import { useShownRows } from '../../document/useShownRows.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { partnersTexts } from '../../texts/partners.ts';
import { useTexts } from '../../texts/useTexts.ts';
import type { SortKey } from '../../ui/format/sortRows.ts';
import { countsOf } from '../../ui/record/countsOf.ts';
import { problemColumn } from '../../ui/record/problemColumn.tsx';
import { severityRank } from '../../ui/record/problemSigns.ts';
import type { ListState } from '../../ui/record/useListState.ts';
import type { TableColumn } from '../../ui/VirtualTable.tsx';

const nameOf = ({ name }: PartnerRow): string => name;

/** The partners that a state of the list shows, in its order, with the columns they are shown in. */
export function usePartnerList(state: ListState, isNarrow: boolean) {
  const language = useLanguage();
  const texts = useTexts(partnersTexts);
  const offers = useRows('offers');
  const problems = useProblems();

  const columns = useMemo(() => {
    const { columns: words, unnamed } = texts;
    const counts = countsOf(offers, ({ partners }) => partners.map(({ partnerId }) => partnerId));
    const termOf = (terms: readonly Term[], id: string | null) =>
      terms.find((term) => term.id === id)?.[language] ?? '';
    const all: (TableColumn<PartnerRow> & { readonly key: (row: PartnerRow) => SortKey })[] = [
      { ...problemColumn(words.problems, problems), key: ({ id }) => severityRank(problems.get(id)) },
      {
        id: 'name',
        header: words.name,
        namesRow: true,
        width: 'minmax(12rem, 3fr)',
        sortable: true,
        key: nameOf,
        cell: ({ name }) => (
          <span className="virtual-table-text">{name === '' ? <em className="muted">{unnamed}</em> : name}</span>
        ),
      },
      {
        id: 'kind',
        header: words.kind,
        width: 'minmax(9rem, 1.5fr)',
        sortable: true,
        key: ({ kind }) => termOf(partnerKinds, kind),
        cell: ({ kind }) => <span className="virtual-table-text">{termOf(partnerKinds, kind) || '—'}</span>,
      },
      {
        id: 'role',
        header: words.role,
        width: 'minmax(9rem, 1.5fr)',
        sortable: true,
        key: ({ role }) => termOf(partnerRoles, role),
        cell: ({ role }) => <span className="virtual-table-text">{termOf(partnerRoles, role) || '—'}</span>,
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
      {
        id: 'agreement',
        header: words.agreement,
        width: '10rem',
        sortable: true,
        key: ({ agreementUntil }) => agreementUntil ?? '',
        cell: ({ agreementUntil }) => (agreementUntil === null ? '—' : dayText(agreementUntil, language)),
      },
    ];
    return isNarrow ? all.filter(({ id }) => id !== 'role' && id !== 'agreement') : all;
  }, [isNarrow, language, offers, problems, texts]);

  return { ...useShownRows('partners', state, columns), columns };
}
