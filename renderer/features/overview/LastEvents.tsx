import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { dayOf } from '../../../shared/catalogue/calendar.ts';
import type { LastOutgoing } from '../../../shared/rpc/outgoingCalls.ts';
import { useArrivals, useRows, useSession } from '../../document/hooks.ts';
import { useExchange } from '../../host/useExchange.ts';
import { useLanguage, useLocale } from '../../texts/LanguageContext.tsx';
import { overviewTexts } from '../../texts/overview.ts';
import { publishingTexts } from '../../texts/publishing.ts';
import { fromPerson } from '../../texts/people.ts';
import { agoText, daysBetween } from '../../texts/spans.ts';
import { momentText } from '../../texts/times.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import { useLastEvents } from './useLastEvents.ts';

/** So many days after the last copy elsewhere a new one is asked for. */
const copyHolds = 30;

interface LastEventsProps {
  readonly onMerge: () => void;
  readonly onPublish: () => void;
  readonly onHandOut: () => void;
}

/** What happened last to the catalogue as a whole: exchange, publication, backup, a copy that is not on this computer. */
export function LastEvents({ onMerge, onPublish, onHandOut }: LastEventsProps) {
  const texts = useTexts(overviewTexts);
  const publishing = useTexts(publishingTexts);
  const language = useLanguage();
  const locale = useLocale();
  const waiting = useArrivals().length;
  const known = useLastEvents();
  if (known === null) return null;

  const { merge, backup, export: published, copy } = known;
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
        {waiting > 0 && <EventLink onPress={onMerge}>{texts.waiting(waiting)}</EventLink>}
      </Event>
      <Event icon="export" title={published === null ? texts.notPublished : texts.published(ago(published.at))}>
        {published !== null && <span>{moment(published.at)}</span>}
        {published?.report && (
          <span>
            {published.report.profile}: {publishing.summary(published.report.changes)}
          </span>
        )}
        <EventLink onPress={onPublish}>
          {published !== null && published.actsSince > 0 ? texts.changedSince(published.actsSince) : texts.publishNow}
        </EventLink>
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
      <CopyElsewhere copy={copy} ago={ago} onHandOut={onHandOut} />
    </section>
  );
}

interface CopyElsewhereProps {
  readonly copy: LastOutgoing | null;
  readonly ago: (at: string) => string;
  readonly onHandOut: () => void;
}

/** Whether the catalogue would survive this computer. An exchange folder that is within reach always holds the newest copy. */
function CopyElsewhere({ copy, ago, onHandOut }: CopyElsewhereProps) {
  const texts = useTexts(overviewTexts);
  const exchange = useExchange(useSession().catalogueId).state;
  const isEmpty = useRows('offers').length === 0;
  if (isEmpty || exchange === null || exchange.reach === 'ok') return null;
  const isFresh = copy !== null && daysBetween(dayOf(new Date(copy.at)), dayOf(new Date())) <= copyHolds;
  if (isFresh) return <Event icon="check-circle" title={texts.copied(ago(copy.at))} />;
  return (
    <Event icon="warning" title={copy === null ? texts.noCopy : texts.copyOld(ago(copy.at))}>
      <span>{texts.noCopyHint}</span>
      <EventLink onPress={onHandOut}>{texts.copyNow}</EventLink>
    </Event>
  );
}

interface EventProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
}

const Event = ({ icon, title, children }: EventProps) => (
  <div className={`event event-${icon}`}>
    <Icon name={icon} />
    <div className="event-words">
      <strong>{title}</strong>
      {children}
    </div>
  </div>
);

const EventLink = ({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) => (
  <AriaButton className="event-link" onPress={onPress}>
    {children}
  </AriaButton>
);
