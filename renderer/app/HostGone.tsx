import { useEffect, useState } from 'react';
import { useHost } from '../host/HostContext.tsx';
import { appTexts } from '../texts/app.ts';
import { useTexts } from '../texts/useTexts.ts';
import { Notice } from '../ui/Notice.tsx';

/** Says that the program behind the window has ended; nothing while it runs. */
export function HostGone() {
  const host = useHost();
  const texts = useTexts(appTexts);
  const [isGone, setIsGone] = useState(false);
  useEffect(() => host.onClose(() => setIsGone(true)), [host]);
  if (!isGone) return null;
  return (
    <Notice kind="bad" title={texts.gone} isUrgent>
      {texts.goneWhatToDo}
    </Notice>
  );
}
