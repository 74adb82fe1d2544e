/** What can be printed, in the order in which it is offered. */
export const paperKinds = ['offers', 'partners', 'directory', 'report'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** The kind that an address names; the sheets of offers for whatever is none. */
export const paperKindOf = (named: string | null): PaperKind => paperKinds.find((kind) => kind === named) ?? 'offers';
