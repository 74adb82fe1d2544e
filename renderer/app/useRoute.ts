import { useMemo, useSyncExternalStore } from 'react';
import { hashOf, routeOf } from './route.ts';
import type { Route } from './route.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Goes to a page, as a link would: Back leads to where one was. */
export function go(route: Route): void {
  location.hash = hashOf(route);
}

/** Where the window is. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => routeOf(hash), [hash]);
}
