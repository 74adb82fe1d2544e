import type { ListKind } from '../../shared/catalogue/records.ts';
import { chosenWords } from '../texts/chosen.ts';
import { useTexts } from '../texts/useTexts.ts';
import { usePerformSaid } from './usePerformSaid.ts';

/** Puts records of a kind into the archive and brings them back, each time as one act that can be taken back. */
export interface Archiving {
  readonly archive: (ids: readonly string[]) => void;
  readonly restore: (ids: readonly string[]) => void;
}

export function useArchiving(kind: ListKind): Archiving {
  const perform = usePerformSaid();
  const words = useTexts(chosenWords[kind]);
  return {
    archive: (ids) =>
      void perform(
        ids.map((id) => ({ do: 'archive', kind, id })),
        words.archivedNow(ids.length),
      ),
    restore: (ids) =>
      void perform(
        ids.map((id) => ({ do: 'restore', kind, id })),
        words.restoredNow(ids.length),
      ),
  };
}
