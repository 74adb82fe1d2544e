import type { Offer } from '../../../shared/catalogue/offer.ts';
import type { Partner } from '../../../shared/catalogue/partner.ts';
import type { Place } from '../../../shared/catalogue/place.ts';
import type { ListKind, RecordOf, RowOf } from '../../../shared/catalogue/records.ts';
import { audiences, offerTypes, partnerKinds, phases } from '../../../shared/catalogue/vocabulary.ts';
import type { Term } from '../../../shared/catalogue/vocabulary.ts';
import type { Language } from '../../../shared/texts/language.ts';
import type { Names } from '../../ui/values/names.ts';

type Words = string | null | undefined;

const joined = (words: readonly Words[]): string => words.filter(Boolean).join('\n');

const labelsOf = (terms: readonly Term[], ids: readonly (string | null)[], language: Language): string[] =>
  terms.filter(({ id }) => ids.includes(id)).map((term) => term[language]);

const offerWords = (offer: Offer, names: Names, language: Language): readonly Words[] => [
  ...Object.values(offer.title),
  ...Object.values(offer.summary),
  ...Object.values(offer.description),
  offer.easyLanguage,
  offer.audienceNote,
  offer.schedule.note,
  offer.cost.note,
  offer.funding.source,
  offer.internalNote,
  offer.website,
  ...offer.contacts.flatMap(({ name, email }) => [name, email]),
  ...offer.partners.map(({ partnerId }) => names.record('partners', partnerId)),
  ...offer.places.map((id) => names.record('places', id)),
  ...offer.area.map(names.area),
  ...offer.topics.map(names.topic),
  ...labelsOf(audiences, offer.audiences, language),
  ...labelsOf(phases, offer.phases, language),
  ...labelsOf(offerTypes, [offer.offerType], language),
];

const partnerWords = (partner: Partner, _names: Names, language: Language): readonly Words[] => [
  partner.name,
  partner.website,
  partner.email,
  partner.address?.street,
  partner.address?.town,
  ...partner.contacts.flatMap(({ name, email }) => [name, email]),
  ...labelsOf(partnerKinds, [partner.kind], language),
];

const placeWords = (place: Place, names: Names): readonly Words[] => [
  place.name,
  place.street,
  place.postcode,
  place.town,
  place.districtId === null ? null : names.area(place.districtId),
  place.directions,
];

type WordsOf = {
  readonly [K in ListKind]: (record: RecordOf[K], names: Names, language: Language) => readonly Words[];
};

const wordsOf: WordsOf = { offers: offerWords, partners: partnerWords, places: placeWords };

/** What a record is searched by: its own texts, the names of what it belongs to and the terms it is filed under. */
export const searchedText = <K extends ListKind>(
  kind: K,
  record: RecordOf[K],
  names: Names,
  language: Language,
): string => joined(wordsOf[kind](record, names, language));

/** What a record is searched by until it has been read as a whole: what it is called. */
export const searchedName = (row: RowOf[ListKind]): string =>
  joined('title' in row ? Object.values(row.title) : 'name' in row ? [row.name] : []);
