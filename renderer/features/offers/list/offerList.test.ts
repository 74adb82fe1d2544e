import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { offerRow } from '../../../../shared/catalogue/offer.ts';
import { groupContext, groupsOf } from '../../../../shared/catalogue/offerGroups.ts';
import { placeRow } from '../../../../shared/catalogue/place.ts';
import type { Problem } from '../../../../shared/catalogue/problem.ts';
import lindenau from '../../../../shared/sample/lindenau.json' with { type: 'json' };
import { sortRows } from '../../../ui/format/sortRows.ts';
import { filterOffers, noFilters } from '../../../ui/filters/offerFilters.ts';
import type { OfferFilters } from '../../../../shared/offerView.ts';
import { offerWords } from './offerWords.ts';
import { sortOffers, titleOf } from './sortOffers.ts';

// By title, as the list has them before it sorts.
const rows = sortRows(
  lindenau.offers.map((record) => offerRow.parse(record)),
  [],
  titleOf,
);
const partnerNames = new Map(lindenau.partners.map(({ id, name }) => [id, name]));

const bolzplatz = rows.find((row) => titleOf(row).startsWith('Bolzplatz'));
const problems = new Map<string, readonly Problem[]>(
  bolzplatz === undefined
    ? []
    : [
        [
          bolzplatz.id,
          [
            {
              severity: 'error',
              kind: 'offers',
              id: bolzplatz.id,
              field: 'partners',
              rule: 'partner-missing',
              values: {},
            },
          ],
        ],
      ],
);

const groups = groupContext(
  catalogue.parse(lindenau.catalogue).topics,
  lindenau.places.map((record) => placeRow.parse(record)),
);

const words = offerWords(
  { record: (kind, id) => (kind === 'partners' ? partnerNames.get(id) : undefined), topic: () => '', area: () => '' },
  groups,
  'de',
);

const found = (filters: Partial<OfferFilters>) =>
  filterOffers(rows, { ...noFilters, ...filters }, { groups, problems, today: '2026-11-22', reviewMonths: 12 });

describe('the list of Lindenau’s offers', () => {
  it('leaves archived offers out until they are asked for', () => {
    const archived = rows.filter((row) => row.archived !== null);
    expect(archived.length).toBeGreaterThan(0);
    expect(found({})).toHaveLength(rows.length - archived.length);
    expect(found({ archived: 'with' })).toHaveLength(rows.length);
    expect(found({ archived: 'only' })).toEqual(archived);
  });

  it('narrows down by state, phase and partner, all at once', () => {
    const drafts = found({ statuses: ['draft'] });
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.every(({ status }) => status === 'draft')).toBe(true);
    const chosen = found({ statuses: ['published'], phases: ['birth'] });
    expect(chosen.every((row) => row.status === 'published' && row.phases.includes('birth'))).toBe(true);
    expect(chosen.length).toBeGreaterThan(0);
  });

  it('narrows down by what offers are about, whom they are for, where they are and which languages are spoken there', () => {
    const [altstadt] = lindenau.catalogue.districts;
    const inTurkish = found({ fields: ['early-help'], languages: ['tr'], districts: [altstadt?.id ?? ''] });
    expect(inTurkish.length).toBeGreaterThan(0);
    for (const row of inTurkish) {
      expect(row.spokenLanguages.codes).toContain('tr');
      expect(groupsOf.fields(row, groups)).toContain('early-help');
      expect(groupsOf.districts(row, groups)).toContain(altstadt?.id);
    }
    expect(found({ audiences: ['fathers'] }).map(titleOf)).toContain('Vätertreff am Samstag');
    expect(found({ transitions: ['school-to-work'], offerTypes: ['support'] }).length).toBeGreaterThan(0);
  });

  it('shows the nine that are due for review, and those with problems', () => {
    expect(found({ concern: 'due' })).toHaveLength(9);
    expect(found({ problems: 'with' })).toEqual(bolzplatz === undefined ? [] : [bolzplatz]);
    expect(found({ problems: 'without' })).toHaveLength(found({}).length - 1);
  });
});

describe('sorting', () => {
  const by = (column: string, direction: 'ascending' | 'descending' = 'ascending') =>
    sortOffers(rows, [{ column, direction }], words, problems);

  it('follows the German alphabet', () => {
    const titles = by('title').map(titleOf);
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('de', { numeric: true }).compare));
    expect(by('title', 'descending').map(titleOf)).toEqual(titles.toReversed());
  });

  it('puts those without a partner first and then goes by the responsible partner', () => {
    expect(by('partner')[0]?.partners).toEqual([]);
  });

  it('goes along a child’s life, and by how far an offer is', () => {
    expect(by('phase')[0]?.phases).toContain('pregnancy');
    expect(by('status')[0]?.status).toBe('draft');
    expect(by('status', 'descending')[0]?.status).toBe('published');
  });

  it('puts what was never checked first, and errors before everything', () => {
    expect(by('reviewed')[0]?.reviewedOn).toBeNull();
    expect(by('problems')[0]).toBe(bolzplatz);
  });

  it('goes by a second column where the first says the same', () => {
    const sorted = sortOffers(
      rows,
      [
        { column: 'status', direction: 'ascending' },
        { column: 'partner', direction: 'descending' },
      ],
      words,
      problems,
    );
    expect(sorted[0]?.status).toBe('draft');
    const drafts = sorted.filter(({ status }) => status === 'draft').flatMap(words.partner);
    expect(drafts).toEqual(drafts.toSorted(new Intl.Collator('de', { numeric: true }).compare).toReversed());
  });

  it('keeps the order of the titles where the column says the same', () => {
    const published = by('status')
      .filter(({ status }) => status === 'published')
      .map(titleOf);
    expect(published).toEqual(published.toSorted(new Intl.Collator('de', { numeric: true }).compare));
  });
});
