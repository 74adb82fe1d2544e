import { useEffect, useState } from 'react';
import type { RegionFile } from '../../../shared/rpc/mapCalls.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useComplain } from '../../ui/useComplain.ts';
import type { RegionTiles } from './regionLayers.ts';

/** The map of the region: not asked for yet, none, there, or chosen once and not to be read now. */
export type Region =
  | { readonly state: 'unknown' | 'none' | 'gone' }
  | { readonly state: 'ready'; readonly file: string; readonly tiles: RegionTiles };

/** The file with the map of the region, and the ways to choose another or none. */
export function useRegion(): { readonly region: Region; readonly choose: () => void; readonly forget: () => void } {
  const host = useHost();
  const complain = useComplain();
  const [region, setRegion] = useState<Region>({ state: 'unknown' });

  useEffect(() => {
    let isWanted = true;
    host
      .call('map.region', null)
      .then((file) => read(host, file))
      .catch((): Region => ({ state: 'gone' }))
      .then((found) => isWanted && setRegion(found))
      .catch(complain);
    return () => {
      isWanted = false;
    };
  }, [host, complain]);

  const choose = async () => {
    const file = await host.call('map.chooseRegion', null);
    if (file !== null) setRegion(await read(host, file));
  };
  const forget = async () => {
    await host.call('map.forgetRegion', null);
    setRegion({ state: 'none' });
  };
  return { region, choose: () => void choose().catch(complain), forget: () => void forget().catch(complain) };
}

async function read(host: ReturnType<typeof useHost>, file: RegionFile | null): Promise<Region> {
  if (file === null) return { state: 'none' };
  const { openRegion } = await import('./openRegion.ts');
  const tiles = await openRegion(file, (offset, length) => host.call('map.read', { offset, length }));
  return { state: 'ready', file: file.file, tiles };
}
