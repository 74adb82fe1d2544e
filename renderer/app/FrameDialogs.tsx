import type { OfferView } from '../../shared/offerView.ts';
import { CatalogueFinder } from './finder/CatalogueFinder.tsx';
import { KeysDialog } from './finder/KeysDialog.tsx';
import { HandOutDialog } from './HandOutDialog.tsx';
import { WorkbookDialog } from './WorkbookDialog.tsx';

/** What opens over any page of a catalogue. */
export type FrameDialog = 'finder' | 'keys' | 'hand-out' | 'workbook';

interface FrameDialogsProps {
  readonly open: FrameDialog | null;
  readonly onOpen: (dialog: FrameDialog | null) => void;
  readonly catalogueId: string;
  /** The saved views of the list of offers. */
  readonly views: readonly OfferView[];
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onOpenMappe: () => void;
  readonly onHandbook: () => void;
}

/** The one dialog that is open over the page, if any. */
export function FrameDialogs(props: FrameDialogsProps) {
  const { open, onOpen, catalogueId, views, onUndo, onRedo, onOpenMappe, onHandbook } = props;
  const onClose = () => onOpen(null);
  switch (open) {
    case 'finder':
      return (
        <CatalogueFinder
          catalogueId={catalogueId}
          views={views}
          onUndo={onUndo}
          onRedo={onRedo}
          onOpenMappe={onOpenMappe}
          onHandbook={onHandbook}
          onDialog={onOpen}
          onClose={onClose}
        />
      );
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'hand-out':
      return <HandOutDialog onClose={onClose} />;
    case 'workbook':
      return <WorkbookDialog onClose={onClose} />;
    case null:
      return null;
  }
}
