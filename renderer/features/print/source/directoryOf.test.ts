import { expect, test } from 'vitest';
import { offer as offerSchema } from '../../../../shared/catalogue/offer.ts';
import { groupContext } from '../../../../shared/catalogue/offerGroups.ts';
import { placeRow } from '../../../../shared/catalogue/place.ts';
import { publishedOffer } from '../../../../shared/exports/publishedRecords.ts';
import { directoryLines } from './directoryLines.ts';
import { directoryOf } from './directoryOf.ts';

const offer = (id: string, more: object) => publishedOffer.parse(offerSchema.parse({ id, title: { de: id }, ...more }));
const offers = [
  offer('Babycafé', { phases: ['birth', 'early-childhood'], topics: ['parent-cafes', 'midwifery'], places: ['o'] }),
  offer('Lesepaten', { phases: ['early-childhood'], topics: ['reading-promotion'], area: ['nord'] }),
  offer('Notruf', { phases: [], topics: [] }),
];
const context = groupContext([], [placeRow.parse({ id: 'o', name: 'Haus', districtId: 'sued' })]);
const fields = [
  { id: 'education', label: 'Bildung' },
  { id: 'health', label: 'Gesundheit' },
  { id: 'family-education', label: 'Familienbildung' },
];
const districts = [
  { id: 'nord', label: 'Nord' },
  { id: 'sued', label: 'Süd' },
];

const written = (
  grouping: 'fields' | 'districts',
  groups: readonly { readonly id: string; readonly label: string }[],
) =>
  directoryLines(
    directoryOf(
      offers,
      grouping,
      groups.map(({ id }) => id),
      context,
    ),
    grouping,
    groups,
    'de',
  ).map((line) =>
    line.is === 'entry' ? `· ${line.offer.id}` : `${line.is === 'phase' ? '#' : '##'} ${line.name} (${line.offers})`,
  );

test('a directory goes through the phases, in each through the fields, and whoever looks finds an offer under each', () => {
  expect(written('fields', fields)).toEqual([
    '# Rund um die Geburt (1)',
    '## Gesundheit (1)',
    '· Babycafé',
    '## Familienbildung (1)',
    '· Babycafé',
    '# Frühe Kindheit (0–3) (2)',
    '## Bildung (1)',
    '· Lesepaten',
    '## Gesundheit (1)',
    '· Babycafé',
    '## Familienbildung (1)',
    '· Babycafé',
    '# Ohne Lebensphase (1)',
    '## Ohne Handlungsfeld (1)',
    '· Notruf',
  ]);
});

test('by district an offer stands where its places are and where it reaches', () => {
  expect(written('districts', districts).slice(0, 8)).toEqual([
    '# Rund um die Geburt (1)',
    '## Süd (1)',
    '· Babycafé',
    '# Frühe Kindheit (0–3) (2)',
    '## Nord (1)',
    '· Lesepaten',
    '## Süd (1)',
    '· Babycafé',
  ]);
});

test('no two lines have the same key', () => {
  const lines = directoryLines(
    directoryOf(
      offers,
      'fields',
      fields.map(({ id }) => id),
      context,
    ),
    'fields',
    fields,
    'de',
  );
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
});
