import { exportFormats } from '../../../shared/exports/exportFormats.ts';
import type { ExportFormat } from '../../../shared/exports/exportFormats.ts';
import { publishingTexts } from '../../texts/publishing.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { ChecksField } from '../../ui/fields/ChecksField.tsx';

interface FormatsFieldProps {
  readonly value: readonly ExportFormat[];
  readonly onChange: (formats: ExportFormat[]) => void;
}

const inGerman = publishingTexts.de.formatNames;
const inEnglish = publishingTexts.en.formatNames;
const terms = exportFormats.map((id) => ({ id, de: inGerman[id], en: inEnglish[id] }));

/** What goes out by a profile. */
export function FormatsField({ value, onChange }: FormatsFieldProps) {
  const texts = useTexts(publishingTexts);
  return (
    <ChecksField
      label={texts.formats}
      terms={terms}
      value={value}
      onCommit={onChange}
      notes={value.length === 0 && texts.noFormat}
    />
  );
}
