import { describe, expect, it } from 'vitest';
import { newCatalogue } from '../../../../shared/document/newCatalogue.ts';
import { Projection } from '../../../../shared/document/projection.ts';
import { namesIn } from '../../../ui/values/names.ts';
import { printSource } from '../source/printSource.ts';
import { offerFacts } from './offerFacts.ts';
import type { FactId } from './offerFacts.ts';

const records = [
  ['partners', { id: 'p', name: 'Verein', phone: { written: '0221 4710-100', e164: '+492214710100' } }],
  ['partners', { id: 'q', name: 'Klinik' }],
  [
    'places',
    { id: 'o', name: 'Haus am Markt', street: 'Markt 4', postcode: '59999', town: 'Lindenau', barrierFree: 'yes' },
  ],
  ['places', { id: 'h', name: 'Schutzhaus', street: 'Geheimweg 1', town: 'Lindenau', hideExactAddress: true }],
] as const;

/** What the paper says of an offer with these values, by fact. */
function factsOf(offer: object): Partial<Record<FactId, readonly string[]>> {
  const doc = newCatalogue(
    { id: 'k', name: 'Lindenau' },
    [...records, ['offers', { id: 'a', title: { de: 'Babycafé' }, ...offer }] as const].map(([kind, record]) => ({
      do: 'create',
      kind,
      record,
    })),
    { author: 'Frau Sommer', workplace: '', app: 'test', now: new Date('2026-11-22T09:00:00Z') },
  );
  const projection = new Projection(doc);
  const source = printSource(projection, 'office', '2026-11-22');
  const [published] = source.offers;
  const facts =
    published === undefined ? [] : offerFacts(published, { source, names: namesIn(projection, 'de'), language: 'de' });
  return Object.fromEntries(facts.map(({ id, lines }) => [id, lines]));
}

describe('the sheet of an offer says', () => {
  it('for whom', () => {
    const [line = ''] = factsOf({ audiences: ['parents'], ageFrom: 36, ageTo: 72, lowThreshold: true }).who ?? [];
    expect(line.replaceAll('\u00a0', ' ')).toBe('Eltern · 3 bis 6 Jahre · niederschwellig');
  });

  it('when, in the order of the week whatever order it is kept in', () => {
    const weekly = [
      { id: '1', day: 'th', from: '09:00', to: '11:00' },
      { id: '2', day: 'mo', from: '15:00', to: null },
      { id: '3', day: 'mo', from: '09:00', to: '10:00' },
    ];
    expect(factsOf({ schedule: { weekly, closedInSchoolHolidays: true, note: 'Bitte klingeln' } }).when).toEqual([
      'Montag, 09:00–10:00 Uhr',
      'Montag, 15:00 Uhr',
      'Donnerstag, 09:00–11:00 Uhr',
      'nicht in den Schulferien · Bitte klingeln',
    ]);
  });

  it('where, but never the address of a place that hides it', () => {
    expect(factsOf({ places: ['o', 'h'] }).where?.toSorted()).toEqual([
      'Haus am Markt · Markt 4, 59999 Lindenau · barrierefrei',
      'Schutzhaus · Die Anschrift ist geschützt.',
    ]);
  });

  it('what it costs', () => {
    expect(factsOf({ cost: { kind: 'amount', amount: 6500, unit: 'per-course' } }).cost).toEqual([
      '65,00\u00a0€ pro Kurs',
    ]);
    expect(factsOf({ cost: { kind: 'free', educationPackage: true } }).cost).toEqual([
      'Kostenlos · über Bildung und Teilhabe bezahlbar',
    ]);
    expect(factsOf({ cost: { kind: 'text', note: 'nach Einkommen' } }).cost).toEqual(['nach Einkommen']);
  });

  it('who provides it, the responsible partner first and with how to reach them', () => {
    const partners = [
      { partnerId: 'q', role: 'involved' },
      { partnerId: 'p', role: 'responsible' },
    ];
    expect(factsOf({ partners }).provider).toEqual(['Verein · Telefon 0221 4710-100', 'mit Klinik']);
  });

  it('nothing where nothing is known', () => {
    expect(factsOf({})).toEqual({});
  });
});
