import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../../shared/refusal.ts';
import type { Files } from './files.ts';
import { lockFolder } from './folderLock.ts';
import type { FolderLock } from './folderLock.ts';

const pause = 50;

/**
 * Takes one file for this program alone, by a lock folder beside it. Waits for another holder to finish.
 * Refuses with catalogue-open-elsewhere where it does not within `patience` (milliseconds).
 */
export async function lockFile(files: Files, path: string, patience = 10_000): Promise<FolderLock> {
  const folder = `${path}.lock`;
  for (const giveUp = Date.now() + patience; ; await wait(pause)) {
    try {
      await files.createFolder(folder);
      const lock = await lockFolder(files, folder);
      return {
        async release() {
          await lock.release();
          // Somebody who waits may hold a lock in it already.
          await files.removeFolder(folder).catch(() => undefined);
        },
      };
    } catch (error) {
      // The folder of the holder before can vanish under one's hands.
      const held = error instanceof Refusal && ['catalogue-open-elsewhere', 'file-missing'].includes(error.code);
      if (!held || Date.now() > giveUp) throw error;
    }
  }
}
