import type { RecordKind } from '../../../../shared/catalogue/records.ts';
import type { Json } from '../../../../shared/document/json.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { textLanguage } from '../../../ui/values/fieldName.ts';
import { valueText } from '../../../ui/values/valueText.ts';
import { valueTypeOf } from '../../../ui/values/valueType.ts';
import { useNames } from '../useNames.ts';
import { MarkedText } from './MarkedText.tsx';

/** Which words to mark: those that came or went between two values. */
export interface Marks {
  readonly from: Json;
  readonly to: Json;
  /** Leaves one side out, where the other stands beside it. */
  readonly without?: 'gone' | 'new';
}

interface ValueShownProps {
  readonly kind: RecordKind;
  readonly fieldKey: string;
  readonly value: Json;
  readonly marks?: Marks;
}

/** True where a value is read word by word. */
export function isWritten(kind: RecordKind, key: string): boolean {
  const { is } = valueTypeOf(kind, key);
  return is === 'text' || is === 'prose';
}

const asText = (value: Json): string => (typeof value === 'string' ? value : '');

/** A value as people read it; a written one with its differences marked where that is asked for. */
export function ValueShown({ kind, fieldKey, value, marks }: ValueShownProps) {
  const language = useLanguage();
  const names = useNames();
  const isText = isWritten(kind, fieldKey) && typeof value === 'string' && value !== '';
  const written = isText ? textLanguage(kind, fieldKey) : undefined;
  if (marks === undefined || !isText) {
    return (
      <p className="marked-text" lang={written}>
        {valueText(kind, fieldKey, value, names, language)}
      </p>
    );
  }
  return (
    <MarkedText
      before={asText(marks.from)}
      after={asText(marks.to)}
      language={written}
      {...(marks.without !== undefined && { without: marks.without })}
    />
  );
}
