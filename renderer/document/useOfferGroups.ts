import { useMemo } from 'react';
import { audiences, fields } from '../../shared/catalogue/vocabulary.ts';
import { languageName } from '../../shared/texts/language.ts';
import { useLanguage } from '../texts/LanguageContext.tsx';
import type { OfferGroups } from '../ui/filters/offerGroups.ts';
import { useCatalogue, useRows, useSession } from './hooks.ts';

/** What offers can be grouped by in the open catalogue. */
export function useOfferGroups(): OfferGroups {
  const session = useSession();
  const language = useLanguage();
  const { districts, members, languages } = useCatalogue();
  const partners = useRows('partners');
  const offers = useRows('offers');
  const spoken = useMemo(() => {
    const found = new Set<string>();
    for (const { spokenLanguages } of offers) for (const code of spokenLanguages.codes) found.add(code);
    return [...found].sort();
  }, [offers]);
  return useMemo(() => {
    const codes = [...languages, ...spoken.filter((code) => !languages.includes(code))];
    const items: OfferGroups['items'] = {
      fields: fields.map((field) => ({ id: field.id, label: field[language] })),
      districts: [
        ...districts.map(({ id, name }) => ({ id, label: name })),
        ...members.map(({ ags, name }) => ({ id: ags, label: name })),
      ],
      audiences: audiences.map((audience) => ({ id: audience.id, label: audience[language] })),
      partners: partners.map(({ id, name }) => ({ id, label: name })),
      languages: codes.map((code) => ({ id: code, label: languageName(code, language) })),
    };
    return {
      items,
      nameOf: (grouping, id) =>
        items[grouping].find((item) => item.id === id)?.label ??
        (grouping === 'partners' ? session.projection.row('partners', id)?.name : undefined) ??
        id,
    };
  }, [language, districts, members, languages, partners, spoken, session]);
}
