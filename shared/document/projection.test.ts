import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { recordKinds } from '../catalogue/records.ts';
import type { RecordKind } from '../catalogue/records.ts';
import { perform } from './commands.ts';
import { newCatalogue } from './newCatalogue.ts';
import { Projection } from './projection.ts';
import { newDoc } from './structure.ts';

const writer = { author: 'Frau Sommer', workplace: 'Jugendamt 2', app: '1.0.0', now: new Date('2026-11-22T09:12:00Z') };
const catalogueId = '7c5f1f7e-52f5-4a0e-9d5c-6a52c9f1f001';

test.each(recordKinds)('who is told of a change of %s reads the new value at once', (kind: RecordKind) => {
  const created = newCatalogue(
    { id: catalogueId, name: 'Familien in Lindenau' },
    [
      { do: 'create', kind: 'offers', record: { id: 'o', website: 'https://alt.example.org' } },
      { do: 'create', kind: 'partners', record: { id: 'p', website: 'https://alt.example.org' } },
      { do: 'create', kind: 'places', record: { id: 'l', directions: 'Bus 3' } },
    ],
    writer,
  );
  const doc = newDoc();
  Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(created));
  const projection = new Projection(doc);
  const changes = {
    offers: {
      id: 'o',
      patch: { website: 'https://neu.example.org' },
      read: () => projection.record('offers', 'o')?.website,
    },
    partners: {
      id: 'p',
      patch: { website: 'https://neu.example.org' },
      read: () => projection.record('partners', 'p')?.website,
    },
    places: { id: 'l', patch: { directions: 'Bus 5' }, read: () => projection.record('places', 'l')?.directions },
    catalogue: { id: catalogueId, patch: { name: 'Hamm' }, read: () => projection.catalogue().name },
  } as const;
  const { id, patch, read } = changes[kind];
  read();
  const told: unknown[] = [];
  projection.subscribe(() => told.push(read()));
  perform(doc, [{ do: 'edit', kind, id, patch }], writer);
  expect(told).toEqual(Object.values(patch));
});
