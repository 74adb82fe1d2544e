import { useEffect, useState } from 'react';
import { openCatalogue } from '../document/openCatalogue.ts';
import type { OpenedCatalogue } from '../document/openCatalogue.ts';
import type { Session } from '../../shared/document/structure.ts';
import { useHost } from '../host/HostContext.tsx';

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | ({ readonly kind: 'open' } & OpenedCatalogue);

/** The closing before: a catalogue that is opened again at once waits for it. */
let lastClosing: Promise<void> = Promise.resolve();

/**
 * Holds a catalogue open for as long as the component is there.
 * @param writer who edits; the same function every time
 */
export function useOpenedCatalogue(catalogueId: string, writer: () => Session): Opening {
  const host = useHost();
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    let isWanted = true;
    const opened = lastClosing.then(() => openCatalogue(host, catalogueId, writer));
    opened.then(
      (catalogue) => isWanted && setOpening({ kind: 'open', ...catalogue }),
      (error: unknown) => isWanted && setOpening({ kind: 'failed', error }),
    );
    return () => {
      isWanted = false;
      lastClosing = opened.then(
        ({ session }) => session.close(),
        () => {},
      );
    };
  }, [host, catalogueId, writer]);
  return opening;
}
