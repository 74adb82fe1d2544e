import { returnsTexts } from '../../texts/returns.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { MarkedText } from '../../ui/values/MarkedText.tsx';
import '../../ui/values/ValueTable.css';
import type { ProposedField } from './answerProposals.ts';

interface ProposedFieldsProps {
  /** The record's title. */
  readonly label: string;
  readonly fields: readonly ProposedField[];
  readonly isChosen: (question: string) => boolean;
  readonly onChoose: (question: string, isChosen: boolean) => void;
}

/** The fields that a partner would have otherwise: what stands there today beside what it wrote. */
export function ProposedFields({ label, fields, isChosen, onChoose }: ProposedFieldsProps) {
  const texts = useTexts(returnsTexts);
  return (
    <table className="value-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{texts.field}</th>
          <th scope="col">{texts.now}</th>
          <th scope="col">{texts.said}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ question, label: field, now, said, isContested, isRead }) => (
          <tr key={question}>
            <th scope="row">
              <CheckField label={field} value={isChosen(question)} onCommit={(chosen) => onChoose(question, chosen)} />
            </th>
            <td data-label={texts.now}>
              {now === '' ? (
                <p className="muted">{texts.nothing}</p>
              ) : (
                <MarkedText before={now} after={said} without="new" language="de" />
              )}
            </td>
            <td data-label={texts.said}>
              {said === '' ? (
                <p className="muted">{texts.nothing}</p>
              ) : (
                <MarkedText before={now} after={said} without="gone" language="de" />
              )}
              {isContested && <FieldWarning>{texts.contested}</FieldWarning>}
              {!isRead && <FieldWarning>{texts.unread}</FieldWarning>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FieldWarning({ children }: { readonly children: string }) {
  return (
    <p className="returns-warning small">
      <Icon name="warning" size="small" />
      {children}
    </p>
  );
}
