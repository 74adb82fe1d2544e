import { expect, test } from 'vitest';
import { perform } from './commands.ts';
import { newCatalogue } from './newCatalogue.ts';
import { newId } from './newId.ts';
import { Projection } from './projection.ts';

const writer = { author: 'Frau Sommer', workplace: 'Jugendamt 2', app: '1.0.0', now: new Date('2026-11-22T09:12:00Z') };
const catalogueId = '7c5f1f7e-52f5-4a0e-9d5c-6a52c9f1f001';
const partner = '5b3f1f7e-52f5-4a0e-9d5c-6a52c9f1f002';
const contact = (id: string, name: string) => ({ id, name });

test('people to turn to stand in the order in which they were added', () => {
  // The id of the first is from before ids told their time, and greater than those that do.
  const contacts = [contact('f44d2492-e2ae-44a6-b5e2-3bc73cb3f7a1', 'Team U25')];
  const doc = newCatalogue(
    { id: catalogueId },
    [{ do: 'create', kind: 'partners', record: { id: partner, contacts } }],
    writer,
  );
  for (const name of ['Empfang', 'Leitung', 'Anmeldung', 'Vertretung']) {
    contacts.push(contact(newId(), name));
    perform(doc, [{ do: 'edit', kind: 'partners', id: partner, patch: { contacts } }], writer);
  }
  const names = new Projection(doc).record('partners', partner)?.contacts.map(({ name }) => name);
  expect(names).toEqual(['Team U25', 'Empfang', 'Leitung', 'Anmeldung', 'Vertretung']);
});

test('ids of version 7 tell when they were made, and each is greater than the one before', () => {
  const before = Date.now();
  const ids = Array.from({ length: 50_000 }, newId);
  const after = Date.now();
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const made = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
    expect(made >= before && made <= after).toBe(true);
  }
});
