import type { ReactNode } from 'react';
import type { RecordKind } from '../../../shared/catalogue/records.ts';
import type { Json } from '../../../shared/document/json.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { fieldName } from './fieldName.ts';
import type { Names } from './names.ts';
import { ValueShown } from './ValueShown.tsx';
import './ValueTable.css';

interface ShownValue {
  readonly kind: RecordKind;
  readonly key: string;
  readonly before: Json;
  readonly after: Json;
}

interface ValueTableProps<T extends ShownValue> {
  /** What the table is about: its name for screen readers. */
  readonly label: string;
  readonly values: readonly T[];
  readonly names: Names;
  /** The headings of what it is and of the two sides. */
  readonly heads: readonly [field: string, before: string, after: string];
  /** What can be done about one value, and how that column is called. */
  readonly act?: { readonly head: string; readonly of: (value: T) => ReactNode };
}

/** Values before and after, one row for each, with the words that came and went marked. */
export function ValueTable<T extends ShownValue>({ label, values, names, heads, act }: ValueTableProps<T>) {
  const language = useLanguage();
  const [field, before, after] = heads;
  const sides = [
    { head: before, side: 'before', without: 'new' },
    { head: after, side: 'after', without: 'gone' },
  ] as const;
  return (
    <table className="value-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{field}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
          {act !== undefined && (
            <th scope="col" className="value-table-act">
              <span className="visually-hidden">{act.head}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {values.map((value, position) => (
          <tr key={position}>
            <th scope="row">{fieldName(value.kind, value.key, names, language)}</th>
            {sides.map(({ head, side, without }) => (
              <td key={side} data-label={head}>
                <ValueShown
                  kind={value.kind}
                  fieldKey={value.key}
                  value={value[side]}
                  names={names}
                  marks={{ from: value.before, to: value.after, without }}
                />
              </td>
            ))}
            {act !== undefined && <td className="value-table-act">{act.of(value)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
