import { useCallback } from 'react';
import { successorOf } from '../../shared/catalogue/successorOf.ts';
import { useSession } from './hooks.ts';

/** Tells which record stands for one that was made one with another; null where it was not. */
export type Successors = (kind: 'partners' | 'places', id: string) => string | null;

/** The successors in the open catalogue, as it is when they are asked for. */
export function useSuccessors(): Successors {
  const { projection } = useSession();
  return useCallback((kind, id) => successorOf(id, (one) => projection.row(kind, one)), [projection]);
}
