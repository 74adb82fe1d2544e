import type { ArchivedQuestion } from '../../../document/questions.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { mergeTexts } from '../../../texts/merge.ts';
import { momentText } from '../../../texts/times.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { versionsTexts } from '../../../texts/versions.ts';
import { Button } from '../../../ui/Button.tsx';
import { fieldName } from '../../../ui/values/fieldName.ts';
import { DetailHead } from '../entries/DetailHead.tsx';
import { ValueShown } from '../../../ui/values/ValueShown.tsx';
import { useNames } from '../../../document/useNames.ts';
import { decideArchived } from './decisions.ts';
import { useDecide } from './useDecide.ts';
import type { QuestionDetailProps } from './VersionsDetail.tsx';
import './versions.css';

/** A record that one person archived while others worked on it: what they wrote, and whether it stays. */
export function ArchivedDetail(props: QuestionDetailProps<ArchivedQuestion>) {
  const { entry, question, entries, onOpen, onShow, onDecided } = props;
  const texts = useTexts(versionsTexts);
  const page = useTexts(mergeTexts);
  const language = useLanguage();
  const names = useNames();
  const decide = useDecide(onDecided);
  const { kind, id, conflict } = question;
  const { archived, edits } = conflict;
  const title = entry.title || page.untitled;
  const moment = (at: number | null) => (at === null ? '' : momentText(new Date(at), language));
  return (
    <section className="entry-detail" aria-label={title}>
      <DetailHead title={title} entry={entry} entries={entries} onOpen={onOpen}>
        <p>{texts.archivedBeside(archived.author, [...new Set(edits.map(({ author }) => author))])}</p>
      </DetailHead>
      <p className="muted">{texts.archivedWhen(archived.author, moment(archived.at))}</p>
      <div className="versions-text">
        <h3>{texts.editsSince}</h3>
        <dl className="version-edits">
          {edits.map(({ key, item, value, author, at }) => (
            <div key={item}>
              <dt>{fieldName(kind, key, names, language)}</dt>
              <dd>
                <ValueShown kind={kind} fieldKey={key} names={names} value={value} />
                <p className="muted small">{[author, moment(at)].filter((part) => part !== '').join(', ')}</p>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="entry-acts">
        <Button icon="archive" onPress={() => decide(decideArchived(question, 'archived'))}>
          {texts.letArchive}
        </Button>
        <Button icon="undo" onPress={() => decide(decideArchived(question, 'restored'))}>
          {texts.keep}
        </Button>
        <Button kind="quiet" onPress={() => onShow(kind, id)}>
          {page.open[kind]}
        </Button>
        <span className="muted">{texts.canBeTakenBack}</span>
      </div>
    </section>
  );
}
