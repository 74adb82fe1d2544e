import { listKinds } from '../../../shared/catalogue/records.ts';
import type { ImportList, ListReading } from '../../../shared/imports/importPreview.ts';
import { importTexts } from '../../texts/import.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Select } from '../../ui/Select.tsx';

interface ListFactsProps {
  readonly lists: readonly ImportList[];
  /** Which of them is looked at. */
  readonly current: number;
  readonly onOpen: (list: number) => void;
  readonly onReread: (changed: Partial<ListReading>) => void;
}

/** Which files and sheets are being read, what the rows of the one looked at are, and whether they come in. */
export function ListFacts({ lists, current, onOpen, onReread }: ListFactsProps) {
  const texts = useTexts(importTexts);
  const list = lists[current];
  if (list === undefined) return null;
  const { fileName, sheet, rowCount, columns, readAs, kind, isTaken } = list;
  const isSingle = lists.length === 1;
  return (
    <div className="import-facts">
      <Icon name="document" />
      {isSingle ? (
        <strong>{fileName}</strong>
      ) : (
        <div className="import-sheet">
          <Select
            aria-label={texts.whichList(lists.length)}
            items={lists.map((each, at) => ({ id: String(at), label: texts.listName(each) }))}
            value={String(current)}
            onChange={(id) => onOpen(Number(id))}
          />
        </div>
      )}
      <span className="muted">{`${texts.fileFacts(isSingle ? sheet : '', rowCount, columns.length)} (${texts.readAs(readAs)})`}</span>
      <div className="import-how">
        {!isSingle && (
          <CheckField label={texts.isTaken} value={isTaken} onCommit={(taken) => onReread({ isTaken: taken })} />
        )}
        {columns.length > 0 && (
          <Select
            aria-label={texts.rowsAreLabel}
            items={listKinds.map((id) => ({ id, label: texts.rowsAre[id] }))}
            value={kind}
            onChange={(id) => {
              const chosen = listKinds.find((known) => known === id);
              if (chosen !== undefined && chosen !== kind) onReread({ kind: chosen, mapping: null });
            }}
          />
        )}
      </div>
    </div>
  );
}
