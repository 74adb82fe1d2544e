import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { encodeValue } from './cellValue.ts';
import { perform, revert } from './commands.ts';
import type { Command } from './commands.ts';
import { newCatalogue } from './newCatalogue.ts';
import { Projection } from './projection.ts';
import { baseOf, newDoc, overrideAt, recordsMap } from './structure.ts';

const writer = {
  author: 'Katrin Beispiel',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date('2026-11-22T09:00:00Z'),
};
const babyCafe = {
  id: '11111111-1111-4111-8111-111111111111',
  title: { de: 'Babycafé', tr: 'Bebek kafesi' },
  phases: ['birth'],
  partners: [{ partnerId: 'p1', role: 'responsible' }],
  schedule: { weekly: [{ id: 's1', day: 'tu', from: '09:00', to: '11:00' }] },
  cost: { kind: 'amount', amount: 300, unit: 'per-session' },
  contacts: [{ id: 'c1', name: 'Lena Muster', public: true }],
  internalNote: 'nur für uns',
  inventedLater: { deep: [1] },
};
const create: Command = { do: 'create', kind: 'offers', record: babyCafe };
function withBabyCafe() {
  const doc = newCatalogue({ id: 'k', name: 'Lindenau' }, [], writer);
  const act = perform(doc, [create], writer);
  const projection = new Projection(doc);
  const offer = () => projection.record('offers', babyCafe.id)!;
  const edit = (patch: object) => perform(doc, [{ do: 'edit', kind: 'offers', id: babyCafe.id, patch }], writer);
  return { doc, act, projection, offer, edit };
}

test('a created offer reads back whole, with what a newer program wrote', () => {
  const { offer, projection } = withBabyCafe();
  expect(offer()).toMatchObject(babyCafe);
  expect(projection.row('offers', babyCafe.id)).toMatchObject({
    title: babyCafe.title,
    phases: ['birth'],
    status: 'draft',
  });
});

test('personal data is never part of the base', () => {
  const { doc } = withBabyCafe();
  expect(new TextDecoder().decode(baseOf(doc, 'offers', babyCafe.id))).not.toMatch(/Lena|nur für uns/);
  expect(overrideAt(doc, 'offers', babyCafe.id, 'contacts/c1')).toMatchObject({ name: 'Lena Muster' });
});

test('an edit writes only the keys that differ', () => {
  const { edit, offer } = withBabyCafe();
  const act = edit({
    phases: ['birth', 'early-childhood'],
    cost: { kind: 'amount', amount: 450, unit: 'per-session' },
  });
  expect(act.changes.map(({ key, before, after }) => [key, before, after])).toEqual([
    ['phases/early-childhood', null, true],
    ['cost/amount', 300, 450],
  ]);
  expect(offer().cost.amount).toBe(450);
});

test('two people changing different slots of one offer keep both changes', () => {
  const { doc, edit, offer } = withBabyCafe();
  const other = newDoc();
  Y.applyUpdateV2(other, Y.encodeStateAsUpdateV2(doc));
  perform(
    other,
    [{ do: 'set', kind: 'offers', id: babyCafe.id, key: 'slots/s2', value: { day: 'th', from: '15:00', to: null } }],
    writer,
  );
  edit({ schedule: { weekly: [{ id: 's1', day: 'we', from: '09:00', to: '11:00' }] } });
  Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(other));
  expect(offer().schedule.weekly.map(({ id, day }) => [id, day])).toEqual([
    ['s1', 'we'],
    ['s2', 'th'],
  ]);
});

test('a row keeps its identity until it changes', () => {
  const { projection, edit } = withBabyCafe();
  const before = projection.row('offers', babyCafe.id);
  edit({ website: 'https://example.org' });
  expect(projection.row('offers', babyCafe.id)).toEqual(before);
  edit({ status: 'published' });
  expect(projection.row('offers', babyCafe.id)).not.toBe(before);
});

test('undo sets back what was there, redo sets it again', () => {
  const { doc, edit, offer } = withBabyCafe();
  const act = edit({ title: { de: 'Babytreff', tr: 'Bebek kafesi' }, topics: ['benefits'] });
  const { act: redo, kept } = revert(doc, act, writer);
  expect(kept).toEqual([]);
  expect(offer()).toMatchObject({ title: babyCafe.title, topics: [] });
  revert(doc, redo, writer);
  expect(offer()).toMatchObject({ title: { de: 'Babytreff' }, topics: ['benefits'] });
});

test('undo leaves alone what a colleague has changed since', () => {
  const { doc, edit, offer } = withBabyCafe();
  const act = edit({ website: 'https://eins.example.org', audienceNote: 'alle' });
  edit({ website: 'https://zwei.example.org' });
  expect(revert(doc, act, writer).kept.map(({ key }) => key)).toEqual(['website']);
  expect(offer()).toMatchObject({ website: 'https://zwei.example.org', audienceNote: null });
});

test('undoing a creation puts the record away, redo brings it back', () => {
  const { doc, act, offer } = withBabyCafe();
  const { act: redo } = revert(doc, act, writer);
  expect(offer().archived).toMatchObject({ undone: true });
  revert(doc, redo, writer);
  expect(offer().archived).toBeNull();
});

test('an archived offer remembers which edits its archiver had seen', () => {
  const { doc, edit, offer } = withBabyCafe();
  edit({ website: 'https://example.org' });
  perform(doc, [{ do: 'archive', kind: 'offers', id: babyCafe.id }], writer);
  expect(Object.keys(offer().archived!.seen).sort()).toEqual(['contacts/c1', 'internalNote', 'website']);
});

test('a new German wording makes its translation outdated, a new translation makes it current', () => {
  const { edit, offer } = withBabyCafe();
  edit({ title: { de: 'Babytreff', tr: 'Bebek kafesi' } });
  expect(offer().translations['tr']).toMatchObject({ state: 'outdated', basedOn: { title: 'Babycafé' } });
  edit({ title: { de: 'Babytreff', tr: 'Bebek buluşması' } });
  expect(offer().translations['tr']).toMatchObject({ state: 'current', translatedOn: '2026-11-22', basedOn: null });
});

test('one refused command leaves the catalogue as it was', () => {
  const { doc } = withBabyCafe();
  const before = Y.encodeStateAsUpdateV2(doc);
  const good: Command = { do: 'set', kind: 'offers', id: babyCafe.id, key: 'website', value: 'https://example.org' };
  for (const bad of [
    { ...good, key: 'cost/amount', value: 'viel' },
    { ...good, key: 'phases/midlife', value: true },
    { ...good, key: 'nothing', value: 1 },
    { ...good, id: 'unknown' },
  ])
    expect(() => perform(doc, [good, bad], writer)).toThrow();
  expect(Y.encodeStateAsUpdateV2(doc)).toEqual(before);
});

test('what the program cannot read is parked, the rest of the record is there', () => {
  const { doc, offer, projection } = withBabyCafe();
  const offers = recordsMap(doc, 'offers');
  offers.set(`${babyCafe.id}/cost/amount`, encodeValue('viel'));
  offers.set(
    babyCafe.id,
    new TextEncoder().encode('{"title":{"de":"Babycafé"},"phases":["birth","midlife"]}\n{"schedule":{"weekly":"nie"}}'),
  );
  expect(offer()).toMatchObject({ title: { de: 'Babycafé' }, phases: ['birth'], cost: { amount: null } });
  expect(
    projection
      .parked(offer())
      .map(({ key }) => key)
      .sort(),
  ).toEqual(['cost/amount', 'phases/1', 'schedule/weekly']);
});
