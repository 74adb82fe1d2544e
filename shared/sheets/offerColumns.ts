import type { Offer } from '../catalogue/offer.ts';
import {
  accessKinds,
  attendance,
  audiences,
  costKinds,
  costUnits,
  fundingKinds,
  offerTypes,
  phases,
  statuses,
  transitions,
} from '../catalogue/vocabulary.ts';
import { responsibleFirst } from '../catalogue/offerPartners.ts';
import type { PublishedOffer } from '../exports/publishRecords.ts';
import type { publishedOffer } from '../exports/publishedRecords.ts';
import { languageName } from '../texts/language.ts';
import { fieldLabels } from '../texts/fieldLabels.ts';
import type { FieldName } from '../texts/fieldLabels.ts';
import {
  ageText,
  contactsText,
  datesText,
  dayCell,
  namesText,
  recurringText,
  termText,
  termsText,
  weeklyText,
  yesNo,
} from './sheetColumn.ts';
import type { SheetColumn } from './sheetColumn.ts';
import { idColumn } from './idColumn.ts';
import { writeSeveral } from './severalInCell.ts';

/** What an offer and its published form have in common. */
export type ShownOffer = {
  readonly [F in keyof typeof publishedOffer.shape]: F extends 'title' ? Offer['title'] : PublishedOffer[F];
};

const column = <R>(key: FieldName<'offers'>, width: number, cell: SheetColumn<R>['cell']): SheetColumn<R> => ({
  key,
  heading: fieldLabels.offers[key].de,
  width,
  cell,
});

const dayColumn = <R>(key: FieldName<'offers'>, dayOf: (offer: R) => string | null): SheetColumn<R> => ({
  ...column<R>(key, 12, (offer) => dayCell(dayOf(offer))),
  holds: 'day',
});

const amountColumn: SheetColumn<ShownOffer> = {
  ...column('cost/amount', 12, ({ cost }) => (cost.amount === null ? null : cost.amount / 100)),
  holds: 'number',
};

type Texts = 'title' | 'summary' | 'description';

/** A text in each language: German under the label alone, every other with its name behind it. */
const textColumns = (field: Texts, width: number, languages: readonly string[]): SheetColumn<ShownOffer>[] =>
  languages.map((code) => ({
    key: `${field}/${code}`,
    heading:
      code === 'de' ? fieldLabels.offers[field].de : `${fieldLabels.offers[field].de} (${languageName(code, 'de')})`,
    width,
    cell: (offer) => offer[field][code] ?? null,
  }));

/** Who is responsible stands first, so that only the others' part would have to be said: they are involved. */
const partnersCell: SheetColumn<ShownOffer>['cell'] = ({ partners }, names) => {
  const [first, ...others] = responsibleFirst(partners);
  if (first === undefined) return null;
  const mark = first.role === 'responsible' && others.length > 0 ? ' (federführend)' : '';
  const [leading, ...rest] = [first, ...others].map(({ partnerId }) => names.partners.nameOf(partnerId));
  return writeSeveral([`${leading ?? ''}${mark}`, ...rest], ';');
};

/** Everything of an offer that is published. */
export const offerColumns = (languages: readonly string[]): SheetColumn<ShownOffer>[] => [
  idColumn,
  ...textColumns('title', 36, languages),
  ...textColumns('summary', 48, languages),
  ...textColumns('description', 60, languages),
  column('easyLanguage', 48, ({ easyLanguage }) => easyLanguage),
  column('partners', 32, partnersCell),
  column('places', 32, ({ places }, names) => namesText(places, (id) => names.places.nameOf(id))),
  column('attendance', 16, (offer) => termsText(attendance, offer.attendance)),
  column('area', 20, ({ area }, names) => namesText(area, (id) => names.areas.nameOf(id))),
  column('phases', 24, (offer) => termsText(phases, offer.phases)),
  column('transitions', 24, (offer) => termsText(transitions, offer.transitions)),
  column('ageFrom', 11, ({ ageFrom }) => ageText(ageFrom)),
  column('ageTo', 11, ({ ageTo }) => ageText(ageTo)),
  column('offerType', 20, (offer) => termText(offerTypes, offer.offerType)),
  column('topics', 28, (offer, names) => namesText(offer.topics, (id) => names.topics.nameOf(id))),
  column('audiences', 24, (offer) => termsText(audiences, offer.audiences)),
  column('audienceNote', 24, ({ audienceNote }) => audienceNote),
  column('spokenLanguages', 20, ({ spokenLanguages }) =>
    namesText(spokenLanguages.codes, (code) => languageName(code, 'de')),
  ),
  column('spokenLanguages/note', 24, ({ spokenLanguages }) => spokenLanguages.note),
  column('lowThreshold', 14, ({ lowThreshold }) => yesNo(lowThreshold)),
  column('schedule/weekly', 28, ({ schedule }) => weeklyText(schedule.weekly)),
  column('schedule/recurring', 36, ({ schedule }) => recurringText(schedule.recurring)),
  column('schedule/dates', 28, ({ schedule }) => datesText(schedule.dates)),
  column('schedule/byAppointment', 14, ({ schedule }) => yesNo(schedule.byAppointment)),
  column('schedule/closedInSchoolHolidays', 14, ({ schedule }) => yesNo(schedule.closedInSchoolHolidays)),
  column('schedule/note', 28, ({ schedule }) => schedule.note),
  column('cost', 14, ({ cost }) => termText(costKinds, cost.kind)),
  amountColumn,
  column('cost/unit', 14, ({ cost }) => termText(costUnits, cost.unit)),
  column('cost/note', 24, ({ cost }) => cost.note),
  column('cost/educationPackage', 14, ({ cost }) => yesNo(cost.educationPackage)),
  column('access', 20, ({ access }) => termText(accessKinds, access.kind)),
  column('access/url', 28, ({ access }) => access.url),
  column('access/phone', 18, ({ access }) => access.phone?.written ?? null),
  column('access/email', 24, ({ access }) => access.email),
  column('access/bring', 24, ({ access }) => access.bring),
  column('contacts', 36, ({ contacts }) => contactsText(contacts)),
  column('website', 28, ({ website }) => website),
  dayColumn('validFrom', ({ validFrom }) => validFrom),
  dayColumn('validTo', ({ validTo }) => validTo),
  dayColumn('reviewedOn', ({ reviewedOn }) => reviewedOn),
];

/** Everything of an offer that the office edits: what is published, and what is internal behind it. */
export const officeOfferColumns = (languages: readonly string[]): SheetColumn<Offer>[] => [
  ...offerColumns(languages),
  column('paused', 14, ({ paused }) => yesNo(paused !== null)),
  dayColumn('paused/since', ({ paused }) => paused?.since ?? null),
  column('paused/reason', 24, ({ paused }) => paused?.reason ?? null),
  column('funding', 18, ({ funding }) => termText(fundingKinds, funding.kind)),
  column('funding/source', 24, ({ funding }) => funding.source),
  dayColumn('funding/until', ({ funding }) => funding.until),
  column('status', 16, (offer) => termText(statuses, offer.status)),
  column('reviewedBy', 20, ({ reviewedBy }) => reviewedBy),
  column('sourceKey', 16, ({ sourceKey }) => sourceKey),
  column('internalNote', 36, ({ internalNote }) => internalNote),
];
