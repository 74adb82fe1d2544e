import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ListKind } from '../../../shared/catalogue/records.ts';
import { chosenWords } from '../../texts/chosen.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';
import { noRows, withAll } from '../rowSelection.ts';
import type { RowChoosing } from '../useRowChoice.ts';
import { newRecordId } from './newRecordId.ts';
import { RecordGone } from './RecordGone.tsx';
import { SplitView } from './SplitView.tsx';

/** What the list of a page of records needs to know of the rest of the page. */
export interface ListParts<Row> {
  /** The id of the record that is open. */
  readonly current: string | null;
  readonly choosing: RowChoosing;
  readonly chosen: readonly Row[];
  /** Something stands beside the list. */
  readonly isNarrow: boolean;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
}

interface RecordsPageProps<Row> {
  readonly kind: ListKind;
  /** The record that is open; `new` for one that is being created. */
  readonly recordId: string | null;
  readonly onOpen: (id: string | null) => void;
  /** The rows of the list, in its order. */
  readonly shown: readonly Row[];
  readonly list: (parts: ListParts<Row>) => ReactNode;
  /** Stands beside the list while rows are chosen. */
  readonly chosen: (rows: readonly Row[], onChoose: (ids: readonly string[]) => void) => ReactNode;
  /** Stands there while a record is created. */
  readonly create: ReactNode;
  /** The open record; null where the catalogue has none of this id. */
  readonly record: ReactNode;
}

/** A page of records: the list, and beside it the record that is open or what can be done with the rows that are chosen. */
export function RecordsPage<Row extends { readonly id: string }>(props: RecordsPageProps<Row>) {
  const { kind, recordId, onOpen, shown, list, create, record } = props;
  const words = useTexts(chosenWords[kind]);
  const [selection, setSelection] = useState(noRows);
  // In a narrow window the list stays until one has chosen and goes on.
  const [isListDone, setIsListDone] = useState(false);
  // What a filter hides is not changed by what one does to the rest.
  const chosen = useMemo(
    () => (selection.keys.size === 0 ? [] : shown.filter(({ id }) => selection.keys.has(id))),
    [shown, selection],
  );
  const choosing = useMemo(() => ({ selection, onChange: setSelection }), [selection]);
  const onChoose = (ids: readonly string[]) => {
    setSelection(withAll(ids));
    setIsListDone(false);
  };
  const open = (id: string | null) => {
    onChoose([]);
    onOpen(id);
  };
  const onClose = () => onOpen(null);
  const isChoosing = chosen.length > 0;
  const beside = isChoosing
    ? props.chosen(chosen, onChoose)
    : recordId === null
      ? null
      : recordId === newRecordId
        ? create
        : (record ?? <RecordGone onClose={onClose} />);
  return (
    <SplitView
      list={
        <>
          {list({
            current: recordId,
            choosing,
            chosen,
            isNarrow: beside !== null,
            onOpen: open,
            onNew: () => open(newRecordId),
          })}
          <p className="visually-hidden" role="status">
            {isChoosing && words.title(chosen.length)}
          </p>
          {isChoosing && (
            <div className="chosen-bar">
              <Button kind="main" onPress={() => setIsListDone(true)}>
                {words.toPanel(chosen.length)}
              </Button>
            </div>
          )}
        </>
      }
      record={beside}
      isChosen={!isChoosing || isListDone}
      onClose={isChoosing ? () => setIsListDone(false) : onClose}
    />
  );
}
