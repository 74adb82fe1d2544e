import { Button as AriaButton } from 'react-aria-components';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { dayOf } from '../../../shared/catalogue/calendar.ts';
import type { Backup } from '../../../shared/rpc/backupCalls.ts';
import type { MergeLogEntry } from '../../../shared/rpc/mergeCalls.ts';
import { useArrivals, useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useLanguage, useLocale } from '../../texts/LanguageContext.tsx';
import { overviewTexts } from '../../texts/overview.ts';
import { fromPerson } from '../../texts/people.ts';
import { agoText } from '../../texts/spans.ts';
import { momentText } from '../../texts/times.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import { useComplain } from '../../ui/useComplain.ts';

interface Happened {
  /** The last colleague's copy that was taken here; null where there was none. */
  readonly merge: MergeLogEntry | null;
  /** The newest backup on this computer; null where there is none yet. */
  readonly backup: Backup | null;
}

/** What happened last to the catalogue as a whole: exchange and backup. */
export function LastEvents({ onMerge }: { readonly onMerge: () => void }) {
  const host = useHost();
  const { catalogueId } = useSession();
  const texts = useTexts(overviewTexts);
  const language = useLanguage();
  const locale = useLocale();
  const complain = useComplain();
  const waiting = useArrivals().length;
  const [happened, setHappened] = useState<Happened | null>(null);
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const [merges, backups] = await Promise.all([
        host.call('merge.log', { catalogueId }),
        host.call('backups.list', { catalogueId }),
      ]);
      if (isWanted) setHappened({ merge: merges[0] ?? null, backup: backups[0] ?? null });
    };
    read().catch(complain);
    return () => {
      isWanted = false;
    };
  }, [host, catalogueId, complain]);
  if (happened === null) return null;

  const { merge, backup } = happened;
  const ago = (at: string) => agoText(dayOf(new Date(at)), dayOf(new Date()), locale);
  const moment = (at: string) => momentText(new Date(at), language);
  return (
    <section className="overview-part" aria-labelledby="last-events">
      <h2 id="last-events">{texts.events}</h2>
      <Event icon="merge" title={merge === null ? texts.noExchange : texts.exchanged(ago(merge.at))}>
        {merge !== null && (
          <>
            <span>{moment(merge.at)}</span>
            <span>{texts.exchangedFrom(fromPerson(merge.author, language))}</span>
          </>
        )}
        {waiting > 0 && (
          <AriaButton className="event-link" onPress={onMerge}>
            {texts.waiting(waiting)}
          </AriaButton>
        )}
      </Event>
      {backup === null ? (
        <Event icon="save" title={texts.noBackup}>
          <span>{texts.noBackupHint}</span>
        </Event>
      ) : (
        <Event icon="check-circle" title={texts.backedUp(ago(backup.at))}>
          <span>{texts.backupWhere(moment(backup.at))}</span>
        </Event>
      )}
    </section>
  );
}

interface EventProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
}

const Event = ({ icon, title, children }: EventProps) => (
  <div className="event">
    <Icon name={icon} />
    <div className="event-words">
      <strong>{title}</strong>
      {children}
    </div>
  </div>
);
