import type { OfferView } from '../../shared/offerView.ts';
import { useSession } from '../document/hooks.ts';
import { appTexts } from '../texts/app.ts';
import { finderTexts } from '../texts/finder.ts';
import { useTexts } from '../texts/useTexts.ts';
import { viewsTexts } from '../texts/views.ts';
import { workbookTexts } from '../texts/workbook.ts';
import { newRecordId } from '../ui/record/newRecordId.ts';
import { Finder } from './finder/Finder.tsx';
import type { Act } from './finder/useFinderGroups.ts';
import { KeysDialog } from './finder/KeysDialog.tsx';
import { HandOutDialog } from './HandOutDialog.tsx';
import { showOfferView } from './showOffers.ts';
import { go } from './useRoute.ts';
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
  const texts = useTexts(finderTexts);
  const app = useTexts(appTexts);
  const named = useTexts(viewsTexts);
  const workbook = useTexts(workbookTexts);
  const session = useSession();
  const onClose = () => onOpen(null);
  const create = (view: 'offers' | 'partners' | 'places') => go({ view, catalogueId, recordId: newRecordId });
  const acts: readonly Act[] = [
    ...views.map((view) => ({
      id: view.id,
      name: named.view(view.name),
      icon: 'offers' as const,
      onAction: () => showOfferView(session, view),
    })),
    { id: 'new-offer', name: texts.newOffer, icon: 'add', onAction: () => create('offers') },
    { id: 'new-partner', name: texts.newPartner, icon: 'add', onAction: () => create('partners') },
    { id: 'new-place', name: texts.newPlace, icon: 'add', onAction: () => create('places') },
    { id: 'undo', name: app.undo, icon: 'undo', onAction: onUndo },
    { id: 'redo', name: app.redo, icon: 'redo', onAction: onRedo },
    { id: 'hand-out', name: app.saveMappe, icon: 'export', onAction: () => onOpen('hand-out') },
    { id: 'workbook', name: workbook.act, icon: 'columns', onAction: () => onOpen('workbook') },
    { id: 'open', name: app.openMappe, icon: 'folder', onAction: onOpenMappe },
    { id: 'handbook', name: texts.showHandbook, icon: 'help', onAction: onHandbook },
    { id: 'keys', name: texts.keys.act, icon: 'info', onAction: () => onOpen('keys') },
    { id: 'close', name: app.closeCatalogue, icon: 'close', onAction: () => go({ view: 'start' }) },
  ];
  switch (open) {
    case 'finder':
      return (
        <Finder
          acts={acts}
          onShowView={(view) => go({ view, catalogueId, recordId: null })}
          onShowPage={(page) => go({ view: 'handbook', catalogueId, recordId: page })}
          onShowRecord={(kind, id) => go({ view: kind, catalogueId, recordId: id })}
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
