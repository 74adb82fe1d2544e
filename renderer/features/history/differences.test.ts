import { expect, test } from 'vitest';
import { perform } from '../../../shared/document/commands.ts';
import type { Command } from '../../../shared/document/commands.ts';
import { newCatalogue } from '../../../shared/document/newCatalogue.ts';
import { Projection } from '../../../shared/document/projection.ts';
import { endOfDay } from '../../../shared/catalogue/calendar.ts';
import { differencesSince } from './differences.ts';

const on = (day: string) => ({
  author: 'Frau Sommer',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date(`${day}T12:00:00`),
});
const created = (id: string): Command => ({ do: 'create', kind: 'offers', record: { id, title: { de: id } } });
const website = (id: string, to: string): Command => ({ do: 'edit', kind: 'offers', id, patch: { website: to } });

function catalogue() {
  const doc = newCatalogue({ id: 'k', name: 'Lindenau' }, [], on('2026-11-01'));
  perform(doc, [created('old'), created('calm')], on('2026-11-02'));
  perform(doc, [website('old', 'https://example.org/neu'), created('new')], on('2026-11-20'));
  return doc;
}

test('a look at a day names what was changed and what was created since, and nothing else', () => {
  const { records } = differencesSince(catalogue(), endOfDay('2026-11-10'));
  expect(records.map(({ id, wasThere, values }) => [id, wasThere, values.map(({ key }) => key)])).toEqual([
    ['new', false, ['archived']],
    ['old', true, ['website']],
  ]);
  expect(differencesSince(catalogue(), endOfDay('2026-11-20')).records).toEqual([]);
});

test('one record is brought back alone, or all of it in one act', () => {
  const doc = catalogue();
  const projection = new Projection(doc);
  const { commands, commandsOf } = differencesSince(doc, endOfDay('2026-11-10'));
  expect(commandsOf('offers', 'new')).toEqual([]);
  perform(doc, commandsOf('offers', 'old'), on('2026-11-22'));
  expect(projection.record('offers', 'old')?.website).toBeNull();
  expect(projection.record('offers', 'new')?.archived).toBeNull();
  perform(doc, commands, on('2026-11-22'));
  expect(projection.record('offers', 'new')?.archived).not.toBeNull();
});
