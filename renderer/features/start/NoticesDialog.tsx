import { useEffect, useState } from 'react';
import { startTexts } from '../../texts/start.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

/** Whose works the program contains and on what terms: the file that build/thirdPartyNotices.ts writes beside the page. */
export function NoticesDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(startTexts);
  const [notices, setNotices] = useState('');
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const answer = await fetch('./third-party-notices.txt').catch(() => null);
      const text = answer?.ok === true ? await answer.text() : texts.noticesGone;
      if (isWanted) setNotices(text);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [texts]);
  return (
    <Dialog
      title={texts.notices}
      size="large"
      onClose={onClose}
      onSubmit={onClose}
      actions={<Button type="submit">{texts.close}</Button>}
    >
      <pre className="start-notices small" tabIndex={0}>
        {notices}
      </pre>
    </Dialog>
  );
}
