import { afterAll, describe, expect, it } from 'vitest';
import { Projection } from '../document/projection.ts';
import { newSampleTown } from '../sample/sampleTown.ts';
import { offerCellReader } from './readOfferCell.ts';
import type { OfferCellId } from './readOfferCell.ts';

const writer = { author: 'Frau Sommer', workplace: 'Jugendamt', app: 'test', now: new Date('2026-11-22T09:00:00Z') };
const projection = new Projection(newSampleTown(writer));
afterAll(() => projection.close());

const read = offerCellReader(projection, 'Frau Sommer');
const [first] = projection.records('offers').filter(({ title }) => title['de'] === 'Babytreff Krabbelkäfer');
if (first === undefined) throw new Error('The sample town has no Babytreff');
const offer = { ...first, cost: { ...first.cost, kind: 'amount' as const, amount: 500, unit: 'per-month' as const } };
const idOf = (kind: 'partners' | 'places', name: string) => projection.rows(kind).find((row) => row.name === name)?.id;

/** What a cell sets in the Babytreff, or why it sets nothing. */
const said = (cell: OfferCellId, text: string) => {
  const found = read(cell, text);
  return typeof found === 'function' ? found(offer) : found;
};

describe('a cell pasted into the table of offers', () => {
  it('is read as cells of a list are', () => {
    expect(said('validTo', '31.1.27')).toEqual({ validTo: '2027-01-31' });
    expect(said('validTo', '46418')).toEqual({ validTo: '2027-01-31' });
    expect(said('age', '3-6 Jahre')).toEqual({ ageFrom: 36, ageTo: 72 });
    expect(said('status', 'entwurf')).toEqual({ status: 'draft' });
    expect(said('phase', 'Rund um die Geburt, Kita')).toEqual({ phases: ['birth', 'kindergarten'] });
    expect(said('languages', 'Deutsch, Türkisch')).toMatchObject({ spokenLanguages: { codes: ['de', 'tr'] } });
    expect(said('reviewed', '22.11.2026')).toEqual({ reviewedOn: '2026-11-22', reviewedBy: 'Frau Sommer' });
  });

  it('of a bare amount leaves what it is for; one that says it counts', () => {
    expect(said('cost', '7,50')).toMatchObject({ cost: { kind: 'amount', amount: 750, unit: 'per-month' } });
    expect(said('cost', '7,50 € pro Termin')).toMatchObject({ cost: { amount: 750, unit: 'per-session' } });
    expect(said('cost', 'kostenlos')).toMatchObject({ cost: { kind: 'free', amount: null, unit: null } });
  });

  it('names partners and places of the catalogue, and no others', () => {
    const musicSchool = idOf('partners', 'Musikschule Lindenau');
    expect(said('partner', 'musikschule lindenau')).toMatchObject({ partners: [{ partnerId: musicSchool }] });
    expect(said('partner', 'Ballettschule')).toEqual({ refused: 'name', word: 'Ballettschule' });
    expect(said('place', '')).toEqual({ places: [] });
  });

  it('says what nobody can read', () => {
    expect(said('validTo', 'bald')).toEqual({ refused: 'day', word: 'bald' });
    expect(said('age', 'Jahrgang 2019')).toEqual({ refused: 'age', word: 'Jahrgang 2019' });
    expect(said('phase', 'Kita, Urlaub')).toEqual({ refused: 'word', word: 'Urlaub' });
    expect(said('title', ' ')).toEqual({ refused: 'required', word: '' });
  });
});
