import type { ListKind } from '../../../shared/catalogue/records.ts';
import type { ImportDecisions, ImportOutcome, ImportRow } from '../../../shared/imports/importPreview.ts';
import { importTexts } from '../../texts/import.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import type { TableColumn } from '../../ui/VirtualTable.tsx';
import { outcomeOf } from './rowKinds.ts';
import { useWhatHappens } from './useWhatHappens.ts';

const icons = {
  create: 'check',
  update: 'pencil',
  unchanged: 'copy',
  skip: 'pause',
  reject: 'error',
} as const satisfies Record<ImportOutcome, IconName>;

/** The columns of the rows of a list: number, result, what it is, what happens. */
export function useRowColumns(kind: ListKind, decisions: ImportDecisions): readonly TableColumn<ImportRow>[] {
  const texts = useTexts(importTexts);
  const whatHappens = useWhatHappens(decisions);
  const partner: TableColumn<ImportRow> = {
    id: 'partner',
    header: texts.columns.partner,
    width: 'minmax(7rem, 3fr)',
    cell: ({ partner }) => <span className="virtual-table-text">{partner}</span>,
  };
  return [
    {
      id: 'row',
      header: texts.columns.row,
      width: '4.5rem',
      align: 'end',
      cell: ({ row }) => <span className="muted">{row}</span>,
    },
    {
      id: 'outcome',
      header: texts.columns.outcome,
      width: '7.5rem',
      cell: (row) => {
        const outcome = outcomeOf(row, decisions);
        return (
          <span className={`import-outcome ${outcome}`}>
            <Icon name={icons[outcome]} />
            {texts.outcomes[outcome]}
          </span>
        );
      },
    },
    {
      id: 'title',
      header: kind === 'offers' ? texts.columns.title : texts.columns.name,
      namesRow: true,
      width: 'minmax(12rem, 5fr)',
      cell: ({ title }) => <span className="virtual-table-text">{title || texts.noTitle}</span>,
    },
    ...(kind === 'offers' ? [partner] : []),
    {
      id: 'what',
      header: texts.columns.what,
      width: 'minmax(11rem, 5fr)',
      cell: (row) => <span className="virtual-table-text">{whatHappens(row)}</span>,
    },
  ];
}
