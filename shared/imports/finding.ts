/** Everything an import says about a row or a cell. Sentences: texts/imports.ts. */
export const importFindingCodes = [
  // rows
  'title-missing',
  'name-missing',
  'record-unreadable',
  'feature-unreadable',
  'row-blank',
  'row-total',
  'row-note',
  'row-heading-again',
  'row-same',
  'row-repeated',
  'quote-open',
  'feature-not-point',
  'column-not-taken',
  'column-hidden',
  // records recognised
  'offer-near',
  'offer-archived',
  'partner-near',
  'partner-same',
  'place-same',
  'partner-several',
  'partner-missing',
  'partner-is-itself',
  'partner-from-text',
  'partner-is-place',
  'place-near',
  'place-missing',
  'reference-unknown',
  'district-added',
  'district-unknown',
  // cells
  'cell-unreadable',
  'member-unreadable',
  'phone-unreadable',
  'phone-no-area-code',
  'phone-second',
  'web-scheme-added',
  'web-mended',
  'web-second',
  'web-unreadable',
  'email-mended',
  'email-second',
  'email-unreadable',
  'postcode-zero-added',
  'postcode-unreadable',
  'address-unreadable',
  'position-swapped',
  'position-outside',
  'position-unreadable',
  'date-unreadable',
  'date-unlimited',
  'age-unreadable',
  'age-rounded',
  'age-single',
  'age-birth-years',
  'cost-as-text',
  'cost-unit-missing',
  'schedule-unreadable',
  'schedule-partly',
  'schedule-no-end',
  'word-unknown',
  'languages-unreadable',
  'paused-proposed',
] as const;
export type ImportFindingCode = (typeof importFindingCodes)[number];

/** What reading one cell has to say: `repaired` became something else than was written, `hint` asks a person to look. */
export interface CellNote {
  readonly kind: 'repaired' | 'hint';
  readonly code: ImportFindingCode;
  /** What the value became; empty where it was not taken. */
  readonly became: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A cell read: the value, and what there is to say about it. Readers never throw. */
export interface Reading<T> {
  readonly value: T;
  readonly notes: readonly CellNote[];
}

export const repaired = (code: ImportFindingCode, became: string): CellNote => ({
  kind: 'repaired',
  code,
  became,
  values: {},
});

export const hint = (code: ImportFindingCode, values: Record<string, string | number> = {}): CellNote => ({
  kind: 'hint',
  code,
  became: '',
  values,
});
