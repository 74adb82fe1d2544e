import { afterAll, describe, expect, it } from 'vitest';
import { recordKinds } from '../../../shared/catalogue/records.ts';
import { partsOf, atPath } from '../../../shared/document/base.ts';
import type { Json } from '../../../shared/document/json.ts';
import { layouts } from '../../../shared/document/layout.ts';
import { Projection } from '../../../shared/document/projection.ts';
import { newSampleTown } from '../../../shared/sample/sampleTown.ts';
import { valuesTexts } from '../../texts/values.ts';
import { fieldName } from './fieldName.ts';
import { namesIn } from './names.ts';
import { valueText } from './valueText.ts';
import { valueTypeOf } from './valueType.ts';

const writer = { author: 'Frau Sommer', workplace: 'Jugendamt', app: 'test', now: new Date('2026-11-22T09:00:00Z') };
const projection = new Projection(newSampleTown(writer));
const names = namesIn(projection, 'de');
afterAll(() => projection.close());

const german = (key: string, value: Json) => valueText('offers', key, value, names, 'de');

/** Every flat key of the sample town with its value. */
function* everyValue() {
  for (const kind of recordKinds) {
    const records = kind === 'catalogue' ? [projection.catalogue()] : projection.records(kind);
    for (const record of records) {
      for (const slot of layouts[kind].slots) {
        const prefix = layouts[kind].prefixOf.get(slot) ?? '';
        const held = atPath(record, slot.path);
        if (slot.shape === 'value') yield { kind, key: prefix, value: (held ?? null) as Json };
        else for (const [part, value] of partsOf(slot, held)) yield { kind, key: `${prefix}/${part}`, value };
      }
    }
  }
}

describe('a value written for people', () => {
  it.each<[string, Json, string]>([
    ['cost/amount', 6500, '65,00\u00a0€'],
    ['validFrom', '2026-11-22', '22.11.2026'],
    ['ageFrom', 18, '18\u00a0Monate'],
    ['ageTo', 72, '6\u00a0Jahre'],
    ['status', 'in-review', 'In Prüfung'],
    ['lowThreshold', false, 'Nein'],
    ['topics/health-cures', true, 'Dabei'],
    ['topics/health-cures', null, 'Nicht dabei'],
    ['website', null, 'Keine Angabe'],
    ['slots/a', { day: 'tu', from: '09:30', to: '11:30' }, 'Dienstag, 09:30–11:30 Uhr'],
    ['dates/a', { date: '2026-12-11', from: '16:00', to: null }, '11.12.2026, 16:00 Uhr'],
    [
      'recurring/a',
      { start: '2026-09-03', from: '10:00', to: '12:00', rrule: 'FREQ=MONTHLY;BYDAY=1SA', exceptions: ['2026-12-05'] },
      'jeden Monat am 1. Samstag, 10:00–12:00 Uhr, ab 03.09.2026, nicht am 05.12.2026',
    ],
    [
      'contacts/a',
      { name: 'Lena Muster', function: 'Leitung', phone: { written: '089 99998-510', e164: null }, public: true },
      'Lena Muster, Leitung, Telefon 089 99998-510, wird veröffentlicht',
    ],
    ['paused', { since: '2026-11-02', reason: 'Umbau' }, 'Ausgesetzt seit 02.11.2026, Umbau'],
  ])('%s', (key, value, text) => {
    expect(german(key, value)).toBe(text);
  });

  it('names what it speaks of', () => {
    const [partner] = projection.rows('partners');
    expect(fieldName('offers', `partners/${partner?.id}`, names, 'de')).toBe(`Anbieter: ${partner?.name}`);
    expect(fieldName('offers', 'title/tr', names, 'de')).toBe('Titel (Türkisch)');
    expect(fieldName('offers', 'title/de', names, 'de')).toBe('Titel');
    expect(fieldName('offers', 'topics/health-cures', names, 'de')).toBe('Themen: Mutter-/Vater-Kind-Kuren');
  });

  it('is a sentence where a newer program wrote something else', () => {
    expect(german('cost/amount', { cents: 3 })).toBe(valuesTexts.de.unreadable);
    expect(german('inventedLater', { deep: [1] })).toBe(valuesTexts.de.unreadable);
    expect(fieldName('offers', 'constructor', names, 'de')).toBe('constructor');
  });

  it('is known for every field there is, and never shows how it is stored', () => {
    for (const kind of recordKinds) {
      for (const prefix of layouts[kind].prefixOf.values()) {
        expect(valueTypeOf(kind, prefix).is, `${kind} ${prefix}`).not.toBe('unknown');
      }
    }
    for (const { kind, key, value } of everyValue()) {
      for (const language of ['de', 'en'] as const) {
        const text = valueText(kind, key, value, names, language);
        expect([valuesTexts.de.unreadable, valuesTexts.en.unreadable], `${kind} ${key}`).not.toContain(text);
        expect(text, `${kind} ${key}`).not.toMatch(/[{}[\]]|undefined|null/);
      }
    }
  });
});
