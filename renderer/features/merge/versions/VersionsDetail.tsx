import { useState } from 'react';
import type { RecordKind } from '../../../../shared/catalogue/records.ts';
import type { VersionsQuestion } from '../../../document/questions.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { mergeTexts } from '../../../texts/merge.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { versionsTexts } from '../../../texts/versions.ts';
import { Button } from '../../../ui/Button.tsx';
import { fieldName } from '../../../ui/values/fieldName.ts';
import { DetailHead } from '../entries/DetailHead.tsx';
import type { Entry } from '../entries/entries.ts';
import { MarkLegend } from '../../../ui/values/MarkedText.tsx';
import { isWritten, ValueShown } from '../../../ui/values/ValueShown.tsx';
import { useNames } from '../../../document/useNames.ts';
import { takeBoth, takeNew, takeVersion } from './decisions.ts';
import { bothOf } from './proposals.ts';
import { canBeRewritten } from './rewriting.ts';
import { Rewrite } from './Rewrite.tsx';
import { useDecide } from './useDecide.ts';
import { useVersions } from './useVersions.ts';
import { VersionColumn } from './VersionColumn.tsx';
import './versions.css';

export interface QuestionDetailProps<Asked> {
  readonly entry: Entry;
  readonly question: Asked;
  readonly entries: readonly Entry[];
  readonly onOpen: (key: string | null) => void;
  readonly onShow: (kind: RecordKind, id: string) => void;
  readonly onDecided: () => void;
}

/** A field that several people wrote: every version beside the others, and the ways to decide. */
export function VersionsDetail(props: QuestionDetailProps<VersionsQuestion>) {
  const { entry, question, entries, onOpen, onShow, onDecided } = props;
  const texts = useTexts(versionsTexts);
  const page = useTexts(mergeTexts);
  const language = useLanguage();
  const names = useNames();
  const decide = useDecide(onDecided);
  const { named, sentence } = useVersions(question);
  const [showsBase, setShowsBase] = useState(false);
  const [isWriting, setIsWriting] = useState(false);
  const { kind, id, key, base, versions } = question;
  const both = bothOf(question);
  const title = texts.heading(entry.title || page.untitled, fieldName(kind, key, names, language));
  return (
    <section className="entry-detail" aria-label={title}>
      <DetailHead title={title} entry={entry} entries={entries} onOpen={onOpen}>
        <p>{sentence}</p>
      </DetailHead>
      <div className="versions">
        {named.map((one) => (
          <VersionColumn
            key={one.version.item}
            question={question}
            named={one}
            onTake={() => decide(takeVersion(question, one.version))}
          />
        ))}
      </div>
      <div className="versions-legend">
        {isWritten(kind, key) && <MarkLegend />}
        <Button kind="quiet" size="small" aria-expanded={showsBase} onPress={() => setShowsBase(!showsBase)}>
          {showsBase ? texts.hideBase : texts.showBase}
        </Button>
      </div>
      {showsBase && (
        <div className="versions-text">
          <h3>{texts.base}</h3>
          <ValueShown kind={kind} fieldKey={key} names={names} value={base} />
        </div>
      )}
      {both !== null && !isWriting && (
        <div className="versions-text proposal">
          <h3>{both.how === 'one' ? texts.proposal : texts.sideBySide}</h3>
          {(both.how === 'one' ? [both.value] : both.values).map((value, position) => (
            <ValueShown key={position} kind={kind} fieldKey={key} names={names} value={value} />
          ))}
        </div>
      )}
      {isWriting ? (
        <Rewrite
          kind={kind}
          fieldKey={key}
          start={both?.how === 'one' ? both.value : versions[0].value}
          onDone={(value) => decide(takeNew(question, value))}
          onCancel={() => setIsWriting(false)}
        />
      ) : (
        <div className="entry-acts">
          {both !== null && <Button onPress={() => decide(takeBoth(question, both))}>{texts.takeBoth}</Button>}
          {canBeRewritten(kind, key) && (
            <Button icon="pencil" onPress={() => setIsWriting(true)}>
              {texts.rewrite}
            </Button>
          )}
          <Button kind="quiet" onPress={() => onShow(kind, id)}>
            {page.open[kind]}
          </Button>
          <span className="muted">{texts.canBeTakenBack}</span>
        </div>
      )}
    </section>
  );
}
