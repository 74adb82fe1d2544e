import { responsibleFirst } from '../../../../shared/catalogue/offerPartners.ts';
import { accessKinds, attendance, audiences, days, phases } from '../../../../shared/catalogue/vocabulary.ts';
import type { Term } from '../../../../shared/catalogue/vocabulary.ts';
import type { Json } from '../../../../shared/document/json.ts';
import type { PublishedOffer } from '../../../../shared/exports/publishRecords.ts';
import { dayText, languageName } from '../../../../shared/texts/language.ts';
import type { Language } from '../../../../shared/texts/language.ts';
import { paperTexts } from '../../../texts/paper.ts';
import { ageCodec } from '../../../ui/format/ageCodec.ts';
import type { Names } from '../../../ui/values/names.ts';
import { valueText } from '../../../ui/values/valueText.ts';
import type { PrintSource } from '../source/printSource.ts';
import { contactText, reachText } from './contactText.ts';
import { placeText } from './placeText.ts';

/** Something an offer says, under its heading; one line for each of several. */
export interface Fact {
  readonly id: FactId;
  readonly label: string;
  readonly lines: readonly string[];
}
export type FactId = keyof (typeof paperTexts)['de']['facts'];

/** What facts are written with. */
export interface FactContext {
  readonly source: PrintSource;
  readonly names: Names;
  readonly language: Language;
}

/** Whatever is said, set apart by dots in the middle of the line. */
export const inOneLine = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');

const termsOf = (terms: readonly Term[], ids: readonly (string | null)[], language: Language): string[] =>
  terms.filter(({ id }) => ids.includes(id)).map((term) => term[language]);

/** When an offer takes place: the week in its order, what recurs, single days, and what is to be known about it. */
function timeLines({ schedule }: PublishedOffer, { names, language }: FactContext): string[] {
  const texts = paperTexts[language];
  const said = (key: string, item: object): string => valueText('offers', key, item as Json, names, language);
  const dayAt = (id: string) => days.findIndex((day) => day.id === id);
  const week = schedule.weekly.toSorted(
    (one, other) => dayAt(one.day) - dayAt(other.day) || one.from.localeCompare(other.from),
  );
  const dates = schedule.dates.toSorted((one, other) => one.date.localeCompare(other.date));
  return [
    ...week.map((slot) => said(`slots/${slot.id}`, slot)),
    ...schedule.recurring.map((date) => said(`recurring/${date.id}`, date)),
    ...dates.map((date) => said(`dates/${date.id}`, date)),
    inOneLine([
      schedule.byAppointment ? texts.byAppointment : null,
      schedule.closedInSchoolHolidays ? texts.notInHolidays : null,
      schedule.note,
    ]),
  ];
}

function costLines({ cost }: PublishedOffer, { names, language }: FactContext): string[] {
  const said = (key: string, value: Json) => (value === null ? null : valueText('offers', key, value, names, language));
  const amount = cost.kind === 'amount' && cost.amount !== null;
  const price = amount
    ? [said('cost/amount', cost.amount), said('cost/unit', cost.unit)].filter((part) => part !== null).join(' ')
    : cost.kind === 'text'
      ? null
      : said('cost/kind', cost.kind);
  return [inOneLine([price, cost.note, cost.educationPackage ? paperTexts[language].educationPackage : null])];
}

/** Who provides an offer; the responsible one first, and with how to reach them. */
function providerLines({ partners }: PublishedOffer, { source, language }: FactContext): string[] {
  const texts = paperTexts[language];
  return responsibleFirst(partners).flatMap(({ partnerId, role }) => {
    const partner = source.partners.get(partnerId);
    if (partner === undefined) return [];
    return [
      role === 'responsible'
        ? inOneLine([partner.name, ...reachText(partner, language)])
        : texts.involved(partner.name),
    ];
  });
}

/** What an offer says, in the order in which families ask. Nothing is said where nothing is known. */
export function offerFacts(offer: PublishedOffer, context: FactContext): Fact[] {
  const { source, names, language } = context;
  const texts = paperTexts[language];
  const { access, spokenLanguages } = offer;
  const lines: Readonly<Record<FactId, readonly string[]>> = {
    who: [
      inOneLine([
        termsOf(audiences, offer.audiences, language).join(', '),
        ageCodec.print({ from: offer.ageFrom, to: offer.ageTo }, language),
        offer.lowThreshold ? texts.lowThreshold : null,
      ]),
      offer.audienceNote ?? '',
    ],
    when: timeLines(offer, context),
    where: [
      ...offer.places.flatMap((id) => {
        const place = source.places.get(id);
        return place === undefined ? [] : [placeText(place, names, language)];
      }),
      termsOf(
        attendance,
        offer.attendance.filter((id) => id !== 'on-site'),
        language,
      ).join(', '),
      offer.area.length === 0 ? '' : texts.area(offer.area.flatMap((id) => names.area(id) ?? []).join(', ')),
    ],
    cost: costLines(offer, context),
    access: [
      inOneLine(termsOf(accessKinds, [access.kind], language)),
      inOneLine([...reachText(access, language), access.url]),
      access.bring === null ? '' : texts.bring(access.bring),
    ],
    languages: [
      inOneLine([spokenLanguages.codes.map((code) => languageName(code, language)).join(', '), spokenLanguages.note]),
    ],
    provider: providerLines(offer, context),
    contacts: offer.contacts.map((contact) => contactText(contact, language)),
    website: [offer.website ?? ''],
    phases: [termsOf(phases, offer.phases, language).join(', ')],
    topics: [offer.topics.flatMap((id) => names.topic(id) ?? []).join(', ')],
  };
  return factIds.flatMap((id) => {
    const said = lines[id].filter((line) => line !== '');
    return said.length === 0 ? [] : [{ id, label: texts.facts[id], lines: said }];
  });
}

const factIds = [
  'who',
  'when',
  'where',
  'cost',
  'access',
  'contacts',
  'website',
  'languages',
  'provider',
  'phases',
  'topics',
] as const satisfies readonly FactId[];

/** `Geprüft am 22.11.2026`; empty where nobody has. */
export const checkedText = ({ reviewedOn }: PublishedOffer, language: Language): string =>
  reviewedOn === null ? '' : paperTexts[language].checked(dayText(reviewedOn, language));
