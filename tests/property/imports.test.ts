import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importTargetIds } from '../../shared/imports/importTargets.ts';
import { readTable } from '../../shared/imports/table/readTable.ts';
import { emptyCatalogue } from '../support/lists/emptyCatalogue.ts';
import { planOf, tableOf, takeIn } from '../support/lists/planOf.ts';
import { Refusal } from '../../shared/refusal.ts';

/** What stands in lists: anything, and often something that almost means something. */
const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'Mo',
    '9-11',
    'ab 6',
    '0221 4710-733',
    '1.2.2026',
    '5 €',
    'www.x.de',
    'a@b.de',
    '51,3',
    '6,5',
    '59999',
    'alle',
    '-',
    '=1+1',
  ),
  fc
    .array(
      fc.constantFrom(
        'Mo',
        'Di',
        '-',
        '/',
        ';',
        '\n',
        '9',
        '9:30',
        'bis',
        'im Monat',
        '1.',
        'Uhr',
        '€',
        '12',
        'J.',
        'ab',
        '"',
      ),
      {
        maxLength: 12,
      },
    )
    .map((words) => words.join(' ')),
);

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A list with every column there is, headed by the targets' own names. */
const lists = fc.array(fc.array(cell, { minLength: importTargetIds.length, maxLength: importTargetIds.length }), {
  minLength: 1,
  maxLength: 4,
});

const mapping = Object.fromEntries(importTargetIds.map((id, at) => [String(at), id]));
const heading = importTargetIds.map((id) => `Spalte ${id}`).join(';');

test('whatever stands in a list: every row is accounted for, and reading it again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (rows) => {
      const list = `Titel;Träger;${heading}\n${rows.map((cells) => `;;${cells.map(quoted).join(';')}`).join('\n')}`;
      const shifted = Object.fromEntries(Object.entries(mapping).map(([at, id]) => [String(Number(at) + 2), id]));
      const table = await tableOf(new TextEncoder().encode(list));
      const catalogue = emptyCatalogue();
      const plan = await takeIn(list, catalogue, { mapping: shifted });
      const accounted = [...plan.rows.map(({ row }) => row), ...table.omitted.map(({ row }) => row)].sort(
        (a, b) => a - b,
      );
      // Blank lines at the very end are the end of the sheet.
      expect(accounted).toEqual(Array.from({ length: accounted.length }, (_, at) => at + 2));
      expect(plan.rows).toHaveLength(table.rows.length);
      const created = plan.rows.filter(({ outcome }) => outcome === 'create').length;
      expect(catalogue.projection.rows('offers')).toHaveLength(created);
      const again = await planOf(list, catalogue, { mapping: shifted });
      expect(again.commands).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('any bytes are a list or are refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('', 'PK\u0003\u0004', '{', '\u00ff\u00fe'),
      async (bytes, start) => {
        const file = Uint8Array.from([...[...start].map((sign) => sign.charCodeAt(0)), ...bytes]);
        try {
          expect((await readTable(file)).sheets.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      },
    ),
    { numRuns: 500 },
  );
});
