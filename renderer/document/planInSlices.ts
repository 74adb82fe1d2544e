import type * as Y from 'yjs';
import type { PlannedAct } from '../../shared/document/PlannedAct.ts';
import type { Going } from '../ui/longWork.ts';
import { atRest, inSlices } from './inSlices.ts';

/** So many are looked at before anything else happens: nobody notices. */
const atOnce = 1_000;

/** What an act is planned from: commands, or the changes that are to be taken back. */
interface Plan<T> {
  readonly items: readonly T[];
  /** An act that nothing is planned of yet. */
  readonly begin: () => PlannedAct;
  readonly add: (planned: PlannedAct, item: T) => void;
}

/** The whole plan in one piece. */
function planned<T>({ items, begin, add }: Plan<T>): PlannedAct {
  const act = begin();
  for (const item of items) add(act, item);
  return act;
}

/**
 * Plans an act; one of thousands of commands while the window has nothing better to do. Then it is as good as written:
 * the window has said so, and whoever asked for it writes it in one piece.
 * @returns null where the signal stopped it
 * @throws Refusal as PlannedAct.add
 */
export async function planInSlices<T>(doc: Y.Doc, plan: Plan<T>, going: Going): Promise<PlannedAct | null> {
  if (plan.items.length <= atOnce) return planned(plan);
  const act = await plannedWhileUnchanged(doc, plan, going);
  if (going.signal.aborted) return null;
  // A colleague's change came in between: what was looked at is worth nothing.
  return act ?? planned(plan);
}

function plannedWhileUnchanged<T>(
  doc: Y.Doc,
  { items, begin, add }: Plan<T>,
  { onShare, signal }: Going,
): Promise<PlannedAct | null> {
  return new Promise((resolve, reject) => {
    const act = begin();
    let looked = 0;
    const end = (finish: () => void) => {
      stop();
      doc.off('updateV2', giveUp);
      signal.removeEventListener('abort', giveUp);
      finish();
    };
    const giveUp = () => end(() => resolve(null));
    const look = (item: T) => {
      try {
        add(act, item);
        looked += 1;
      } catch (error) {
        end(() => reject(error instanceof Error ? error : new Error(String(error))));
      }
    };
    const stop = inSlices(items, look, (isDone) => {
      onShare(isDone ? null : looked / items.length);
      // Not before the window could draw that it is being written: from then on it answers to nothing.
      if (isDone) atRest(() => end(() => resolve(act)));
    });
    doc.on('updateV2', giveUp);
    signal.addEventListener('abort', giveUp);
  });
}
