import type { ExportResult } from '../../../shared/exports/exportPlan.ts';
import { publishTexts } from '../../texts/publish.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';

/** What an export has written, and where. */
export function WrittenFiles({ result }: { result: ExportResult }) {
  const texts = useTexts(publishTexts);
  return (
    <>
      <p className="publish-folder">
        <span className="muted">{texts.folder} </span>
        {result.folder}
      </p>
      <ul>
        {result.files.map(({ name, size }) => (
          <li key={name} className="publish-file">
            <Icon name="check" />
            <span className="publish-file-name">
              {name}
              {texts.files[name] !== undefined && <span className="muted small">{texts.files[name]}</span>}
            </span>
            <span className="muted">{texts.size(size)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
