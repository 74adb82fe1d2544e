import type { PerLanguage } from '../../shared/texts/language.ts';

interface TableTexts {
  /** The heading of the column in which rows are chosen. */
  readonly choice: string;
  readonly chosen: Readonly<Record<'none' | 'some' | 'all', string>>;
}

/** What tables of every kind say. */
export const tableTexts: PerLanguage<TableTexts> = {
  de: {
    choice: 'Auswahl',
    chosen: { none: 'nicht ausgewählt', some: 'teilweise ausgewählt', all: 'ausgewählt' },
  },
  en: {
    choice: 'Selection',
    chosen: { none: 'not selected', some: 'partly selected', all: 'selected' },
  },
};
