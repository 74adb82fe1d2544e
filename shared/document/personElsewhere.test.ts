import { expect, test } from 'vitest';
import { perform } from './commands.ts';
import { newCatalogue } from './newCatalogue.ts';
import { personElsewhere } from './personElsewhere.ts';
import { Projection } from './projection.ts';

const writer = { author: 'Lena Muster', workplace: 'Jugendamt', app: 'test', now: new Date(2026, 10, 22) };
const contact = (id: string, name: string) => ({
  id,
  name,
  function: null,
  phone: null,
  mobile: null,
  email: null,
  public: false,
});

test('a person is found in other contacts and in texts, also of archived records, and nowhere where there is no name', () => {
  const doc = newCatalogue({ id: crypto.randomUUID() }, [], writer);
  const [uta, again, jens] = [contact('c1', 'Uta Muster'), contact('c2', ' uta muster'), contact('c3', 'Jens Muster')];
  perform(
    doc,
    [
      { do: 'create', kind: 'partners', record: { id: 'p1', name: 'Kita', contacts: [uta, jens] } },
      { do: 'create', kind: 'partners', record: { id: 'p2', name: 'Hort', contacts: [again] } },
      {
        do: 'create',
        kind: 'offers',
        record: { id: 'o1', title: { de: 'Babytreff' }, internalNote: 'Uta Muster anrufen' },
      },
      { do: 'create', kind: 'places', record: { id: 'l1', name: 'Uta Muster Haus' } },
      { do: 'create', kind: 'offers', record: { id: 'o2', title: { de: 'Turnen' }, reviewedBy: 'Lena Muster' } },
    ],
    writer,
  );
  perform(doc, [{ do: 'archive', kind: 'partners', id: 'p2' }], { ...writer, author: 'Uta Muster' });
  const projection = new Projection(doc);
  expect(personElsewhere(projection, uta)).toEqual([
    { kind: 'offers', id: 'o1', title: 'Babytreff', key: null },
    { kind: 'partners', id: 'p2', title: 'Hort', key: 'contacts/c2' },
    { kind: 'places', id: 'l1', title: 'Uta Muster Haus', key: null },
  ]);
  expect(personElsewhere(projection, contact('c4', ' '))).toEqual([]);
});
