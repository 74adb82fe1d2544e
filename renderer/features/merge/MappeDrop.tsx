import { useEffect, useEffectEvent, useState } from 'react';
import { Refusal } from '../../../shared/refusal.ts';
import { largestDropped } from '../../../shared/rpc/mergeCalls.ts';
import { useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';
import { mergeTexts } from '../../texts/merge.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { say } from '../../ui/toasts.ts';
import { useComplain } from '../../ui/useComplain.ts';
import './MappeDrop.css';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Lets a .mappe be dropped anywhere on the window, and shows so while one is over it.
 * @param onArrived called when at least one file was read: it waits on the page Zusammenführen
 */
export function MappeDrop({ onArrived }: { onArrived: () => void }) {
  const host = useHost();
  const { catalogueId, arrivals } = useSession();
  const texts = useTexts(mergeTexts);
  const complain = useComplain();
  const [isOver, setIsOver] = useState(false);

  const read = useEffectEvent(async (files: readonly File[]) => {
    const mappen = files.filter(({ name }) => name.toLowerCase().endsWith('.mappe'));
    if (mappen.length === 0) {
      say({ text: texts.noMappe, isBad: true });
      return;
    }
    try {
      for (const file of mappen) {
        if (file.size > largestDropped) throw new Refusal('mappe-too-large');
        const bytes = new Uint8Array(await file.arrayBuffer());
        await host.call('merge.read', { catalogueId, name: file.name, bytes });
      }
      onArrived();
    } catch (error) {
      complain(error);
    } finally {
      await arrivals.refresh();
    }
  });

  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      // Without this the browser would open the file in place of the program.
      event.preventDefault();
      setIsOver(event.type !== 'dragleave' || event.relatedTarget !== null);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      void read([...(event.dataTransfer?.files ?? [])]);
    };
    const kinds = ['dragenter', 'dragover', 'dragleave'] as const;
    for (const kind of kinds) window.addEventListener(kind, onDrag);
    window.addEventListener('drop', onDrop);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, onDrag);
      window.removeEventListener('drop', onDrop);
    };
  }, []);

  if (!isOver) return null;
  return (
    <div className="mappe-drop" role="status">
      <div className="mappe-drop-sign">
        <Icon name="merge" size="large" />
        <strong>{texts.dropHere}</strong>
        <p>{texts.dropWhat}</p>
      </div>
    </div>
  );
}
