import { appTexts } from '../texts/app.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import './NoHost.css';

/** What the window shows when it never reached its host; in German, as no settings could be read. */
export function NoHost() {
  const texts = appTexts.de;
  return (
    <main className="no-host">
      <h1>{texts.program}</h1>
      <Notice
        kind="bad"
        title={texts.noHost}
        isUrgent
        actions={<Button onPress={() => location.reload()}>{texts.reload}</Button>}
      >
        {texts.noHostWhatToDo}
      </Notice>
    </main>
  );
}
