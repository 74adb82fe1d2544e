import { useMemo, useState } from 'react';
import { dayOf } from '../../../shared/catalogue/calendar.ts';
import type { Answer } from '../../../shared/questionnaires/questionnaire.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { ReturnedFile } from '../../../shared/rpc/returnCalls.ts';
import { dayText } from '../../../shared/texts/language.ts';
import { useSession } from '../../document/hooks.ts';
import { useNames } from '../../document/useNames.ts';
import { usePerformSaid } from '../../document/usePerformSaid.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { returnsTexts } from '../../texts/returns.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { answerCommands, fieldChoice, hasVerdict, verdictChoice } from './answerCommands.ts';
import { answerProposals } from './answerProposals.ts';
import type { RecordProposals } from './answerProposals.ts';
import { ProposedRecord } from './ProposedRecord.tsx';

interface AnswerReviewProps {
  readonly returned: ReturnedFile;
  /** Its place among the files that were opened together, from 1. */
  readonly at: number;
  readonly all: number;
  readonly onBack: () => void;
  /** Goes to the next answer, or back to the list. */
  readonly onNext: () => void;
}

/** A file that came back: what its answer would change, or why it cannot be read. */
export function AnswerReview({ returned, at, all, onBack, onNext }: AnswerReviewProps) {
  const texts = useTexts(returnsTexts);
  if ('answer' in returned)
    return <ReadAnswer answer={returned.answer} note={texts.of(at, all)} onBack={onBack} onNext={onNext} />;
  return (
    <>
      <PageHead title={texts.title} note={texts.of(at, all)} actions={<Button onPress={onNext}>{texts.back}</Button>} />
      <div className="returns-body">
        <ErrorNotice error={new Refusal(returned.refused)} title={texts.refusedFile(returned.file)} />
      </div>
    </>
  );
}

/** Everything that can be taken without a doubt; what was changed here as well is for a person to choose. */
const clearChoices = (proposals: readonly RecordProposals[]): ReadonlySet<string> =>
  new Set(
    proposals.flatMap((one) => [
      ...one.fields.filter(({ isContested }) => !isContested).map(({ question }) => fieldChoice(one, question)),
      ...(hasVerdict(one) ? [verdictChoice(one)] : []),
    ]),
  );

interface ReadAnswerProps {
  readonly answer: Answer;
  readonly note: string;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

function ReadAnswer({ answer, note, onBack, onNext }: ReadAnswerProps) {
  const texts = useTexts(returnsTexts);
  const language = useLanguage();
  const session = useSession();
  const names = useNames();
  const perform = usePerformSaid();
  const [today] = useState(() => dayOf(new Date()));
  const proposals = useMemo(
    () => answerProposals(answer, session.projection, names, today),
    [answer, session, names, today],
  );
  const [chosen, setChosen] = useState(() => clearChoices(proposals));
  const [first] = proposals;
  const title = first?.title ?? answer.partnerName;
  const onChoose = (choice: string, isChosen: boolean) =>
    setChosen(new Set(isChosen ? [...chosen, choice] : [...chosen].filter((one) => one !== choice)));

  const take = async () => {
    const commands = answerCommands(answer, proposals, {
      projection: session.projection,
      chosen,
      today,
      noteHeading: texts.noteHeading(answer.by || answer.partnerName, dayText(answer.answeredOn, 'de')),
      reviewer: texts.reviewer(title),
    });
    if ((await perform(commands, texts.taken(title))) !== null) onNext();
  };

  return (
    <>
      <PageHead
        title={title}
        note={note}
        actions={
          <>
            <Button onPress={onBack}>{texts.back}</Button>
            <Button onPress={onNext}>{texts.later}</Button>
            <Button kind="main" icon="check" onPress={() => void take()}>
              {chosen.size === 0 ? texts.takeNone : texts.take(chosen.size)}
            </Button>
          </>
        }
      />
      <div className="returns-body">
        <p className="muted">{texts.from(answer.by, dayText(answer.answeredOn, language))}</p>
        {answer.remark.trim() !== '' && (
          <blockquote className="returns-remark">
            <p>{texts.remark}</p>
            <p lang="de">{answer.remark}</p>
          </blockquote>
        )}
        {first?.record === null && <Notice kind="warn">{texts.gone}</Notice>}
        {proposals.map((one) => (
          <ProposedRecord key={`${one.kind}/${one.id}`} proposals={one} chosen={chosen} onChoose={onChoose} />
        ))}
      </div>
    </>
  );
}
