import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/catalogue/calendar.ts';
import type { Language } from '../../../shared/texts/language.ts';
import type { Codec } from './codec.ts';
import { optionalDay, readDay } from './dayCodec.ts';
import { optionalAge, optionalDegrees, optionalMoney } from './numberCodecs.ts';
import { optionalPosition } from './positionCodec.ts';
import { optionalText, webAddress } from './textCodecs.ts';
import { optionalTime, readTime } from './timeCodec.ts';

const today = '2026-11-22';
const taken = <T>(value: T) => ({ ok: true, value });
const refused = (reason: string) => ({ ok: false, reason });

describe('a day', () => {
  it.each([
    '22.11.2026',
    '22.11.26',
    '22.11.',
    '22. November 2026',
    '22 Nov 2026',
    '22. Nov. 2026',
    '22/11/2026',
    '2026-11-22',
    ' heute ',
  ])('is read from „%s“', (written) => {
    expect(readDay(written, today)).toEqual(taken('2026-11-22'));
  });

  it('knows März, Mai and December', () => {
    expect(readDay('1. März 2027', today)).toEqual(taken('2027-03-01'));
    expect(readDay('1. Mai', today)).toEqual(taken('2026-05-01'));
    expect(readDay('1 December 2027', today)).toEqual(taken('2027-12-01'));
  });

  it('that does not exist is refused as such', () => {
    expect(readDay('31.2.2026', today)).toEqual(refused('no-such-day'));
    expect(readDay('31.2.', today)).toEqual(refused('no-such-day'));
    expect(readDay('2026-02-30', today)).toEqual(refused('no-such-day'));
  });

  it('that is none is refused', () => {
    for (const written of ['bald', '22', '11.2026', '1.2.3.4']) expect(readDay(written, today)).toEqual(refused('day'));
  });
});

describe('a time of day', () => {
  it.each(['9:30', '09:30', '9.30', '930', '0930', '9:30 Uhr', '9h30'])('is read from „%s“', (written) => {
    expect(readTime(written)).toEqual(taken('09:30'));
  });

  it('is a full hour where no minutes are written', () => {
    expect(readTime('9')).toEqual(taken('09:00'));
    expect(readTime('24:00')).toEqual(taken('24:00'));
  });

  it('that does not exist is refused', () => {
    for (const written of ['25:00', '9:75', 'mittags']) expect(readTime(written)).toEqual(refused('time'));
  });
});

describe('an amount', () => {
  it.each([
    ['12,50', 1250],
    ['12.5', 1250],
    ['12,50 €', 1250],
    ['12,-', 1200],
    ['1.234,50', 123450],
    ['1,234.50', 123450],
    ['1.234', 123400],
    ['3', 300],
  ])('is read from „%s“', (written, cents) => {
    expect(optionalMoney.parse(written, 'de')).toEqual(taken(cents));
  });

  it('that is none is refused', () => {
    for (const written of ['kostenlos', '3-5', '12,345,1']) {
      expect(optionalMoney.parse(written, 'de')).toEqual(refused('amount'));
    }
  });
});

describe('coordinates', () => {
  it('are read as German and English maps write them', () => {
    expect(optionalDegrees.parse('51,6204', 'de')).toEqual(taken(51.6204));
    expect(optionalDegrees.parse('51.6204° N', 'de')).toEqual(taken(51.6204));
    expect(optionalDegrees.parse('8,27 O', 'de')).toEqual(taken(8.27));
  });

  it('of a place are read together, as people write them', () => {
    const point = { lat: 51.6204, lon: 8.2701, wasSwapped: false };
    expect(optionalPosition.parse('51,6204, 8,2701', 'de')).toEqual(taken(point));
    expect(optionalPosition.parse(optionalPosition.print(point, 'en'), 'en')).toEqual(taken(point));
    expect(optionalPosition.parse(' ', 'de')).toEqual(taken(null));
    expect(optionalPosition.parse('51,6204', 'de')).toEqual(refused('position'));
  });

  it('that lie beyond the globe are refused', () => {
    expect(optionalDegrees.parse('516204', 'de')).toEqual(refused('degrees'));
    expect(optionalDegrees.parse('51.62, 8.27', 'de')).toEqual(refused('degrees'));
  });
});

describe('a text', () => {
  it('of blanks only is nothing', () => {
    expect(optionalText.parse('  \n ', 'de')).toEqual(taken(null));
  });

  it('that is a web address without scheme gets one', () => {
    expect(webAddress.parse('www.lindenau.example.org/familie', 'de')).toEqual(
      taken('https://www.lindenau.example.org/familie'),
    );
    expect(webAddress.parse('lindenau.example.org', 'de')).toEqual(taken('https://lindenau.example.org'));
  });

  it('that is no web address stays as it is written', () => {
    for (const written of ['http://a.example.org', 'folgt', 'a@b.example.org', 'mailto:a@b.example.org']) {
      expect(webAddress.parse(written, 'de')).toEqual(taken(written));
    }
  });
});

describe('what a field shows', () => {
  const readsBack = <T>(codec: Codec<T>, value: T, language: Language) => {
    expect(codec.parse(codec.print(value, language), language)).toEqual(taken(value));
  };
  const language = fc.constantFrom<Language>('de', 'en');

  it('is read back as the same value, in both languages', () => {
    fc.assert(
      fc.property(language, fc.integer({ min: 0, max: 30_000 }), (spoken, number) => {
        readsBack(optionalDay, addDays('2000-01-01', number), spoken);
        readsBack(optionalMoney, number, spoken);
        readsBack(optionalAge, number % 300, spoken);
        readsBack(optionalDegrees, number / 1e4, spoken);
        readsBack(
          optionalTime,
          `${String(number % 24).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}`,
          spoken,
        );
      }),
    );
  });
});
