import type { ColumnLayout } from '../../../../shared/offerView.ts';
import type { FirstColumns } from '../../../ui/record/useColumnLayout.ts';
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
export const firstOfferColumns = {
  ids: ['problems', 'title', 'partner', 'phase', 'status', 'reviewed'],
  spare: [
    { id: 'phase', room: 47.5 },
    { id: 'reviewed', room: 39.75 },
    { id: 'status', room: 31.25 },
  ],
} as const satisfies FirstColumns & { readonly ids: readonly OfferColumnId[] };

/** The columns a view shows that says nothing of them. */
export const firstLayout = plain(firstOfferColumns.ids);

/** The columns of the archive. */
export const archiveLayout = plain(['title', 'partner', 'archivedOn', 'archivedBy']);
