import { Refusal } from '../../shared/refusal.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';
import type { RegionFile } from '../../shared/rpc/mapCalls.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import { dialogTexts } from '../../shared/texts/dialogs.ts';
import type { Host, WindowQuestions } from './Host.ts';

type MapHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `map.${string}`>>;

/** The first bytes of every PMTiles file of version 3: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */
const beginning = [...new TextEncoder().encode('PMTiles'), 3];

/** The map of the region: a file that a person chose once, read in parts. A page never names a path. */
export function mapHandlers({ files, settings }: Host, { dialogs }: WindowQuestions): MapHandlers {
  const describe = async (path: string): Promise<RegionFile> => {
    const { size, modified } = await files.stat(path);
    return { file: path.split(/[\\/]/).at(-1) ?? path, size, modified };
  };
  return {
    'map.region': async () => {
      const { regionMap } = settings.current;
      return regionMap === null ? null : describe(regionMap);
    },
    'map.chooseRegion': async () => {
      const texts = dialogTexts[settings.current.language];
      const path = await dialogs.openFile({
        title: texts.regionMap,
        filters: [{ name: texts.pmtiles, extensions: ['pmtiles'] }],
      });
      if (path === null) return null;
      const found = await describe(path);
      const start = await files.readPart(path, 0, beginning.length);
      if (!beginning.every((byte, at) => start[at] === byte)) throw new Refusal('map-not-one', { name: found.file });
      await settings.update((current) => ({ ...current, regionMap: path }));
      return found;
    },
    'map.forgetRegion': async () => {
      await settings.update((current) => ({ ...current, regionMap: null }));
      return null;
    },
    'map.read': async ({ offset, length }) => {
      const { regionMap } = settings.current;
      if (regionMap === null) throw new Refusal('file-missing');
      return files.readPart(regionMap, offset, length);
    },
  };
}
