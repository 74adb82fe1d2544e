import type { ImportPreview } from '../../../shared/imports/importPreview.ts';
import { refusalText } from '../../../shared/texts/refusals.ts';
import { importTexts } from '../../texts/import.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Files that were chosen and cannot be read, with what to do about each. */
export function UnreadFiles({ unread }: Pick<ImportPreview, 'unread'>) {
  const texts = useTexts(importTexts);
  const language = useLanguage();
  if (unread.length === 0) return null;
  return (
    <div className="import-notice">
      <Notice kind="warn">
        {texts.unread(unread.length)}
        <ul>
          {unread.map(({ fileName, code }) => (
            <li key={fileName}>
              <strong>{fileName}:</strong> {refusalText({ code, values: {} }, language)}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
