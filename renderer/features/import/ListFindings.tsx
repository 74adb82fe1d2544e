import type { ImportList, ImportPreview } from '../../../shared/imports/importPreview.ts';
import { importTexts } from '../../texts/import.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Finding } from './Finding.tsx';

/** So many are shown; the report has all. */
const shown = 20;

/** What there is to say beside the rows: who comes in with them, and which lines are no offers. */
export function ListFindings({ preview, list }: { preview: ImportPreview; list: ImportList }) {
  const texts = useTexts(importTexts);
  const created = texts.alsoCreated(preview);
  // Which columns are not taken is to be seen above.
  const findings = list.findings.filter(({ code }) => code !== 'column-not-taken');
  return (
    <>
      {created !== '' && <p className="muted small">{created}</p>}
      {findings.length > 0 && (
        <section aria-labelledby="import-besides">
          <h2 id="import-besides">{texts.besides}</h2>
          <ul>
            {findings.slice(0, shown).map((finding, position) => (
              <Finding key={position} finding={finding} namesRow />
            ))}
          </ul>
          {findings.length > shown && <p className="muted small">{texts.besidesMore(findings.length - shown)}</p>}
        </section>
      )}
    </>
  );
}
