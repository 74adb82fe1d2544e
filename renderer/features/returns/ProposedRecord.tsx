import { useId } from 'react';
import { returnsTexts } from '../../texts/returns.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { fieldChoice, hasVerdict, verdictChoice } from './answerCommands.ts';
import type { RecordProposals } from './answerProposals.ts';
import { ProposedFields } from './ProposedFields.tsx';

interface ProposedRecordProps {
  readonly proposals: RecordProposals;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (choice: string, isChosen: boolean) => void;
}

/** What an answer would change in one record; each field, and the word on the whole offer, can be left out. */
export function ProposedRecord({ proposals, chosen, onChoose }: ProposedRecordProps) {
  const texts = useTexts(returnsTexts);
  const headingId = useId();
  const { kind, record, title, fields } = proposals;
  if (kind === 'partners' && fields.length === 0) return null;
  const verdict = verdictChoice(proposals);
  return (
    <section className="returns-record" aria-labelledby={headingId}>
      <h2 id={headingId}>
        {kind === 'partners' ? texts.about : title === '' ? texts.untitled : title}
        {kind === 'added' && <Tag>{texts.added}</Tag>}
      </h2>
      {record === null ? (
        <p className="muted">{texts.goneOffer}</p>
      ) : hasVerdict(proposals) ? (
        <CheckField
          label={proposals.verdict === 'ended' ? texts.ended : texts.checked}
          value={chosen.has(verdict)}
          onCommit={(isChosen) => onChoose(verdict, isChosen)}
        />
      ) : (
        fields.length === 0 && <p className="muted">{texts.asIs}</p>
      )}
      {fields.length > 0 && (
        <ProposedFields
          label={title}
          fields={fields}
          isChosen={(question) => chosen.has(fieldChoice(proposals, question))}
          onChoose={(question, isChosen) => onChoose(fieldChoice(proposals, question), isChosen)}
        />
      )}
    </section>
  );
}
