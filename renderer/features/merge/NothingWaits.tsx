import { useEffect, useState } from 'react';
import type { MergeLogEntry } from '../../../shared/rpc/mergeCalls.ts';
import { useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { mergeTexts } from '../../texts/merge.ts';
import { momentText } from '../../texts/times.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useComplain } from '../../ui/useComplain.ts';
import type { Merge } from './arrivals/useMerge.ts';

/** How many of the merges before are named. */
const lately = 8;

/** What the page says while nothing waits, and what was brought together lately. */
export function NothingWaits({ merge }: { merge: Merge }) {
  const host = useHost();
  const { catalogueId } = useSession();
  const texts = useTexts(mergeTexts);
  const language = useLanguage();
  const complain = useComplain();
  const [log, setLog] = useState<readonly MergeLogEntry[]>([]);
  useEffect(() => {
    let isWanted = true;
    host.call('merge.log', { catalogueId }).then((entries) => isWanted && setLog(entries), complain);
    return () => {
      isWanted = false;
    };
  }, [host, catalogueId, complain, merge.taken]);
  return (
    <div className="merge-rest">
      {merge.arrivals.length === 0 && merge.taken === null && (
        <EmptyState
          icon="merge"
          title={texts.empty}
          actions={
            <Button kind="main" icon="folder" isDisabled={merge.task.isRunning} onPress={merge.choose}>
              {texts.openFile}
            </Button>
          }
        >
          {texts.emptyWhat}
        </EmptyState>
      )}
      {log.length > 0 && (
        <section className="merge-log" aria-labelledby="merge-log">
          <h2 id="merge-log">{texts.log}</h2>
          <ul>
            {log.slice(0, lately).map((entry) => (
              <li key={entry.at}>
                <span className="muted">{momentText(new Date(entry.at), language)}</span>
                <span>{texts.logEntry(entry.author, entry)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
