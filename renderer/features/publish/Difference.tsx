import type { RecordKind } from '../../../shared/catalogue/records.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { publishingTexts } from '../../texts/publishing.ts';
import { momentText } from '../../texts/times.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { ChangeGroups } from './ChangeGroups.tsx';
import { useDifference } from './useDifference.ts';

interface DifferenceProps {
  readonly profileId: string;
  readonly profileName: string;
  readonly onOpen: (kind: RecordKind, id: string) => void;
}

/** What readers will find new, changed and gone after publishing now. */
export function Difference({ profileId, profileName, onOpen }: DifferenceProps) {
  const texts = useTexts(publishingTexts);
  const language = useLanguage();
  const known = useDifference(profileId);
  if (known === null) return null;
  const { difference } = known;
  const summary = difference === null ? texts.firstTime : texts.summary(difference.changes);
  const isNothing = difference !== null && summary === texts.summary(nothing);
  return (
    <section aria-labelledby="difference">
      <div className="publish-head">
        <h2 id="difference">
          {difference === null ? profileName : texts.differenceTo(momentText(new Date(difference.since), language))}
        </h2>
        <span className="muted">{isNothing ? texts.nothingNew : summary}</span>
      </div>
      {difference !== null && <ChangeGroups changes={difference.changes} onOpen={onOpen} />}
    </section>
  );
}

const none = { added: [], changed: [], gone: [] };
const nothing = { offers: none, partners: none, places: none };
