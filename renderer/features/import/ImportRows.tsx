import { useState } from 'react';
import type { ImportDecisions, ImportList, ImportPreview, ImportRow } from '../../../shared/imports/importPreview.ts';
import { importTexts } from '../../texts/import.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { KindFilter } from './KindFilter.tsx';
import { RowDetails } from './RowDetails.tsx';
import { countKinds, isOfKind } from './rowKinds.ts';
import type { RowKind } from './rowKinds.ts';
import { useRowColumns } from './useRowColumns.tsx';
import './ImportRows.css';

interface ImportRowsProps {
  readonly list: ImportList;
  readonly rows: readonly ImportRow[];
  readonly names: ImportPreview['names'];
  readonly decisions: ImportDecisions;
  readonly onDecide: (decisions: ImportDecisions) => void;
}

const keyOf = ({ row }: ImportRow): string => String(row);

/** The rows of the list with what becomes of each, and below them the one that is looked at. */
export function ImportRows({ list, rows, names, decisions, onDecide }: ImportRowsProps) {
  const texts = useTexts(importTexts);
  const columns = useRowColumns(list.kind, decisions);
  const [kind, setKind] = useState<RowKind>('all');
  const [current, setCurrent] = useState<string | null>(null);
  const shown = rows.filter((row) => isOfKind(row, kind, decisions));
  const position = shown.findIndex((row) => keyOf(row) === current);
  const open = (target: number) => {
    const row = shown[target];
    if (row !== undefined) setCurrent(keyOf(row));
  };
  return (
    <div className="import-rows">
      <KindFilter counts={countKinds(rows, decisions)} chosen={kind} onChoose={setKind} />
      <VirtualTable
        label={texts.rowsLabel}
        columns={columns}
        rows={shown}
        rowKey={keyOf}
        current={current}
        onOpen={setCurrent}
        empty={list.isTaken ? texts.noSuchRows : texts.listNotTaken}
      />
      <RowDetails
        row={rows.find((row) => keyOf(row) === current) ?? null}
        names={names}
        decisions={decisions}
        onDecide={onDecide}
        onPrevious={position > 0 ? () => open(position - 1) : null}
        onNext={position >= 0 && position < shown.length - 1 ? () => open(position + 1) : null}
      />
    </div>
  );
}
