import type * as z from 'zod';
import type { costUnits } from '../../catalogue/vocabulary.ts';
import type { offer } from '../../catalogue/offer.ts';
import { hint } from '../finding.ts';
import type { CellNote, Reading } from '../finding.ts';
import { oneLine, saysNothing } from '../fold.ts';
import { remembered } from '../../remembered.ts';

type CostUnit = (typeof costUnits)[number]['id'];
type Cost = z.infer<typeof offer>['cost'];

/** What a cell says of the cost; what it does not say is left out. */
export interface CostSaid {
  readonly kind?: NonNullable<Cost['kind']>;
  /** Euro cents. */
  readonly amount?: number;
  readonly unit?: CostUnit;
  readonly note?: string;
  readonly educationPackage?: true;
}

const free =
  /^(kosten(los|frei)|(gebühren|beitrags|entgelt)frei|frei|free|gratis|umsonst|unentgeltlich|keine|ohne|nichts|0+([.,][0-]+)?)$/iu;
const donation = /^((auf )?spenden?(basis)?|donation|spende erbeten|gegen spende|um (eine )?spende wird gebeten)\.?$/iu;
const package_ = /[;,(]?\s*(bildung (und|&) teilhabe|\bBuT\b|bildungspaket)( möglich)?\)?/iu;

/** `8,50`, `120,--`, `1.200`, `5,-`. */
const money = /(?:^|\s)(?:€|EUR)?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{1,2}|-{1,2}|–))?\s*(?:€|EUR(?:O)?\b|$)/giu;

/** `€8.50`, as in English. */
const euroBefore = /^€\s*(\d[\d.,]*)/u;

const units: readonly (readonly [RegExp, CostUnit])[] = [
  [/(\/|pro|per|je|im|p\.)\s*mon(at|th)|monatlich|mtl\.?/iu, 'per-month'],
  [/(\/|pro|per|je|in der)\s*(woche|week)|wöchentlich/iu, 'per-week'],
  [/(\/|pro|per|je|im)\s*(jahr|year)|jährlich|jahresbeitrag/iu, 'per-year'],
  [/(\/|pro|per|je)\s*famil(ie|y)/iu, 'per-family'],
  [/(\/|pro|per|je)\s*(person|kopf|kind|teilnehm\p{L}*)|p\. ?p\./iu, 'per-person'],
  [
    /(\/|für|pro|je)?\s*\d+\s*(termine|treffen|einheiten|mal|abende|x)(?!\p{L})|(\/|pro|je)\s*kurs|per course|kursgebühr/iu,
    'per-course',
  ],
  [/(\/|pro|per|je)\s*(termin|treffen|mal|besuch|tag|abend|session)(?!\p{L})/iu, 'per-session'],
];

/** The words that say what an amount is for; an hour is no unit of the catalogue, so it stays in the note. */
const unitOf = (text: string): CostUnit | undefined => units.find(([words]) => words.test(text))?.[1];

const cents = (whole = '0', part = ''): number =>
  Number(whole.replaceAll('.', '')) * 100 + (/^\d+$/u.test(part) ? Number(part.padEnd(2, '0')) : 0);

/**
 * Reads what something costs: `kostenlos`, `Spende erbeten`, `120,-- €`, `8,50 €/Monat`, `10 Termine 85 €`. What names
 * several amounts, or says more than one amount and what it is for, is kept as text.
 */
export const readCost = remembered((text: string): Reading<CostSaid | null> => {
  if (saysNothing(text)) return { value: null, notes: [] };
  const written = oneLine(text).replace(euroBefore, '$1 €');
  const educationPackage = package_.test(written) ? ({ educationPackage: true } as const) : {};
  const said = written.replace(package_, '').trim();
  if (said === '') return { value: educationPackage, notes: [] };
  if (free.test(said.replace(/\s*(€|EUR|Euro)$/iu, '')))
    return { value: { kind: 'free', ...educationPackage }, notes: [] };
  if (donation.test(said)) return { value: { kind: 'donation', ...educationPackage }, notes: [] };
  const amounts = [...said.matchAll(money)];
  const [first] = amounts;
  const asText: CostSaid = { kind: 'text', note: said, ...educationPackage };
  if (first === undefined || amounts.length > 1 || /\b(ab|bis|von|zwischen|ca\.?|oder)\b|\d\s*[-–]\s*\d/iu.test(said)) {
    return { value: asText, notes: [hint('cost-as-text')] };
  }
  const unit = unitOf(said);
  const left = said.replace(first[0], ' ').replace(units.find(([, id]) => id === unit)?.[0] ?? '', ' ');
  const number = /\d+\s*(termine|treffen|einheiten|mal|abende)/iu.exec(said)?.[0];
  const rest = [number ?? '', oneLine(left.replace(/^[\s/;,.:()-]+|[\s/;,.:()-]+$/gu, ''))].filter(
    (part) => part !== '',
  );
  const notes: CellNote[] = unit === undefined ? [hint('cost-unit-missing')] : [];
  return {
    value: {
      kind: 'amount',
      amount: cents(first[1], first[2]),
      ...(unit === undefined ? {} : { unit }),
      ...(rest.length === 0 ? {} : { note: rest.join(', ') }),
      ...educationPackage,
    },
    notes,
  };
});
