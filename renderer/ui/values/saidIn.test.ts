import { expect, it } from 'vitest';
import { offer } from '../../../shared/catalogue/offer.ts';
import { saidIn } from './saidIn.ts';

it('names what an offer says: each value, the terms of a list together, and nothing that is empty', () => {
  const id = '11111111-1111-4111-8111-111111111111';
  const record = offer.parse({
    id,
    title: { de: 'Babycafé', tr: '' },
    partners: [{ partnerId: 'p', role: 'responsible' }],
    topics: ['health', 'food'],
    lowThreshold: false,
    cost: { kind: 'free' },
    schedule: { weekly: [{ id: 's', day: 'mo', from: '09:00', to: null }] },
  });
  expect(saidIn('offers', record)).toEqual([
    { key: 'title/de', value: 'Babycafé' },
    { key: 'partners/p', value: 'responsible' },
    { key: 'topics', members: ['health', 'food'] },
    { key: 'slots/s', value: { day: 'mo', from: '09:00', to: null } },
    { key: 'cost/kind', value: 'free' },
    { key: 'status', value: 'draft' },
  ]);
});
