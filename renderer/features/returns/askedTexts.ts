import type { Offer } from '../../../shared/catalogue/offer.ts';
import type { Partner } from '../../../shared/catalogue/partner.ts';
import { recurringSentence } from '../../../shared/catalogue/schedule/recurringSentence.ts';
import { days } from '../../../shared/catalogue/vocabulary.ts';
import type { OfferQuestionId, PartnerQuestionId } from '../../../shared/questionnaires/questions.ts';
import { dayText, languageName } from '../../../shared/texts/language.ts';
import { ageCodec } from '../../ui/format/ageCodec.ts';
import { priceCodec } from '../../ui/format/priceCodec.ts';
import type { Names } from '../../ui/values/names.ts';
import { recurrenceText } from '../../ui/values/recurrenceText.ts';

// What stands in the fields of a questionnaire: written so that it reads back (readAnswer.ts), and in German.

const timeOfDay = (from: string | null, to: string | null): string =>
  from === null ? '' : ` ${to === null ? from : `${from}–${to}`} Uhr`;

function timesText({ schedule }: Offer): string {
  const { weekly, recurring, dates, byAppointment, closedInSchoolHolidays } = schedule;
  return [
    ...weekly.map(({ day, from, to }) => `${days.find(({ id }) => id === day)?.de ?? day}${timeOfDay(from, to)}`),
    ...recurring.map(
      (rule) =>
        recurringSentence(rule) ??
        `${recurrenceText(rule.rrule, 'de')}${timeOfDay(rule.from, rule.to)}, ab ${dayText(rule.start, 'de')}`,
    ),
    ...dates.map(({ date, from, to }) => `${dayText(date, 'de')}${timeOfDay(from, to)}`),
    ...(byAppointment ? ['nach Vereinbarung'] : []),
    ...(closedInSchoolHolidays ? ['nicht in den Schulferien'] : []),
  ].join('\n');
}

/** What the catalogue says today of an offer, question by question. */
export function offerSaid(offer: Offer, names: Names): Record<OfferQuestionId, string> {
  const { title, summary, description, access, ageFrom, ageTo } = offer;
  return {
    title: title['de'] ?? '',
    summary: summary['de'] ?? '',
    description: description['de'] ?? '',
    audienceNote: offer.audienceNote ?? '',
    age: ageCodec.print({ from: ageFrom, to: ageTo }, 'de'),
    times: timesText(offer),
    place: offer.places.map((id) => names.record('places', id) ?? '').join('\n'),
    cost: priceCodec.print(offer.cost, 'de'),
    languages: offer.spokenLanguages.codes.map((code) => languageName(code, 'de')).join(', '),
    phone: access.phone?.written ?? '',
    email: access.email ?? '',
    website: offer.website ?? '',
    validTo: offer.validTo === null ? '' : dayText(offer.validTo, 'de'),
  };
}

/** What the catalogue says today of a partner, question by question. */
export const partnerSaid = (partner: Partner): Record<PartnerQuestionId, string> => ({
  name: partner.name,
  description: partner.description ?? '',
  street: partner.address?.street ?? '',
  postcode: partner.address?.postcode ?? '',
  town: partner.address?.town ?? '',
  phone: partner.phone?.written ?? '',
  email: partner.email ?? '',
  website: partner.website ?? '',
});
