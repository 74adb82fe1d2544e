import type { RecordKind } from '../../../../shared/catalogue/records.ts';
import type { Projection } from '../../../../shared/document/projection.ts';
import { isListKind } from '../../../../shared/document/structure.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { mergeTexts } from '../../../texts/merge.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Progress } from '../../../ui/Progress.tsx';
import { namesIn } from '../../../ui/values/names.ts';
import { RecordValues } from '../../../ui/values/RecordValues.tsx';

interface NewRecordProps {
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
  /** A catalogue that holds the record; null until it is read. */
  readonly projection: Projection | null;
}

/** Everything a new record says, with the names of what came with it. */
export function NewRecord({ kind, id, title, projection }: NewRecordProps) {
  const texts = useTexts(mergeTexts);
  const language = useLanguage();
  if (projection === null) return <Progress label={texts.readingNew} share={null} />;
  const record = isListKind(kind) ? projection.record(kind, id) : undefined;
  if (record === undefined) return null;
  return (
    <RecordValues
      label={title}
      kind={kind}
      record={record}
      names={namesIn(projection, language)}
      heads={[texts.field, texts.value]}
    />
  );
}
