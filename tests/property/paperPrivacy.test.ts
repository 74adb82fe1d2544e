import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { groupContext } from '../../shared/catalogue/offerGroups.ts';
import { fields } from '../../shared/catalogue/vocabulary.ts';
import type { Projection } from '../../shared/document/projection.ts';
import { Sheets } from '../../renderer/features/print/paper/Sheets.tsx';
import { itemsOf, paperContent } from '../../renderer/features/print/paperContent.ts';
import { paperKinds } from '../../renderer/features/print/paperKinds.ts';
import type { PaperKind } from '../../renderer/features/print/paperKinds.ts';
import { printSource } from '../../renderer/features/print/source/printSource.ts';
import type { Readership } from '../../renderer/features/print/source/printSource.ts';
import { namesIn } from '../../renderer/ui/values/names.ts';
import { catalogueOf, mark, secretDigits, town } from './secretTown.ts';

// A mark is planted in every field that must not leave; then whatever stands on paper is searched for it.

const today = '2026-11-22';

/** All that a paper says, as HTML. */
function paperOf(projection: Projection, kind: PaperKind, readership: Readership): string {
  const source = printSource(projection, readership, today);
  const catalogue = projection.catalogue();
  const content = paperContent({
    kind,
    source,
    // As it was before any of it was there: everything is new.
    then: { ...source, day: '2026-01-01', offers: source.offers.slice(1) },
    catalogue,
    grouping: 'fields',
    groups: fields.map(({ id, de }) => ({ id, label: de })),
    context: groupContext(catalogue.topics, projection.rows('places')),
    language: 'de',
    words: { title: 'Bericht', author: '', note: '' },
  });
  const all = itemsOf(content);
  const context = { source, names: namesIn(projection, 'de'), language: 'de' } as const;
  return renderToStaticMarkup(
    createElement(Sheets, {
      content,
      context,
      catalogueName: 'Lindenau',
      publisher: '',
      narrowedBy: '',
      drawn: all,
      shown: all,
    }),
  );
}

test('nothing internal, personal or hidden stands on any paper for the public', () => {
  let printed = 0;
  fc.assert(
    fc.property(town, (drawn) => {
      const projection = catalogueOf(drawn);
      for (const kind of paperKinds) {
        const paper = paperOf(projection, kind, 'public');
        if (paper.includes('Babycafé')) printed += 1;
        for (const secret of [mark, ...secretDigits])
          expect(paper.includes(secret), `${secret} in ${kind}`).toBe(false);
      }
    }),
    { numRuns: 50 },
  );
  // The search would find nothing on empty paper either.
  expect(printed).toBeGreaterThan(25);
});

test('the office reads on paper what the public does not, but never where a hidden place is', () => {
  let marked = 0;
  fc.assert(
    fc.property(town, (drawn) => {
      const projection = catalogueOf(drawn);
      for (const kind of paperKinds) {
        const paper = paperOf(projection, kind, 'office');
        if (paper.includes(mark)) marked += 1;
        for (const secret of [`${mark}-Straße`, ...secretDigits]) {
          expect(paper.includes(secret), `${secret} in ${kind}`).toBe(false);
        }
      }
    }),
    { numRuns: 25 },
  );
  expect(marked).toBeGreaterThan(25);
});
