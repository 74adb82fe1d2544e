import type { ImportPreview, ImportRow } from '../../../shared/imports/importPreview.ts';
import { useNames } from '../../document/useNames.ts';
import { importTexts } from '../../texts/import.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import type { Names } from '../../ui/values/names.ts';
import { ValueTable } from '../../ui/values/ValueTable.tsx';

interface RowChangesProps {
  readonly row: ImportRow;
  /** Names of records that the import would make. */
  readonly newNames: ImportPreview['names'];
  /** Fields that stay as they are. */
  readonly kept: readonly string[];
  readonly onKeep: (fields: string[]) => void;
}

/** What updating a record changes, value by value; each field can be left as it is. */
export function RowChanges({ row, newNames, kept, onKeep }: RowChangesProps) {
  const texts = useTexts(importTexts);
  const known = useNames();
  const names: Names = { ...known, record: (kind, id) => known.record(kind, id) ?? newNames[id] };
  return (
    <ValueTable
      label={texts.changesLabel}
      values={row.changes.map((change) => ({ ...change, kind: row.kind }))}
      names={names}
      heads={[texts.field, texts.inCatalogue, texts.inList]}
      act={{
        head: texts.takeField,
        of: ({ field }) => (
          <CheckField
            label={texts.takeField}
            value={!kept.includes(field)}
            onCommit={(taken) => onKeep(taken ? kept.filter((other) => other !== field) : [...kept, field])}
          />
        ),
      }}
    />
  );
}
