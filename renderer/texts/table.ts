import type { TableSort } from '../../shared/offerView.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';

interface TableTexts {
  /** The heading of the column in which rows are chosen. */
  readonly choice: string;
  readonly chosen: Readonly<Record<'none' | 'some' | 'all', string>>;
  /** For screen readers, where several headings sort: which of them this is. */
  readonly sorted: (rank: number, direction: TableSort['direction']) => string;
  readonly columns: string;
  readonly shownColumns: string;
  readonly otherColumns: string;
  readonly forward: (column: string) => string;
  readonly back: (column: string) => string;
  readonly columnsHint: string;
  readonly columnsAtFirst: string;
  readonly copiedCell: (column: string) => string;
  /** A key, and what it does in a table whose cells can be edited. */
  readonly keys: readonly (readonly [key: string, act: string])[];
}

/** What tables of every kind say. */
export const tableTexts: PerLanguage<TableTexts> = {
  de: {
    choice: 'Auswahl',
    chosen: { none: 'nicht ausgewählt', some: 'teilweise ausgewählt', all: 'ausgewählt' },
    sorted: (rank, direction) => `${rank}. Sortierung, ${direction === 'ascending' ? 'aufsteigend' : 'absteigend'}`,
    columns: 'Spalten',
    shownColumns: 'Gezeigt, in dieser Reihenfolge',
    otherColumns: 'Weitere',
    forward: (column) => `${column} nach vorn`,
    back: (column) => `${column} nach hinten`,
    columnsHint:
      'In einer Überschrift: Strg und Pfeiltasten verschieben, Umschalt und Pfeiltasten ändern die Breite. Umschalt und Eingabe sortieren zusätzlich danach.',
    columnsAtFirst: 'Wie am Anfang',
    copiedCell: (column) => `„${column}“ kopiert.`,
    keys: [
      ['F2', 'ändern'],
      ['Leertaste', 'auswählen'],
      ['Eingabe', 'öffnen'],
    ],
  },
  en: {
    choice: 'Selection',
    chosen: { none: 'not selected', some: 'partly selected', all: 'selected' },
    sorted: (rank, direction) => `sorted ${direction}, number ${rank}`,
    columns: 'Columns',
    shownColumns: 'Shown, in this order',
    otherColumns: 'More',
    forward: (column) => `Move ${column} forward`,
    back: (column) => `Move ${column} back`,
    columnsHint:
      'In a heading: Ctrl and the arrow keys move it, Shift and the arrow keys change its width. Shift and Enter sort by it as well.',
    columnsAtFirst: 'As at first',
    copiedCell: (column) => `“${column}” copied.`,
    keys: [
      ['F2', 'change'],
      ['Space', 'select'],
      ['Enter', 'open'],
    ],
  },
};
