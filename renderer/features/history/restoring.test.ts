import { expect, test } from 'vitest';
import { actsOf, editsOfAct } from '../../../shared/document/acts.ts';
import { perform } from '../../../shared/document/commands.ts';
import type { Command } from '../../../shared/document/commands.ts';
import { newCatalogue } from '../../../shared/document/newCatalogue.ts';
import { Projection } from '../../../shared/document/projection.ts';
import { byRecord, restoredValues, takeBackCommands } from './restoring.ts';

let minute = 0;
const writer = () => ({
  author: 'Frau Sommer',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date(Date.UTC(2026, 10, 22, 9, (minute += 1))),
});

/** A catalogue with one offer, and the way to do something in it and to take the newest act back. */
function catalogue() {
  const doc = newCatalogue({ id: 'k', name: 'Lindenau' }, [], writer());
  const projection = new Projection(doc);
  const act = (...commands: Command[]) => perform(doc, commands, writer());
  act({
    do: 'create',
    kind: 'offers',
    record: { id: 'one', title: { de: 'Babycafé' }, website: 'https://example.org/' },
  });
  const newest = () => {
    const [last] = actsOf(doc);
    if (last === undefined) throw new Error('nothing was done');
    return editsOfAct(doc, last);
  };
  return { doc, act, newest, offer: () => projection.record('offers', 'one') };
}

const edit = (patch: object): Command => ({ do: 'edit', kind: 'offers', id: 'one', patch });

test('taking an act back sets every value it changed to what stood there before', () => {
  const { doc, act, newest, offer } = catalogue();
  act(edit({ website: 'https://example.org/neu', phases: ['birth'] }));
  const commands = takeBackCommands(doc, newest());
  expect(restoredValues(doc, commands, null).map(({ key, before, after }) => [key, before, after])).toEqual([
    ['phases/birth', true, null],
    ['website', 'https://example.org/neu', 'https://example.org/'],
  ]);
  act(...commands);
  expect(offer()).toMatchObject({ website: 'https://example.org/', phases: [] });
});

test('an act of long ago is taken back too; what says the same already stays alone', () => {
  const { doc, act, newest } = catalogue();
  act(edit({ website: 'https://example.org/neu', ageFrom: 12 }));
  const old = newest();
  act(edit({ website: 'https://example.org/' }));
  expect(takeBackCommands(doc, old)).toEqual([{ do: 'set', kind: 'offers', id: 'one', key: 'ageFrom', value: null }]);
});

test('what was archived comes back, what was created is archived', () => {
  const { doc, act, newest } = catalogue();
  expect(takeBackCommands(doc, newest())).toEqual([{ do: 'archive', kind: 'offers', id: 'one' }]);
  act({ do: 'archive', kind: 'offers', id: 'one' });
  const commands = takeBackCommands(doc, newest());
  expect(commands).toEqual([{ do: 'restore', kind: 'offers', id: 'one' }]);
  act(...commands);
  expect(takeBackCommands(doc, newest())).toEqual([{ do: 'archive', kind: 'offers', id: 'one' }]);
});

test('what changes is told record by record', () => {
  const values = [
    { kind: 'offers', id: 'one', key: 'a' },
    { kind: 'places', id: 'one', key: 'b' },
    { kind: 'offers', id: 'one', key: 'c' },
  ] as const;
  expect(byRecord(values).map(({ kind, values: own }) => [kind, own.map(({ key }) => key)])).toEqual([
    ['offers', ['a', 'c']],
    ['places', ['b']],
  ]);
});
