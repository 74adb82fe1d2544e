import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { withSuccessor } from '../catalogue/offerPartners.ts';
import { problemsOf } from '../catalogue/problems/problemsOf.ts';
import { successorOf } from '../catalogue/successorOf.ts';
import { perform } from './commands.ts';
import type { Command } from './commands.ts';
import { copyOf } from './merge.ts';
import { newCatalogue } from './newCatalogue.ts';
import { problemContext } from './problemContext.ts';
import { Projection } from './projection.ts';

const writer = {
  author: 'Katrin Beispiel',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date('2026-11-22T09:00:00Z'),
};
const [school, twin, choir] = [1, 2, 3].map((digit) => String(digit).repeat(8) + '-1111-4111-8111-111111111111') as [
  string,
  string,
  string,
];
const partner = (id: string, name: string): Command => ({ do: 'create', kind: 'partners', record: { id, name } });

const meet = (one: Y.Doc, other: Y.Doc) => {
  Y.applyUpdateV2(one, Y.encodeStateAsUpdateV2(other));
  Y.applyUpdateV2(other, Y.encodeStateAsUpdateV2(one));
};

/** The rules about joined partners that an offer breaks: what it points to, and the severity. */
function joinedIn(doc: Y.Doc, id: string): string[] {
  const projection = new Projection(doc);
  const offer = projection.record('offers', id);
  if (offer === undefined) throw new Error('there is no such offer');
  return problemsOf('offers', offer, problemContext(projection, '2026-11-22'))
    .filter(({ rule }) => rule === 'partner-joined' || rule === 'partner-gone')
    .map(({ severity, field, rule, values }) => `${severity} ${rule} ${field} -> ${values['into'] ?? ''}`);
}

test('an offer made for a partner while a colleague made that partner one with another is listed, and mended in one step', () => {
  const start = [partner(school, 'Musikschule Lindenau'), partner(twin, 'Musik-Schule Lindenau')];
  const mine = newCatalogue({ id: crypto.randomUUID(), name: 'Lindenau' }, start, writer);
  const hers = copyOf(mine);
  perform(mine, [{ do: 'join', kind: 'partners', keep: school, drop: twin, patch: {} }], writer);
  const partners = [{ partnerId: twin, role: 'responsible' }];
  perform(
    hers,
    [{ do: 'create', kind: 'offers', record: { id: choir, title: { de: 'Kinderchor' }, partners } }],
    writer,
  );
  meet(mine, hers);

  for (const doc of [mine, hers]) {
    expect(joinedIn(doc, choir)).toEqual([`error partner-joined partners/${twin} -> Musikschule Lindenau`]);
  }
  const projection = new Projection(hers);
  const successor = successorOf(twin, (id) => projection.row('partners', id));
  expect(successor).toBe(school);
  const offer = projection.record('offers', choir);
  const patch = { partners: withSuccessor(offer?.partners ?? [], twin, successor ?? '') };
  perform(hers, [{ do: 'edit', kind: 'offers', id: choir, patch }], writer);
  meet(mine, hers);
  for (const doc of [mine, hers]) {
    expect(joinedIn(doc, choir)).toEqual([]);
    expect(new Projection(doc).record('offers', choir)?.partners).toEqual([{ partnerId: school, role: 'responsible' }]);
  }
});

test('who was joined into one that was joined itself has the last of them as successor; circles and dead ends have none', () => {
  const archived = (joinedInto?: string) => ({
    by: 'x',
    at: 'x',
    seen: {},
    ...(joinedInto !== undefined && { joinedInto }),
  });
  const rows = new Map([
    ['a', { archived: archived('b') }],
    ['b', { archived: archived('c') }],
    ['c', { archived: null }],
    ['round', { archived: archived('about') }],
    ['about', { archived: archived('round') }],
    ['put away', { archived: archived() }],
    ['dead end', { archived: archived('put away') }],
    ['lost', { archived: archived('nowhere') }],
  ]);
  const found = [...rows.keys()].map((id) => successorOf(id, (one) => rows.get(one)));
  expect(found).toEqual(['c', 'c', null, null, null, null, null, null]);
});
