import type { HandbookPageId } from '../features/handbook/pageIds.ts';
import type { CatalogueView } from './route.ts';

/** The page of the Handbuch about a view. The compiler finds a view that has none. */
export const handbookPageOf = (view: CatalogueView): HandbookPageId => (view === 'handbook' ? 'keys' : view);
