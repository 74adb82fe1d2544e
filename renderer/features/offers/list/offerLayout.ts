import type { ColumnLayout } from '../../../../shared/offerView.ts';
import { wordColumnIds } from './offerWords.ts';

/** Every column the table of offers can show, in the order in which they are offered. */
export const offerColumnIds = [
  'problems',
  'title',
  'status',
  'reviewed',
  ...wordColumnIds,
  'funding',
  'validTo',
  'archivedOn',
] as const;
export type OfferColumnId = (typeof offerColumnIds)[number];

const plain = (ids: readonly OfferColumnId[]): ColumnLayout => ids.map((id) => ({ id, width: null }));

/** The columns the table begins with. */
export const firstLayout = plain(['problems', 'title', 'partner', 'phase', 'status', 'reviewed']);

/** The columns it begins with where something stands beside it. */
export const narrowLayout = firstLayout.filter(({ id }) => id !== 'phase');

/** The columns of the archive. */
export const archiveLayout = plain(['title', 'partner', 'archivedOn', 'archivedBy']);
