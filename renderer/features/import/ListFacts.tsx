import type { ImportPreview } from '../../../shared/imports/importPreview.ts';
import { importTexts } from '../../texts/import.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Select } from '../../ui/Select.tsx';

interface ListFactsProps {
  readonly preview: ImportPreview;
  readonly onSheet: (sheet: string) => void;
}

/** Which file is being read, and which of its sheets. */
export function ListFacts({ preview, onSheet }: ListFactsProps) {
  const texts = useTexts(importTexts);
  const { fileName, sheet, sheets, rows, columns, readAs } = preview;
  return (
    <div className="import-facts">
      <Icon name="document" />
      <strong>{fileName}</strong>
      <span className="muted">{`${texts.fileFacts(sheet, rows.length, columns.length)} (${texts.readAs(readAs)})`}</span>
      {sheets.length > 1 && (
        <div className="import-sheet">
          <Select
            aria-label={texts.sheet}
            items={sheets.map((name) => ({ id: name, label: name }))}
            value={sheet}
            onChange={onSheet}
          />
        </div>
      )}
    </div>
  );
}
