import { describe, expect, it } from 'vitest';
import { offer } from '../../../../shared/catalogue/offer.ts';
import lindenau from '../../../../shared/sample/lindenau.json' with { type: 'json' };
import { duplicateOffer } from './duplicateOffer.ts';

describe('a duplicated offer', () => {
  const original = lindenau.offers
    .map((record) => offer.parse(record))
    .find(({ contacts, schedule }) => contacts.length > 0 && schedule.weekly.length > 0);
  if (original === undefined) throw new Error('the sample has no such offer');
  const copy = offer.parse(duplicateOffer(original, 'Zweitschrift'));

  it('says the same under another title', () => {
    expect(copy.title).toEqual({ ...original.title, de: 'Zweitschrift' });
    expect(copy.summary).toEqual(original.summary);
    expect(copy.partners).toEqual(original.partners);
    expect(copy.schedule.weekly.map(({ day, from, to }) => [day, from, to])).toEqual(
      original.schedule.weekly.map(({ day, from, to }) => [day, from, to]),
    );
  });

  it('is a draft that nobody has checked', () => {
    expect(copy).toMatchObject({
      status: 'draft',
      reviewedOn: null,
      reviewedBy: null,
      archived: null,
      sourceKey: null,
    });
  });

  it('shares no id with the one it comes from', () => {
    const ids = (record: typeof copy) => [record, ...record.contacts, ...record.schedule.weekly].map(({ id }) => id);
    expect(ids(copy).filter((id) => ids(original).includes(id))).toEqual([]);
  });
});
