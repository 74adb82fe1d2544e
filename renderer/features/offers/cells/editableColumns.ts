import type { OfferColumnId } from '../list/offerLayout.ts';

/** The columns that are written as text. */
export const writtenColumns = [
  'title',
  'reviewed',
  'age',
  'cost',
  'funding',
  'validTo',
] as const satisfies readonly OfferColumnId[];
export type WrittenColumn = (typeof writtenColumns)[number];

/** The columns whose cells can be edited in the table. */
export const editableColumns = [
  ...writtenColumns,
  'status',
  'partner',
  'phase',
  'transition',
  'offerType',
  'topic',
  'audience',
  'place',
  'languages',
] as const satisfies readonly OfferColumnId[];
export type EditableColumn = (typeof editableColumns)[number];
