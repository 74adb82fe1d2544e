import { join } from 'node:path';
import { publishedState } from '../../shared/publishing/publishedState.ts';
import type { PublishedStates } from '../host/publishing/PublishedStates.ts';
import { diskFiles } from './diskFiles.ts';
import { writeFileAtomic } from './writeFileAtomic.ts';

/** One file for each profile in a folder of the data folder. */
export function publishedStates(folder: string): PublishedStates {
  const pathOf = (profileId: string) => join(folder, `${profileId}.json`);
  return {
    async read(profileId) {
      try {
        return publishedState.parse(JSON.parse(Buffer.from(await diskFiles.read(pathOf(profileId))).toString('utf8')));
      } catch {
        return null;
      }
    },
    async write(profileId, state) {
      await diskFiles.createFolder(folder);
      await writeFileAtomic(diskFiles, pathOf(profileId), Buffer.from(JSON.stringify(state)));
    },
  };
}
