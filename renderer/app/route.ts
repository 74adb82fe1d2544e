/** The pages of an open catalogue. */
export const catalogueViews = [
  'overview',
  'offers',
  'partners',
  'places',
  'chain',
  'map',
  'merge',
  'publish',
  'print',
  'import',
  'returns',
  'history',
  'settings',
  'handbook',
] as const;
export type CatalogueView = (typeof catalogueViews)[number];

/** A page of one catalogue. */
export interface CatalogueRoute {
  readonly view: CatalogueView;
  readonly catalogueId: string;
  /** The record that is open beside a list; in the Handbuch the page. */
  readonly recordId: string | null;
  /** The field of that record to go to, as the document names it: `title/de`. */
  readonly field?: string;
}

/** The Handbuch while no catalogue is open. */
export interface HandbookRoute {
  readonly view: 'handbook';
  readonly page: string | null;
}

/** Where the window is: on Start, in the preferences or the Handbuch without a catalogue, or on a page of one. */
export type Route = { readonly view: 'start' | 'preferences' } | HandbookRoute | CatalogueRoute;

const isCatalogueView = (view: string | undefined): view is CatalogueView =>
  catalogueViews.some((known) => known === view);

/** The fragment of the address for a route: `#/<catalogue>/offers/<record>/<field>`. A reload comes back to it. */
export function hashOf(route: Route): string {
  if (route.view === 'start') return '#/';
  if ('page' in route) return route.page === null ? '#/handbook' : `#/handbook/${route.page}`;
  if (!('catalogueId' in route)) return `#/${route.view}`;
  const { catalogueId, view, recordId, field } = route;
  return ['#', catalogueId, view, recordId, field]
    .filter((part) => part !== null && part !== undefined)
    .map((part, position) => (position === 0 ? part : encodeURIComponent(part)))
    .join('/');
}

/** The route of a fragment; Start for whatever is none. */
export function routeOf(hash: string): Route {
  const [first, view, recordId, field] = hash.replace(/^#\//, '').split('/').map(decode);
  if (first === 'preferences') return { view: 'preferences' };
  if (first === 'handbook') return { view: 'handbook', page: view ?? null };
  if (first === undefined || !isCatalogueView(view)) return { view: 'start' };
  return { view, catalogueId: first, recordId: recordId ?? null, ...(field === undefined ? {} : { field }) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
