import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { Problem } from '../../shared/catalogue/problem.ts';
import type { ListKind, RecordOf, RowOf } from '../../shared/catalogue/records.ts';
import type { Conflict } from '../../shared/document/conflicts.ts';
import type { DuplicatePair } from '../../shared/document/duplicates.ts';
import type { Arrival } from '../../shared/rpc/mergeCalls.ts';
import type { CatalogueSession } from './CatalogueSession.ts';
import { questionsOf } from './questions.ts';
import type { Question } from './questions.ts';
import type { SaveState } from './SaveQueue.ts';

const SessionContext = createContext<CatalogueSession | null>(null);

/** Gives the views below it the open catalogue. */
export const SessionProvider = SessionContext.Provider;

/** The open catalogue, to change it. */
export function useSession(): CatalogueSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No catalogue is open here');
  return session;
}

/** What `select` picks of the open catalogue; renders again only when that is another value (by identity). */
export function useSelected<T>(select: (session: CatalogueSession) => T): T {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => select(session));
}

/** The catalogue's own record. */
export const useCatalogue = (): Catalogue => useSelected((session) => session.projection.catalogue());

/** A whole record; undefined where there is none. */
export const useRecord = <K extends ListKind>(kind: K, id: string): RecordOf[K] | undefined =>
  useSelected((session) => session.projection.record(kind, id));

/** What lists show of every record that is not archived. */
export const useRows = <K extends ListKind>(kind: K): readonly RowOf[K][] =>
  useSelected((session) => session.rows(kind));

/** Record id -> its problems, as far as they are known (`useProblemsKnown`). */
export const useProblems = (): ReadonlyMap<string, readonly Problem[]> => useSelected((session) => session.problems);

/** Whether `useProblems` holds all there are; right after opening it fills bit by bit. */
export const useProblemsKnown = (): boolean => useSelected((session) => session.problemsKnown);

const none: readonly Problem[] = [];

/** The problems of one record. */
export const useProblemsOf = (id: string): readonly Problem[] =>
  useSelected((session) => session.problems.get(id) ?? none);

/** Everything that several people wrote apart from each other and nobody has decided; found right after opening. */
export const useConflicts = (): readonly Conflict[] => useSelected((session) => session.conflicts);

/** The open conflicts as a person is asked about them. */
export function useQuestions(): readonly Question[] {
  const conflicts = useConflicts();
  return useMemo(() => questionsOf(conflicts), [conflicts]);
}

/** Records that are probably the same; from the first view that asks they are looked for while the catalogue rests. */
export const useDuplicates = (): readonly DuplicatePair[] => useSelected((session) => session.duplicates);

/** What colleagues sent and nobody has taken yet, oldest first. */
export function useArrivals(): readonly Arrival[] {
  const { arrivals } = useSession();
  return useSyncExternalStore(arrivals.subscribe, arrivals.read);
}

/** How much waits for a person: copies that have arrived, and questions to decide. */
export function useWaiting(): number {
  const arrivals = useArrivals();
  const questions = useQuestions();
  return arrivals.length + questions.length;
}

export const useSaveState = (): SaveState => useSelected((session) => session.saveState);

/** Whether there is an act of one's own to take back or to do again. */
export function useUndoState(): { canUndo: boolean; canRedo: boolean } {
  const canUndo = useSelected((session) => session.canUndo);
  const canRedo = useSelected((session) => session.canRedo);
  return { canUndo, canRedo };
}
