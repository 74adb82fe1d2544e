import type { ListKind } from '../../../shared/catalogue/records.ts';
import type { ImportColumn, ImportMapping } from '../../../shared/imports/importPreview.ts';
import { isRepeatable, targetsOf } from '../../../shared/imports/importTargets.ts';
import type { ImportTargetId } from '../../../shared/imports/importTargets.ts';
import { columnName } from '../../../shared/imports/table/table.ts';
import { importTargetLabel } from '../../../shared/texts/importTargetLabels.ts';
import { importTexts } from '../../texts/import.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Select } from '../../ui/Select.tsx';
import { sampleText } from './sampleText.ts';
import './ColumnMapping.css';

interface ColumnMappingProps {
  readonly kind: ListKind;
  readonly columns: readonly ImportColumn[];
  readonly onMap: (mapping: ImportMapping) => void;
  /** Proposes anew what was read as in an earlier list. */
  readonly onAnew?: () => void;
}

const notTaken = '';

/** Which column of the list becomes what. */
export function ColumnMapping({ kind, columns, onMap, onAnew }: ColumnMappingProps) {
  const texts = useTexts(importTexts);
  const language = useLanguage();
  const targets = [
    { id: notTaken, label: texts.notTaken },
    ...targetsOf(kind).map((id) => ({ id, label: importTargetLabel(kind, id, language) })),
  ];
  if (columns.length === 0) return <p className="muted small">{texts.nothingToMap}</p>;
  const mapped = columns.filter(({ target }) => target !== null).length;
  return (
    <section className="import-mapping" aria-labelledby="import-mapping">
      <div className="import-left-head">
        <h2 id="import-mapping">{texts.mapColumns}</h2>
        {onAnew !== undefined && (
          <Button kind="quiet" size="small" onPress={onAnew}>
            {texts.proposeAnew}
          </Button>
        )}
      </div>
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
                  const target = targetsOf(kind).find((id) => id === chosen) ?? null;
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
