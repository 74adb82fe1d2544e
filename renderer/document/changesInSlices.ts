import type * as Y from 'yjs';
import { changesOf } from '../../shared/document/changesOf.ts';
import type { ChangingCommand } from '../../shared/document/changesOf.ts';
import type { Change, Writer } from '../../shared/document/commands.ts';
import { inSlices } from './inSlices.ts';

/** How one goes on while many commands are looked at. */
export interface Looking {
  /** Told how much of it is done, from 0 to 1. */
  readonly onShare: (share: number) => void;
  /** Stops it. */
  readonly signal: AbortSignal;
}

/**
 * What commands change in a document that nobody changes meanwhile, found while the window has nothing better to do.
 * @returns null where somebody did change it, or where the signal stopped it
 * @throws Refusal as changesOf
 */
export function changesInSlices(
  doc: Y.Doc,
  commands: readonly ChangingCommand[],
  writer: Writer,
  { onShare, signal }: Looking,
): Promise<Change[] | null> {
  return new Promise((resolve, reject) => {
    const changes: Change[] = [];
    let looked = 0;
    const end = (finish: () => void) => {
      stop();
      doc.off('updateV2', giveUp);
      signal.removeEventListener('abort', giveUp);
      finish();
    };
    const giveUp = () => end(() => resolve(null));
    const look = (command: ChangingCommand) => {
      try {
        changes.push(...changesOf(doc, command, writer));
        looked += 1;
      } catch (error) {
        end(() => reject(error instanceof Error ? error : new Error(String(error))));
      }
    };
    const stop = inSlices(commands, look, (isDone) => {
      if (isDone) end(() => resolve(changes));
      else onShare(looked / commands.length);
    });
    doc.on('updateV2', giveUp);
    signal.addEventListener('abort', giveUp);
  });
}
