import { useState } from 'react';
import { Refusal } from '../../../shared/refusal.ts';
import { useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';
import { printTexts } from '../../texts/print.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { say } from '../../ui/toasts.ts';
import { useComplain } from '../../ui/useComplain.ts';
import type { usePrinting } from './usePrinting.ts';

interface Output {
  readonly print: () => void;
  readonly savePdf: () => void;
  /** The browser writes PDFs itself, and it has to be said how. */
  readonly isInBrowser: boolean;
  readonly forgetBrowser: () => void;
}

/** Brings the paper out: to a printer, or into a file that a person names; says where it is, or what went wrong. */
export function useOutput(print: ReturnType<typeof usePrinting>['print'], title: string): Output {
  const host = useHost();
  const { catalogueId } = useSession();
  const texts = useTexts(printTexts);
  const complain = useComplain();
  const [isInBrowser, setIsInBrowser] = useState(false);
  const savePdf = async () => {
    const path = await host.call('print.pdf', { catalogueId, suggestedName: title });
    if (path !== null) say({ text: texts.saved(path) });
  };
  return {
    print: () => void print(title, () => window.print()).catch(complain),
    savePdf: () =>
      void print(title, savePdf).catch((error: unknown) => {
        if (error instanceof Refusal && error.code === 'pdf-in-browser') setIsInBrowser(true);
        else complain(error);
      }),
    isInBrowser,
    forgetBrowser: () => setIsInBrowser(false),
  };
}
