import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../shared/catalogue/catalogue.ts';
import { offerRow } from '../../../shared/catalogue/offer.ts';
import type { OfferRow } from '../../../shared/catalogue/offer.ts';
import { groupContext, groupings, groupsOf } from '../../../shared/catalogue/offerGroups.ts';
import { placeRow } from '../../../shared/catalogue/place.ts';
import lindenau from '../../../shared/sample/lindenau.json' with { type: 'json' };
import { filterOffers, noFilters } from '../../ui/filters/offerFilters.ts';
import { cellsOf, chainTable } from './chainTable.ts';
import { countChain } from './countChain.ts';

const today = '2026-11-22';
const { topics } = catalogue.parse(lindenau.catalogue);
const rows = lindenau.offers.map((record) => offerRow.parse(record)).filter((row) => row.archived === null);
const context = {
  groups: groupContext(
    topics,
    lindenau.places.map((record) => placeRow.parse(record)),
  ),
  today,
};
const row = (fields: object): OfferRow => offerRow.parse({ id: 'o', ...fields });

describe('an offer', () => {
  it('counts in every phase and field it names, and once in each sum', () => {
    const counts = countChain(
      [row({ phases: ['birth', 'early-childhood'], topics: ['midwifery', 'swimming'] }), row({ phases: ['birth'] })],
      'fields',
      context,
    );
    expect(counts.all.offers).toBe(2);
    expect(counts.phases.get('birth')?.offers).toBe(2);
    expect(counts.groups.get('health')?.all.offers).toBe(1);
    expect(counts.groups.get('health')?.phases.get('birth')?.offers).toBe(1);
    expect(counts.groups.get('sport-and-movement')?.phases.get('early-childhood')?.offers).toBe(1);
    expect(counts.withoutGroup).toBe(1);
  });

  it.each([
    ['project', '2027-11-22', 1],
    ['project', '2027-11-23', 0],
    ['project', '2026-10-01', 1],
    ['regular', '2027-01-31', 0],
  ])('with %s funding until %s is said to end: %i', (kind, until, ending) => {
    const counts = countChain(
      [row({ phases: ['birth'], transitions: ['into-family'], funding: { kind, source: null, until } })],
      'fields',
      context,
    );
    expect(counts.all.ending).toBe(ending);
    expect(counts.transitions.get('into-family')).toEqual({ offers: 1, ending });
  });
});

describe('Lindenau', () => {
  it.each(groupings)('has in every cell (%s) as many offers as the list shows for it', (grouping) => {
    const counts = countChain(rows, grouping, context);
    const ids = [...new Set(rows.flatMap((one) => groupsOf[grouping](one, context.groups)))];
    const table = chainTable({
      counts,
      grouping,
      groups: ids.map((id) => ({ id, label: id })),
      expects: () => true,
      notIntended: [],
      language: 'de',
    });
    const cells = [
      ...cellsOf(table),
      ...table.rows.map(({ sum }) => sum),
      ...table.phases.map(({ sum }) => sum),
      table.sum,
    ];
    expect(cells.length).toBeGreaterThan(40);
    const listed = { groups: context.groups, problems: new Map(), today, reviewMonths: 12 };
    for (const { name, offers, filters } of cells) {
      expect({ name, offers: filterOffers(rows, { ...noFilters, ...filters }, listed).length }).toEqual({
        name,
        offers,
      });
    }
  });
});
