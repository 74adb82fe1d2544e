import type { ImportColumn, ImportMapping } from '../../../shared/imports/importPreview.ts';
import { importTargets, isRepeatable } from '../../../shared/imports/importTargets.ts';
import type { ImportTargetId } from '../../../shared/imports/importTargets.ts';
import { columnName } from '../../../shared/imports/table/table.ts';
import { importTargetLabel } from '../../../shared/texts/importTargetLabels.ts';
import { importTexts } from '../../texts/import.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Select } from '../../ui/Select.tsx';
import { sampleText } from './sampleText.ts';
import './ColumnMapping.css';

interface ColumnMappingProps {
  readonly columns: readonly ImportColumn[];
  readonly onMap: (mapping: ImportMapping) => void;
}

const notTaken = '';

/** Which column of the list becomes what. */
export function ColumnMapping({ columns, onMap }: ColumnMappingProps) {
  const texts = useTexts(importTexts);
  const language = useLanguage();
  const targets = [
    { id: notTaken, label: texts.notTaken },
    ...importTargets.map(({ id }) => ({ id, label: importTargetLabel(id, language) })),
  ];
  const mapped = columns.filter(({ target }) => target !== null).length;
  return (
    <section className="import-mapping" aria-labelledby="import-mapping">
      <h2 id="import-mapping">{texts.mapColumns}</h2>
      <ul>
        {columns.map((column) => {
          const heading = column.heading || texts.noHeading(columnName(column));
          return (
            <li key={column.index} className="import-column">
              <span className="import-column-words">
                <strong>{heading}</strong>
                <span className="muted small">{sampleText(column.samples[0] ?? '', column.target, language)}</span>
              </span>
              <Icon name="arrow-right" />
              <Select
                aria-label={texts.targetOf(heading)}
                items={targets}
                value={column.target ?? notTaken}
                onChange={(chosen) => {
                  const target = importTargets.find(({ id }) => id === chosen)?.id ?? null;
                  onMap(mappingWith(columns, column.index, target));
                }}
              />
            </li>
          );
        })}
      </ul>
      <p className="muted small">{texts.mapped(mapped, columns.length)}</p>
    </section>
  );
}

/** The mapping with one column changed; a target that only one column can have is taken from the column before. */
function mappingWith(columns: readonly ImportColumn[], index: number, target: ImportTargetId | null): ImportMapping {
  const isShared = target !== null && isRepeatable(target);
  const mapping: ImportMapping = {};
  for (const column of columns) {
    const isTaken = column.target === target && !isShared;
    mapping[column.index] = column.index === index ? target : isTaken ? null : column.target;
  }
  return mapping;
}
