import { useEffect, useState } from 'react';
import type { RecordKind } from '../../../shared/catalogue/records.ts';
import type { PublicationReport } from '../../../shared/rpc/publishCalls.ts';
import { useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { publishingTexts } from '../../texts/publishing.ts';
import { momentText } from '../../texts/times.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useComplain } from '../../ui/useComplain.ts';
import { ChangeGroups } from './ChangeGroups.tsx';
import { targetIcons } from './targetIcons.ts';

interface PublicationLogProps {
  readonly onOpen: (kind: RecordKind, id: string) => void;
}

/** How many publications are shown. */
const shown = 12;

/** What was published from this computer: when, where to, and what changed for readers. */
export function PublicationLog({ onOpen }: PublicationLogProps) {
  const host = useHost();
  const { catalogueId } = useSession();
  const texts = useTexts(publishingTexts);
  const complain = useComplain();
  const [reports, setReports] = useState<readonly PublicationReport[]>([]);
  useEffect(() => {
    let isWanted = true;
    const read = () =>
      void host.call('publish.log', { catalogueId }).then((answer) => isWanted && setReports(answer), complain);
    read();
    const stop = host.on('outgoing.changed', read);
    return () => {
      isWanted = false;
      stop();
    };
  }, [host, catalogueId, complain]);
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby="publications">
      <div className="publish-head">
        <h2 id="publications">{texts.log}</h2>
      </div>
      <ul>
        {reports.slice(0, shown).map((report) => (
          <LoggedPublication key={`${report.at} ${report.where}`} report={report} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

function LoggedPublication({ report, onOpen }: PublicationLogProps & { readonly report: PublicationReport }) {
  const { at, profile, kind, where, changes } = report;
  const texts = useTexts(publishingTexts);
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const moment = momentText(new Date(at), language);
  return (
    <li>
      <div className="publish-item publish-past">
        <span className="publish-item-title">
          <Icon name={targetIcons[kind]} /> {profile}
          <span className="muted small">{moment}</span>
        </span>
        <span className="publish-item-why">
          {texts.summary(changes)}
          <span className="muted small publish-path">{where}</span>
        </span>
        {changes !== null && (
          <Button
            kind="quiet"
            size="small"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? texts.hideChanges : texts.showChanges}: ${moment}`}
            onPress={() => setIsOpen(!isOpen)}
          >
            {isOpen ? texts.hideChanges : texts.showChanges}
          </Button>
        )}
      </div>
      {isOpen && changes !== null && <ChangeGroups changes={changes} onOpen={onOpen} />}
    </li>
  );
}
