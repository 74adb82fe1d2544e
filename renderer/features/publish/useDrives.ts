import { useEffect, useState } from 'react';
import type { PublishDrive } from '../../../shared/rpc/publishCalls.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useComplain } from '../../ui/useComplain.ts';

/** How long after one look the next one follows, in milliseconds. */
const pause = 3000;

/** The sticks that are plugged in, looked for again and again; null before the first look, and where nobody wants to know. */
export function useDrives(isWanted: boolean): readonly PublishDrive[] | null {
  const host = useHost();
  const complain = useComplain();
  const [drives, setDrives] = useState<readonly PublishDrive[] | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const look = () =>
      void host.call('publish.drives', null).then((found) => {
        if (isOver) return;
        setDrives(found);
        timer = setTimeout(look, pause);
      }, complain);
    look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [host, isWanted, complain]);
  return isWanted ? drives : null;
}
