import { appTexts } from '../texts/app.ts';
import { useTexts } from '../texts/useTexts.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Stands in the place of a page that could not be drawn. */
export function Fault() {
  const texts = useTexts(appTexts);
  return (
    <div className="page-notices">
      <Notice
        kind="bad"
        title={texts.fault}
        isUrgent
        actions={<Button onPress={() => location.reload()}>{texts.reload}</Button>}
      >
        {texts.faultWhatToDo}
      </Notice>
    </div>
  );
}
