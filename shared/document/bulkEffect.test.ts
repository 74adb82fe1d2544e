import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Offer } from '../catalogue/offer.ts';
import { newSampleTown } from '../sample/sampleTown.ts';
import { fieldsAfter } from './bulkChange.ts';
import type { BulkChange } from './bulkChange.ts';
import { bulkCommands, bulkEffect } from './bulkEffect.ts';
import { perform, revert } from './commands.ts';
import { problemContext } from './problemContext.ts';
import { Projection } from './projection.ts';

const writer = { author: 'Frau Sommer', workplace: 'Jugendamt', app: 'test', now: new Date('2026-11-22T09:00:00Z') };
const today = '2026-11-22';

let projection: Projection;
beforeEach(() => {
  projection = new Projection(newSampleTown(writer));
});
afterEach(() => projection.close());

const effectsOf = (offers: readonly Offer[], change: BulkChange) => {
  const context = problemContext(projection, today);
  return offers.map((offer) => bulkEffect(projection, offer, fieldsAfter(offer, change), context));
};
const offersNow = () => projection.records('offers').filter(({ archived }) => archived === null);
const anOffer = (fits: (offer: Offer) => boolean): Offer => {
  const found = offersNow().find(fits);
  if (found === undefined) throw new Error('the sample town lacks such an offer');
  return found;
};

describe('changing many offers at once', () => {
  it('says of each what changes from what to what, and of those that say so already nothing', () => {
    const offers = offersNow();
    const effects = effectsOf(offers, { change: 'fields', fields: { status: 'in-review' } });
    for (const [at, offer] of offers.entries()) {
      const values = [{ key: 'status', before: offer.status, after: 'in-review' }];
      expect(effects[at]?.values).toEqual(offer.status === 'in-review' ? [] : values);
    }
  });

  it('is one act that one undo takes back', () => {
    const before = offersNow().map(({ status }) => status);
    expect(before).toContain('draft');
    const effects = effectsOf(offersNow(), { change: 'fields', fields: { status: 'published' } });
    const act = perform(projection.doc, bulkCommands(effects), writer);
    expect(new Set(offersNow().map(({ status }) => status))).toEqual(new Set(['published']));
    expect(revert(projection.doc, act, writer).kept).toEqual([]);
    expect(offersNow().map(({ status }) => status)).toEqual(before);
  });

  it('changes a part of a field and leaves what else it says', () => {
    const offer = anOffer(({ spokenLanguages }) => spokenLanguages.codes.length > 0);
    const spoken = effectsOf([offer], { change: 'languages', way: 'add', codes: ['vi'] });
    expect(spoken[0]?.values).toEqual([{ key: 'spokenLanguages/vi', before: null, after: true }]);
    const funded = effectsOf([offer], { change: 'funding-until', day: '2031-12-31' });
    expect(funded[0]?.values).toEqual([{ key: 'funding/until', before: offer.funding.until, after: '2031-12-31' }]);
  });

  it('adds to a list and takes away from it without touching what else is in it', () => {
    const offer = anOffer(({ audiences }) => audiences.length > 1 && !audiences.includes('fathers'));
    const [first] = offer.audiences;
    const added = effectsOf([offer], { change: 'list', list: 'audiences', way: 'add', ids: [first ?? '', 'fathers'] });
    expect(added[0]?.values).toEqual([{ key: 'audiences/fathers', before: null, after: true }]);
    const removed = effectsOf([offer], {
      change: 'list',
      list: 'audiences',
      way: 'remove',
      ids: ['fathers', first ?? ''],
    });
    expect(removed[0]?.values).toEqual([{ key: `audiences/${first}`, before: true, after: null }]);
    const replaced = effectsOf([offer], { change: 'list', list: 'audiences', way: 'replace', ids: ['fathers'] });
    expect(replaced[0]?.values).toHaveLength(offer.audiences.length + 1);
  });

  it('keeps what a colleague adds to the list while the preview stands there', () => {
    const offer = anOffer(({ audiences }) => audiences.length > 0 && !audiences.includes('fathers'));
    const effects = effectsOf([offer], { change: 'list', list: 'audiences', way: 'remove', ids: offer.audiences });
    perform(
      projection.doc,
      [{ do: 'set', kind: 'offers', id: offer.id, key: 'audiences/fathers', value: true }],
      writer,
    );
    perform(projection.doc, bulkCommands(effects), writer);
    expect(projection.record('offers', offer.id)?.audiences).toEqual(['fathers']);
  });

  it('hands all offers of a partner over to its successor, in the same part', () => {
    const partnerId = anOffer(({ partners }) => partners.length > 1).partners[0]?.partnerId ?? '';
    const successor = projection.rows('partners').find(({ id }) => id !== partnerId)?.id ?? '';
    const had = offersNow().filter(({ partners }) => partners.some((partner) => partner.partnerId === partnerId));
    const effects = effectsOf(offersNow(), { change: 'replace-partner', partnerId, successor });
    expect(effects.filter(({ values }) => values.length > 0).map(({ id }) => id)).toEqual(had.map(({ id }) => id));
    perform(projection.doc, bulkCommands(effects), writer);
    for (const { id, partners } of had) {
      const now = projection.record('offers', id)?.partners ?? [];
      expect(now.map((partner) => partner.partnerId)).not.toContain(partnerId);
      const led = partners.find(({ role }) => role === 'responsible')?.partnerId;
      if (led === partnerId) expect(now).toContainEqual({ partnerId: successor, role: 'responsible' });
      else expect(now.map((partner) => partner.partnerId)).toContain(successor);
    }
  });

  it('says what would become a problem, and not what is one already', () => {
    const offer = anOffer(({ partners, topics }) => partners.length === 1 && topics.length > 0);
    const [gone] = effectsOf([offer], { change: 'remove-partner', partnerId: offer.partners[0]?.partnerId ?? '' });
    expect(gone?.problems.map(({ rule }) => rule)).toEqual(['partner-missing']);
    const never = anOffer(({ reviewedOn }) => reviewedOn === null);
    const [still] = effectsOf([never], { change: 'fields', fields: { status: 'published', lowThreshold: true } });
    expect(still?.problems).toEqual([]);
  });
});
