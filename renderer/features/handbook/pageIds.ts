/** The pages of the Handbuch, in the order of its contents. Those about a view are called like the view. */
export const handbookPageIds = {
  views: [
    'start',
    'overview',
    'offers',
    'partners',
    'places',
    'chain',
    'map',
    'print',
    'merge',
    'publish',
    'import',
    'returns',
    'history',
    'settings',
  ],
  more: ['together', 'trouble', 'privacy', 'keys'],
} as const;

/** Names a page of the Handbuch. */
export type HandbookPageId = (typeof handbookPageIds)['views' | 'more'][number];

const all: readonly string[] = [...handbookPageIds.views, ...handbookPageIds.more];

/** Whether a part of an address names a page. */
export const isHandbookPageId = (id: string | null): id is HandbookPageId => id !== null && all.includes(id);
