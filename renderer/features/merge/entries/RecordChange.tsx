import type { ChangedRecord } from '../../../../shared/document/mergeReport.ts';
import { useNames } from '../../../document/useNames.ts';
import { mergeTexts } from '../../../texts/merge.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { MarkLegend } from '../../../ui/values/MarkedText.tsx';
import { isWritten } from '../../../ui/values/ValueShown.tsx';
import { ValueTable } from '../../../ui/values/ValueTable.tsx';

/** What becomes of each field of a record: before and after, in words. */
export function RecordChange({ record }: { record: ChangedRecord }) {
  const texts = useTexts(mergeTexts);
  const names = useNames();
  const { kind, title, fields } = record;
  return (
    <>
      <ValueTable
        label={title || texts.untitled}
        values={fields.map((field) => ({ kind, ...field }))}
        names={names}
        heads={[texts.field, texts.before, texts.after]}
      />
      {fields.some(({ key }) => isWritten(kind, key)) && <MarkLegend />}
    </>
  );
}
