import type { Offer } from '../catalogue/offer.ts';
import type { Partner } from '../catalogue/partner.ts';
import { readWrittenTimes } from '../catalogue/schedule/writtenTimes.ts';
import type { Projection } from '../document/projection.ts';
import { withWrittenTimes } from '../document/withWrittenTimes.ts';
import { readEmail } from '../imports/cells/readEmail.ts';
import { readPhones } from '../imports/cells/readPhone.ts';
import { readWebAddress } from '../imports/cells/readWebAddress.ts';
import { oneLine } from '../imports/fold.ts';
import { offerCellReader } from '../imports/readOfferCell.ts';
import type { OfferCellId } from '../imports/readOfferCell.ts';
import type { OfferQuestionId, PartnerQuestionId } from './questions.ts';

/** An answer read: the record's whole fields that it sets, or null where it is not sure what they would be. */
export type AnswerRead<R> = (record: R) => Partial<R> | null;

const kept = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Nothing said sets nothing; something that was said and not read sets no field. */
function sure<V, R>(text: string, value: V | null, set: (value: V | null) => Partial<R>): Partial<R> | null {
  return value === null && text.trim() !== '' ? null : set(value);
}

const germanText =
  (field: 'title' | 'summary' | 'description', text: string): AnswerRead<Offer> =>
  (offer) => {
    const { de: before, ...others } = offer[field];
    if (text.trim() === '') return field === 'title' ? null : { [field]: before === undefined ? offer[field] : others };
    return { [field]: { ...offer[field], de: text.trim() } };
  };

const phoneOf = (text: string) => {
  const { value, notes } = readPhones(text);
  return notes.length === 0 ? (value[0] ?? null) : null;
};

/** Makes the reader of what partners write about their offers. It reads as lists are read; times take the place of those there are. */
export function offerAnswerReader(
  projection: Projection,
  today: string,
): (question: OfferQuestionId, text: string) => AnswerRead<Offer> {
  const readCell = offerCellReader(projection, '');
  const cell =
    (id: OfferCellId, text: string): AnswerRead<Offer> =>
    (offer) => {
      const read = readCell(id, text);
      return typeof read === 'function' ? read(offer) : null;
    };
  return (question, text) => {
    switch (question) {
      case 'title':
      case 'summary':
      case 'description':
        return germanText(question, text);
      case 'audienceNote':
        return () => ({ audienceNote: kept(text) });
      case 'times':
        return ({ schedule }) => {
          const times = readWrittenTimes(text, today);
          return times.unclear.length > 0 ? null : { schedule: withWrittenTimes(schedule, times, true) };
        };
      case 'phone':
        return ({ access }) => sure(text, phoneOf(text), (phone) => ({ access: { ...access, phone } }));
      case 'email':
        return ({ access }) => sure(text, readEmail(text).value, (email) => ({ access: { ...access, email } }));
      case 'website':
        return () => sure(text, readWebAddress(text).value, (website) => ({ website }));
      case 'age':
      case 'place':
      case 'cost':
      case 'languages':
      case 'validTo':
        return cell(question, text);
    }
  };
}

/** Reads what a partner writes about itself. */
export function readPartnerAnswer(question: PartnerQuestionId, text: string): AnswerRead<Partner> {
  const inAddress =
    (part: 'street' | 'postcode' | 'town'): AnswerRead<Partner> =>
    ({ address }) => {
      const whole = { street: '', postcode: '', town: '', ...address, [part]: oneLine(text) };
      return { address: `${whole.street}${whole.postcode}${whole.town}` === '' ? null : whole };
    };
  switch (question) {
    case 'name':
      return () => (text.trim() === '' ? null : { name: oneLine(text) });
    case 'description':
      return () => ({ description: kept(text) });
    case 'street':
    case 'postcode':
    case 'town':
      return inAddress(question);
    case 'phone':
      return () => sure(text, phoneOf(text), (phone) => ({ phone }));
    case 'email':
      return () => sure(text, readEmail(text).value, (email) => ({ email }));
    case 'website':
      return () => sure(text, readWebAddress(text).value, (website) => ({ website }));
  }
}
