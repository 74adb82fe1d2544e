import type { ChangedRecord } from '../../../../shared/document/mergeReport.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { mergeTexts } from '../../../texts/merge.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { fieldName } from '../../../ui/values/fieldName.ts';
import { useNames } from '../useNames.ts';
import { MarkLegend } from '../../../ui/values/MarkedText.tsx';
import { isWritten, ValueShown } from '../../../ui/values/ValueShown.tsx';

/** What becomes of each field of a record: before and after, in words. */
export function RecordChange({ record }: { record: ChangedRecord }) {
  const texts = useTexts(mergeTexts);
  const language = useLanguage();
  const names = useNames();
  const { kind, fields } = record;
  return (
    <>
      <table className="entry-changes">
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ key, before, after }) => (
            <tr key={key}>
              <th scope="row">{fieldName(kind, key, names, language)}</th>
              <td data-label={texts.before}>
                <ValueShown
                  kind={kind}
                  fieldKey={key}
                  names={names}
                  value={before}
                  marks={{ from: before, to: after, without: 'new' }}
                />
              </td>
              <td data-label={texts.after}>
                <ValueShown
                  kind={kind}
                  fieldKey={key}
                  names={names}
                  value={after}
                  marks={{ from: before, to: after, without: 'gone' }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {fields.some(({ key }) => isWritten(kind, key)) && <MarkLegend />}
    </>
  );
}
