import type { ImportReport } from '../../../shared/imports/importPreview.ts';
import { importTexts } from '../../texts/import.ts';
import { importResultTexts } from '../../texts/importResult.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import './Finding.css';

/** So many are shown; the report has all. */
const shown = 20;

/** What was not taken, with the reason; nothing where all was. */
export function RejectedCells({ rejected }: { rejected: ImportReport['rejected'] }) {
  const { cell } = useTexts(importTexts);
  const texts = useTexts(importResultTexts);
  if (rejected.length === 0) return null;
  return (
    <section aria-labelledby="rejected-rows">
      <h2 id="rejected-rows">{texts.rejectedRows}</h2>
      <ul>
        {rejected.slice(0, shown).map(({ list, row, column, value, reason }, position) => (
          <li key={position} className="import-finding rejected">
            <Icon name="error" />
            <span>
              <strong>{list === '' ? cell(row, column) : `${list}, ${cell(row, column)}`}</strong>{' '}
              {value !== '' && <span className="muted">„{value}“ </span>}
              {reason}
            </span>
          </li>
        ))}
      </ul>
      {rejected.length > shown && <p className="muted small">{texts.rejectedMore(rejected.length - shown)}</p>}
    </section>
  );
}
