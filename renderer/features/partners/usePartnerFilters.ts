import { useMemo } from 'react';
import { dayOf } from '../../../shared/catalogue/calendar.ts';
import type { Partner } from '../../../shared/catalogue/partner.ts';
import { agreementStateOf } from '../../../shared/catalogue/agreement.ts';
import { fields, partnerKinds, partnerRoles } from '../../../shared/catalogue/vocabulary.ts';
import { useProblems } from '../../document/hooks.ts';
import { partnerChoices, partnersTexts } from '../../texts/partners.ts';
import { recordsTexts } from '../../texts/records.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { offersFilter, problemFilter } from '../../ui/record/commonFilters.ts';
import type { RecordFilter } from '../../ui/record/recordFilters.ts';

/**
 * What partners can be narrowed down by.
 * @param offerCounts partner id -> how many offers it has a part in
 */
export function usePartnerFilters(offerCounts: ReadonlyMap<string, number>): readonly RecordFilter<Partner>[] {
  const label = useLabels('partners');
  const { sections, agreement } = useTexts(partnersTexts);
  const { problems: problemsName } = useTexts(recordsTexts);
  const problems = useProblems();
  return useMemo((): readonly RecordFilter<Partner>[] => {
    const today = dayOf(new Date());
    return [
      { id: 'kind', name: label('kind'), choices: partnerKinds, fits: ({ kind }, choice) => kind === choice },
      { id: 'role', name: label('role'), choices: partnerRoles, fits: ({ role }, choice) => role === choice },
      {
        id: 'sector',
        name: label('sector'),
        choices: fields,
        fits: ({ sector }, choice) => sector.some((field) => field === choice),
      },
      problemFilter(problemsName, problems),
      offersFilter(sections.offers, offerCounts),
      {
        id: 'contacts',
        name: label('contacts'),
        choices: partnerChoices.contacts,
        fits: ({ contacts }, choice) => contacts.some((contact) => contact.public) === (choice === 'public'),
      },
      {
        id: 'agreement',
        name: agreement,
        choices: partnerChoices.agreement,
        fits: (partner, choice) => agreementStateOf(partner, today) === choice,
      },
    ];
  }, [label, sections, agreement, problemsName, problems, offerCounts]);
}
