import { use } from 'react';
import type { ListKind } from '../../../shared/catalogue/records.ts';
import { compareTexts } from '../../texts/compare.ts';
import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { IconButton } from '../IconButton.tsx';
import { Menu } from '../Menu.tsx';
import { say } from '../toasts.ts';
import { CompareRecords } from './compareRecords.ts';

interface RecordToolsProps {
  readonly kind: ListKind;
  readonly id: string;
  readonly isArchived: boolean;
  readonly onArchive: () => void;
  readonly onRestore: () => void;
  readonly onDuplicate?: () => void;
  /** Goes to its sheet of paper. */
  readonly onPrint?: () => void;
}

/** The acts on a record that are not needed every day. */
export function RecordTools(props: RecordToolsProps) {
  const { kind, id, isArchived, onArchive, onRestore, onDuplicate, onPrint } = props;
  const texts = useTexts(recordsTexts);
  const { compareWith } = useTexts(compareTexts);
  const compare = use(CompareRecords);
  const archive = () => {
    onArchive();
    say({ text: texts.archivedNow, action: { label: texts.restore, onPress: onRestore } });
  };
  return (
    <Menu
      trigger={<IconButton icon="more" label={texts.more} />}
      label={texts.more}
      groups={[
        [
          ...(onDuplicate === undefined
            ? []
            : [{ id: 'duplicate', label: texts.duplicate, icon: 'copy' as const, onAction: onDuplicate }]),
          ...(onPrint === undefined
            ? []
            : [{ id: 'print', label: texts.print, icon: 'print' as const, onAction: onPrint }]),
          {
            id: 'compare',
            label: compareWith,
            icon: 'columns',
            onAction: () => compare?.({ kind, one: id, other: null }),
          },
          isArchived
            ? { id: 'restore', label: texts.restore, icon: 'undo', onAction: onRestore }
            : { id: 'archive', label: texts.archive, icon: 'archive', onAction: archive },
        ],
      ]}
    />
  );
}
