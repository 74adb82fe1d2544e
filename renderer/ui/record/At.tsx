import type { ReactNode } from 'react';
import { DraftPlace, useDraftPlaces } from '../fields/draftPlace.ts';
import { TwoVersionsNote } from './TwoVersions.tsx';

interface AtProps {
  /** The keys of the fields inside: a problem of one of them leads here. */
  readonly keys: string;
  /** Shares a line with its neighbours where there is room. */
  readonly half?: boolean;
  readonly children: ReactNode;
}

/** Marks the place of a field (or a few) in a record. */
export function At({ keys, half = false, children }: AtProps) {
  const placeOf = useDraftPlaces();
  return (
    <div className={half ? 'record-field half' : 'record-field'} data-keys={keys}>
      <DraftPlace value={placeOf(keys)}>{children}</DraftPlace>
      <TwoVersionsNote keys={keys} />
    </div>
  );
}
