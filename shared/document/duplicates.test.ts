import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { perform, revert } from './commands.ts';
import type { Command } from './commands.ts';
import { openConflicts } from './decisions.ts';
import { duplicatesOf } from './duplicates.ts';
import { joinPatch } from './joinPatch.ts';
import type { JsonObject } from './json.ts';
import { newCatalogue } from './newCatalogue.ts';
import { Projection } from './projection.ts';
import { isSound } from './soundness.ts';
import { newDoc } from './structure.ts';

const writer = {
  author: 'Katrin Beispiel',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date('2026-11-22T09:00:00Z'),
};
const id = (digit: number) => `${digit}`.repeat(8) + '-1111-4111-8111-111111111111';
const [cafe, sameCafe, house, offer, other] = [id(1), id(2), id(3), id(4), id(5)];
const create = (kind: 'offers' | 'partners' | 'places', record: JsonObject & { id: string }): Command => ({
  do: 'create',
  kind,
  record,
});
const phone = (written: string) => ({ written, e164: '+494066969810' });

let doc: Y.Doc;
let projection: Projection;
beforeEach(() => {
  doc = newCatalogue(
    { id: crypto.randomUUID(), name: 'Lindenau' },
    [
      create('partners', {
        id: cafe,
        name: 'Familiencafé Herzstück e. V.',
        phone: phone('040 66969-810'),
        website: 'https://herzstueck.example.org',
        sector: ['health'],
        contacts: [{ id: 'c1', name: 'Nicole Beispiel' }],
      }),
      create('partners', {
        id: sameCafe,
        name: 'Familiencafe Herzstück',
        phone: phone('+49 40 66969 810'),
        description: 'Offen für alle.',
        sector: ['health', 'early-help'],
        contacts: [
          { id: 'c2', name: 'Nicole Beispiel' },
          { id: 'c3', name: 'Lena Muster' },
        ],
      }),
      create('partners', { id: house, name: 'Familienhaus', parentId: sameCafe }),
      create('offers', {
        id: offer,
        title: { de: 'Tauschregal' },
        partners: [
          { partnerId: house, role: 'responsible' },
          { partnerId: sameCafe, role: 'involved' },
        ],
      }),
      create('offers', {
        id: other,
        title: { de: 'Spaziergang' },
        partners: [
          { partnerId: cafe, role: 'involved' },
          { partnerId: sameCafe, role: 'responsible' },
        ],
      }),
    ],
    writer,
  );
  projection = new Projection(doc);
});

const copyOf = (from: Y.Doc) => {
  const copy = newDoc();
  Y.applyUpdateV2(copy, Y.encodeStateAsUpdateV2(from));
  return copy;
};
const join = (keep: string, drop: string, patch: object = {}): Command => ({
  do: 'join',
  kind: 'partners',
  keep,
  drop,
  patch,
});
const pairs = () => duplicatesOf(projection).map(({ one, other: second, because }) => ({ one, second, because }));

describe('two records that may be one', () => {
  test('are found by name and phone, however both are written', () => {
    expect(pairs()).toEqual([{ one: cafe, second: sameCafe, because: ['name', 'phone'] }]);
  });
  test('are not named again once somebody said that they are two, on any computer, until that is taken back', () => {
    const act = perform(doc, [{ do: 'distinct', kind: 'partners', one: sameCafe, other: cafe }], writer);
    expect(pairs()).toEqual([]);
    expect(duplicatesOf(new Projection(copyOf(doc)))).toEqual([]);
    expect(isSound(doc)).toBe(true);
    revert(doc, act, writer);
    expect(pairs()).toHaveLength(1);
  });
  test('are not two where one is archived, or belongs to the other', () => {
    perform(doc, [{ do: 'edit', kind: 'partners', id: cafe, patch: { parentId: sameCafe } }], writer);
    expect(pairs()).toEqual([]);
    perform(doc, [{ do: 'edit', kind: 'partners', id: cafe, patch: { parentId: null } }], writer);
    perform(doc, [{ do: 'archive', kind: 'partners', id: cafe }], writer);
    expect(pairs()).toEqual([]);
  });
  test('are not the same only because two places or offers are called alike', () => {
    perform(
      doc,
      [
        create('places', { id: id(6), name: 'Turnhalle', street: 'Lindenstr. 22', postcode: '59999' }),
        create('places', { id: id(7), name: 'Turnhalle', street: 'Markt 4', postcode: '59999' }),
        create('offers', { id: id(8), title: { de: 'Babycafé' }, partners: [{ partnerId: cafe, role: 'involved' }] }),
        create('offers', { id: id(9), title: { de: 'Babycafé' }, partners: [{ partnerId: house, role: 'involved' }] }),
      ],
      writer,
    );
    expect(pairs()).toHaveLength(1);
    perform(
      doc,
      [
        { do: 'edit', kind: 'places', id: id(7), patch: { street: 'Lindenstraße 22' } },
        { do: 'edit', kind: 'offers', id: id(9), patch: { partners: [{ partnerId: cafe, role: 'responsible' }] } },
      ],
      writer,
    );
    expect(duplicatesOf(projection).map(({ kind }) => kind)).toEqual(['partners', 'places', 'offers']);
  });
});

describe('making one of two', () => {
  test('takes what only the other says, unites lists, and asks where both say something else', () => {
    expect(joinPatch(projection, 'partners', cafe, sameCafe)).toEqual({
      patch: {
        sector: ['health', 'early-help'],
        description: 'Offen für alle.',
        contacts: [
          expect.objectContaining({ id: 'c1', name: 'Nicole Beispiel' }),
          expect.objectContaining({ id: 'c3', name: 'Lena Muster' }),
        ],
      },
      differing: ['name', 'phone'],
    });
    expect(joinPatch(projection, 'partners', cafe, sameCafe, new Set(['name'])).patch).toMatchObject({
      name: 'Familiencafe Herzstück',
    });
  });
  test('points every reference to the one that stays, and says where the other went', () => {
    perform(doc, [join(cafe, sameCafe, joinPatch(projection, 'partners', cafe, sameCafe).patch)], writer);
    expect(projection.record('partners', cafe)).toMatchObject({ description: 'Offen für alle.', archived: null });
    expect(projection.record('partners', sameCafe)?.archived).toMatchObject({ joinedInto: cafe });
    expect(projection.record('partners', house)?.parentId).toBe(cafe);
    expect(projection.record('offers', offer)?.partners).toEqual([
      { partnerId: house, role: 'responsible' },
      { partnerId: cafe, role: 'involved' },
    ]);
    // Responsible stays responsible.
    expect(projection.record('offers', other)?.partners).toEqual([{ partnerId: cafe, role: 'responsible' }]);
    expect(pairs()).toEqual([]);
  });
  test('moves the offers of a place', () => {
    const [hall, sameHall] = [id(6), id(7)];
    perform(
      doc,
      [create('places', { id: hall, name: 'Halle' }), create('places', { id: sameHall, name: 'Halle' })],
      writer,
    );
    perform(doc, [{ do: 'edit', kind: 'offers', id: offer, patch: { places: [sameHall] } }], writer);
    perform(doc, [{ do: 'edit', kind: 'partners', id: cafe, patch: { placeId: sameHall } }], writer);
    perform(doc, [{ do: 'join', kind: 'places', keep: hall, drop: sameHall, patch: {} }], writer);
    expect(projection.record('offers', offer)?.places).toEqual([hall]);
    expect(projection.record('partners', cafe)?.placeId).toBe(hall);
  });
  test('never puts a partner below itself', () => {
    perform(doc, [join(house, sameCafe)], writer);
    expect(projection.record('partners', house)?.parentId).toBeNull();
  });
  test('is taken back in one step', () => {
    const before = projection.records('partners').concat();
    const offers = projection.records('offers');
    revert(doc, perform(doc, [join(cafe, sameCafe, { description: 'Neu' })], writer), writer);
    expect(projection.records('partners')).toEqual(before);
    expect(projection.records('offers')).toEqual(offers);
  });
  test('of one with itself, or with one that is not there, is refused', () => {
    expect(() => perform(doc, [join(cafe, cafe)], writer)).toThrow('value-invalid');
    expect(() => perform(doc, [join(cafe, id(9))], writer)).toThrow('record-missing');
  });
  test('by two people the same way leaves nothing to decide', () => {
    const hers = copyOf(doc);
    for (const replica of [doc, hers]) perform(replica, [join(cafe, sameCafe)], writer);
    Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(hers));
    expect(openConflicts(doc)).toEqual([]);
    expect(projection.record('partners', cafe)?.archived).toBeNull();
  });
  test('by two people the other way round loses neither: both are listed', () => {
    const hers = copyOf(doc);
    perform(doc, [join(cafe, sameCafe)], writer);
    perform(hers, [join(sameCafe, cafe)], writer);
    Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(hers));
    const archived = openConflicts(doc).filter(
      (conflict) => conflict.type === 'two-versions' && conflict.key === 'archived',
    );
    expect(archived.map((conflict) => conflict.id)).toEqual([cafe, sameCafe]);
  });
});
