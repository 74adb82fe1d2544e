import { useMemo } from 'react';
import { groupContext } from '../../../../shared/catalogue/offerGroups.ts';
import { useCatalogue, useRows, useSession } from '../../../document/hooks.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { namesIn } from '../../../ui/values/names.ts';
import type { Names } from '../../../ui/values/names.ts';
import { offerWords } from './offerWords.ts';
import type { OfferWords } from './offerWords.ts';

/** What offers say in the columns of words; another object as soon as something is called otherwise. */
export function useOfferWords(): OfferWords {
  const { projection } = useSession();
  const language = useLanguage();
  const { topics, districts, members } = useCatalogue();
  const partners = useRows('partners');
  const places = useRows('places');
  return useMemo(() => {
    const partnerNames = new Map(partners.map(({ id, name }) => [id, name]));
    const placeNames = new Map(places.map(({ id, name }) => [id, name]));
    const areaNames = new Map([
      ...districts.map(({ id, name }) => [id, name] as const),
      ...members.map(({ ags, name }) => [ags, name] as const),
    ]);
    // Archived partners and places are named too.
    const beyond = namesIn(projection, language);
    const names: Names = {
      record: (kind, id) => (kind === 'partners' ? partnerNames : placeNames).get(id) ?? beyond.record(kind, id),
      topic: beyond.topic,
      area: (id) => areaNames.get(id),
    };
    return offerWords(names, groupContext(topics, places), language);
  }, [projection, language, topics, districts, members, partners, places]);
}
