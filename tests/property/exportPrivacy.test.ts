import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportFiles } from '../../shared/exports/exportFiles.ts';
import { exportFormats } from '../../shared/exports/exportFormats.ts';
import { publicationOf } from '../../shared/exports/publication.ts';
import { workbook } from '../../shared/sheets/workbook.ts';
import { unpacked } from '../support/unpacked.ts';
import { catalogueOf, mark, secretDigits, town } from './secretTown.ts';

// A mark is planted in every field that must not leave; then every byte of the export is searched for it, and every part
// of what is packed.

const textsIn = (bytes: Uint8Array): string[] =>
  [bytes, ...(unpacked(bytes)?.values() ?? [])].map((part) => new TextDecoder().decode(part));

test('nothing internal, personal or hidden leaves in any byte of an export', async () => {
  let published = 0;
  let withheld = 0;
  await fc.assert(
    fc.asyncProperty(town, async (drawn) => {
      const publication = publicationOf(catalogueOf(drawn), '2026-11-22');
      published += publication.plan.offers;
      withheld += publication.plan.withheld.contacts + publication.plan.withheld.exactAddresses;
      for (const { name, bytes } of await exportFiles(publication, new Set(exportFormats))) {
        for (const text of textsIn(bytes)) {
          for (const secret of [mark, ...secretDigits]) {
            expect(text.includes(secret), `${secret} in ${name}`).toBe(false);
          }
        }
      }
    }),
    {
      numRuns: 300,
      // Once found: the address of a hidden place that was archived, still standing at its partner.
      examples: [
        [
          {
            places: [
              { hidden: false, archived: false },
              { hidden: true, archived: true },
            ],
            partners: [{ contacts: [], archived: false, place: 1, writtenOut: true }],
            offers: [{ contacts: [], status: 'published', archived: false, paused: false, places: [0], partners: [0] }],
          },
        ],
      ],
    },
  );
  // The search would find nothing in empty exports either.
  expect(published).toBeGreaterThan(100);
  expect(withheld).toBeGreaterThan(100);
});

test('the search sees into a workbook', async () => {
  const sheets = [{ name: 'Orte', columns: [{ heading: mark, width: 10 }], lines: [] }] as const;
  const bytes = await workbook(sheets, 'Lindenau', new Date('2026-11-22T09:12:00Z'));
  expect(textsIn(bytes).map((text) => text.includes(mark))).toContain(true);
  expect(textsIn(bytes)[0]).not.toContain(mark);
});
