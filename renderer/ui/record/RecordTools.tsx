import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { IconButton } from '../IconButton.tsx';
import { Menu } from '../Menu.tsx';
import { say } from '../toasts.ts';
import type { Neighbours } from './neighbours.ts';

interface RecordToolsProps {
  readonly isArchived: boolean;
  readonly onArchive: () => void;
  readonly onRestore: () => void;
  readonly onDuplicate?: () => void;
  readonly neighbours: Neighbours;
  readonly onOpen: (id: string) => void;
}

/** Up and down the list, and the acts that are not needed every day. */
export function RecordTools(props: RecordToolsProps) {
  const { isArchived, onArchive, onRestore, onDuplicate, neighbours, onOpen } = props;
  const { previous, next, at, of } = neighbours;
  const texts = useTexts(recordsTexts);
  const archive = () => {
    onArchive();
    say({ text: texts.archivedNow, action: { label: texts.restore, onPress: onRestore } });
  };
  return (
    <>
      {at > 0 && <span className="record-position">{texts.position(at, of)}</span>}
      <IconButton
        icon="arrow-up"
        label={texts.previous}
        isDisabled={previous === null}
        onPress={() => previous !== null && onOpen(previous)}
      />
      <IconButton
        icon="arrow-down"
        label={texts.next}
        isDisabled={next === null}
        onPress={() => next !== null && onOpen(next)}
      />
      <Menu
        trigger={<IconButton icon="more" label={texts.more} />}
        label={texts.more}
        groups={[
          [
            ...(onDuplicate === undefined
              ? []
              : [{ id: 'duplicate', label: texts.duplicate, icon: 'copy' as const, onAction: onDuplicate }]),
            isArchived
              ? { id: 'restore', label: texts.restore, icon: 'undo', onAction: onRestore }
              : { id: 'archive', label: texts.archive, icon: 'archive', onAction: archive },
          ],
        ]}
      />
    </>
  );
}
