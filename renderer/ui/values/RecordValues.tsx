import type { RecordKind } from '../../../shared/catalogue/records.ts';
import { labelOfKey } from '../../../shared/texts/fieldLabels.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { fieldName } from './fieldName.ts';
import type { Names } from './names.ts';
import { saidIn } from './saidIn.ts';
import { saidText } from './saidText.ts';
import { ValueShown } from './ValueShown.tsx';
import './ValueTable.css';

interface RecordValuesProps {
  /** What the table is about: its name for screen readers. */
  readonly label: string;
  readonly kind: RecordKind;
  readonly record: object;
  readonly names: Names;
  /** The headings of what it is and of what is said. */
  readonly heads: readonly [field: string, value: string];
}

/** Everything a record says, to be read and not edited. */
export function RecordValues({ label, kind, record, names, heads: [field, content] }: RecordValuesProps) {
  const language = useLanguage();
  return (
    <table className="value-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{field}</th>
          <th scope="col">{content}</th>
        </tr>
      </thead>
      <tbody>
        {saidIn(kind, record).map((said) => (
          <tr key={said.key}>
            <th scope="row">
              {'members' in said ? labelOfKey(kind, said.key, language) : fieldName(kind, said.key, names, language)}
            </th>
            <td>
              {'members' in said ? (
                saidText(kind, said, names, language)
              ) : (
                <ValueShown kind={kind} fieldKey={said.key} value={said.value} names={names} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
