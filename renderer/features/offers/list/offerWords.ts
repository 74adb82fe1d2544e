import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import { groupsOf } from '../../../../shared/catalogue/offerGroups.ts';
import { leadingPartner } from '../../../../shared/catalogue/offerPartners.ts';
import type { GroupContext } from '../../../../shared/catalogue/offerGroups.ts';
import { audiences, offerTypes, phases, transitions } from '../../../../shared/catalogue/vocabulary.ts';
import type { Term } from '../../../../shared/catalogue/vocabulary.ts';
import { languageName } from '../../../../shared/texts/language.ts';
import type { Language } from '../../../../shared/texts/language.ts';
import { ageCodec } from '../../../ui/format/ageCodec.ts';
import { priceCodec } from '../../../ui/format/priceCodec.ts';
import type { Names } from '../../../ui/values/names.ts';

/** The columns that show words: a list of names, or one. */
export const wordColumnIds = [
  'partner',
  'phase',
  'transition',
  'age',
  'offerType',
  'topic',
  'audience',
  'place',
  'district',
  'languages',
  'cost',
  'archivedBy',
] as const;
export type WordColumnId = (typeof wordColumnIds)[number];

/** What a row says in each column of words: a list of names, or one; none where it says nothing. */
export type OfferWords = Readonly<Record<WordColumnId, (row: OfferRow) => readonly string[]>>;

/** The words of the rows of a catalogue with these names and groups. */
export function offerWords(names: Names, groups: GroupContext, language: Language): OfferWords {
  const termsOf = (terms: readonly Term[], ids: readonly (string | null)[]) =>
    known(terms.filter(({ id }) => ids.includes(id)).map((term) => term[language]));
  return {
    partner: (row) => known([names.record('partners', leadingPartner(row.partners) ?? '')]),
    phase: (row) => termsOf(phases, row.phases),
    transition: (row) => termsOf(transitions, row.transitions),
    age: (row) => known([ageCodec.print({ from: row.ageFrom, to: row.ageTo }, language)]),
    offerType: (row) => termsOf(offerTypes, [row.offerType]),
    topic: (row) => known(row.topics.map(names.topic)),
    audience: (row) => termsOf(audiences, row.audiences),
    place: (row) => known(row.places.map((id) => names.record('places', id))),
    district: (row) => known(groupsOf.districts(row, groups).map(names.area)),
    languages: (row) => known(row.spokenLanguages.codes.map((code) => languageName(code, language))),
    cost: (row) => known([priceCodec.print(row.cost, language)]),
    archivedBy: ({ archived }) => known([archived?.by]),
  };
}

const known = (words: readonly (string | undefined)[]): readonly string[] =>
  words.flatMap((word) => (word === undefined || word === '' ? [] : [word]));
