import type { PerLanguage } from '../../shared/texts/language.ts';

interface ValuesTexts {
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  readonly isIn: string;
  readonly isOut: string;
  readonly months: (count: number) => string;
  readonly years: (count: number) => string;
  /** A span of ages, of which one end may be open. */
  readonly ages: (from: number | null, to: number | null, unit: 'months' | 'years') => string;
  readonly mobile: (number: string) => string;
  readonly phone: (number: string) => string;
  readonly isPublic: string;
  readonly isInternal: string;
  /** A time of day, or a span of it. */
  readonly time: (from: string, to: string | null) => string;
  readonly from: (day: string) => string;
  readonly except: (days: string) => string;
  readonly pausedSince: (day: string | null) => string;
  readonly notPaused: string;
  readonly translated: (state: string, on: string) => string;
  readonly archivedBy: (by: string, on: string) => string;
  readonly notArchived: string;
  readonly unreadable: string;
  readonly gone: string;
}

const counted = (count: number, one: string, many: string): string => `${count}\u00a0${count === 1 ? one : many}`;
const span = (from: string, to: string | null): string => (to === null ? from : `${from}–${to}`);

/** How values are written for people, wherever they are shown without being edited. */
export const valuesTexts: PerLanguage<ValuesTexts> = {
  de: {
    nothing: 'Keine Angabe',
    yes: 'Ja',
    no: 'Nein',
    isIn: 'Dabei',
    isOut: 'Nicht dabei',
    months: (count) => counted(count, 'Monat', 'Monate'),
    years: (count) => counted(count, 'Jahr', 'Jahre'),
    ages: (from, to, unit) => {
      const [one, many, ofMany] = unit === 'years' ? ['Jahr', 'Jahre', 'Jahren'] : ['Monat', 'Monate', 'Monaten'];
      if (to === null) return `ab ${counted(from ?? 0, one, ofMany)}`;
      return `${from === null ? '' : `${from} `}bis ${counted(to, one, many)}`;
    },
    mobile: (number) => `mobil ${number}`,
    phone: (number) => `Telefon ${number}`,
    isPublic: 'wird veröffentlicht',
    isInternal: 'wird nicht veröffentlicht',
    time: (from, to) => `${span(from, to)} Uhr`,
    from: (day) => `ab ${day}`,
    except: (days) => `nicht am ${days}`,
    pausedSince: (day) => (day === null ? 'Ausgesetzt' : `Ausgesetzt seit ${day}`),
    notPaused: 'Nicht ausgesetzt',
    translated: (state, on) => `${state}, übersetzt am ${on}`,
    archivedBy: (by, on) => `Archiviert am ${on} von ${by}`,
    notArchived: 'Nicht archiviert',
    unreadable: 'Eine Angabe, die dieses Programm nicht lesen kann',
    gone: 'nicht mehr im Katalog',
  },
  en: {
    nothing: 'Not stated',
    yes: 'Yes',
    no: 'No',
    isIn: 'Included',
    isOut: 'Not included',
    months: (count) => counted(count, 'month', 'months'),
    years: (count) => counted(count, 'year', 'years'),
    ages: (from, to, unit) => {
      if (to === null) return `from ${counted(from ?? 0, unit.slice(0, -1), unit)}`;
      return `${from === null ? 'up to' : `${from} to`} ${counted(to, unit.slice(0, -1), unit)}`;
    },
    mobile: (number) => `mobile ${number}`,
    phone: (number) => `phone ${number}`,
    isPublic: 'is published',
    isInternal: 'is not published',
    time: (from, to) => span(from, to),
    from: (day) => `from ${day}`,
    except: (days) => `not on ${days}`,
    pausedSince: (day) => (day === null ? 'Paused' : `Paused since ${day}`),
    notPaused: 'Not paused',
    translated: (state, on) => `${state}, translated on ${on}`,
    archivedBy: (by, on) => `Archived on ${on} by ${by}`,
    notArchived: 'Not archived',
    unreadable: 'Something this program cannot read',
    gone: 'no longer in the catalogue',
  },
};
