import { useMemo } from 'react';
import type { OfferRow } from '../../shared/catalogue/offer.ts';
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
  return useMemo(() => {
    const itemsNow = (): OfferGroups['items'] => ({
      fields: fields.map((field) => ({ id: field.id, label: field[language] })),
      districts: [
        ...districts.map(({ id, name }) => ({ id, label: name })),
        ...members.map(({ ags, name }) => ({ id: ags, label: name })),
      ],
      audiences: audiences.map((audience) => ({ id: audience.id, label: audience[language] })),
      partners: partners.map(({ id, name }) => ({ id, label: name })),
      languages: [...new Set([...languages, ...spokenIn(offers)])].map((code) => ({
        id: code,
        label: languageName(code, language),
      })),
    });
    let known: OfferGroups['items'] | null = null;
    // Not before somebody asks: it takes a look at every offer.
    const items = () => (known ??= itemsNow());
    return {
      get items() {
        return items();
      },
      nameOf: (grouping, id) =>
        items()[grouping].find((item) => item.id === id)?.label ??
        (grouping === 'partners' ? session.projection.row('partners', id)?.name : undefined) ??
        id,
    };
  }, [language, districts, members, languages, partners, offers, session]);
}

/** The languages that offers are given in, by their codes. */
function spokenIn(offers: readonly OfferRow[]): readonly string[] {
  const codes = new Set<string>();
  for (const { spokenLanguages } of offers) for (const code of spokenLanguages.codes) codes.add(code);
  return [...codes].sort();
}
