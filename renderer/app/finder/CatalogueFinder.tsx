import type { OfferView } from '../../../shared/offerView.ts';
import { useSession } from '../../document/hooks.ts';
import { useViewCounts } from '../../document/useViewCounts.ts';
import { appTexts } from '../../texts/app.ts';
import { finderTexts } from '../../texts/finder.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { viewsTexts } from '../../texts/views.ts';
import { workbookTexts } from '../../texts/workbook.ts';
import { newRecordId } from '../../ui/record/newRecordId.ts';
import { showOfferView } from '../showOffers.ts';
import { go } from '../useRoute.ts';
import { Finder } from './Finder.tsx';
import type { Act } from './useFinderGroups.ts';

interface CatalogueFinderProps {
  readonly catalogueId: string;
  /** The saved views of the list of offers. */
  readonly views: readonly OfferView[];
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onOpenMappe: () => void;
  readonly onHandbook: () => void;
  readonly onDialog: (dialog: 'hand-out' | 'workbook' | 'keys') => void;
  readonly onClose: () => void;
}

/** The finder of an open catalogue, with everything that can be done in it from anywhere. */
export function CatalogueFinder(props: CatalogueFinderProps) {
  const { catalogueId, views, onUndo, onRedo, onOpenMappe, onHandbook, onDialog, onClose } = props;
  const texts = useTexts(finderTexts);
  const app = useTexts(appTexts);
  const named = useTexts(viewsTexts);
  const workbook = useTexts(workbookTexts);
  const session = useSession();
  const counts = useViewCounts(views);
  const create = (view: 'offers' | 'partners' | 'places') => go({ view, catalogueId, recordId: newRecordId });
  const acts: readonly Act[] = [
    ...views.map((view) => ({
      id: view.id,
      name: named.view(view.name),
      icon: 'offers' as const,
      ...(counts.has(view.id) && { note: named.offers(counts.get(view.id) ?? 0) }),
      onAction: () => showOfferView(session, view),
    })),
    { id: 'new-offer', name: texts.newOffer, icon: 'add', onAction: () => create('offers') },
    { id: 'new-partner', name: texts.newPartner, icon: 'add', onAction: () => create('partners') },
    { id: 'new-place', name: texts.newPlace, icon: 'add', onAction: () => create('places') },
    { id: 'undo', name: app.undo, icon: 'undo', onAction: onUndo },
    { id: 'redo', name: app.redo, icon: 'redo', onAction: onRedo },
    { id: 'hand-out', name: app.saveMappe, icon: 'export', onAction: () => onDialog('hand-out') },
    { id: 'workbook', name: workbook.act, icon: 'columns', onAction: () => onDialog('workbook') },
    { id: 'open', name: app.openMappe, icon: 'folder', onAction: onOpenMappe },
    { id: 'handbook', name: texts.showHandbook, icon: 'help', onAction: onHandbook },
    { id: 'keys', name: texts.keys.act, icon: 'info', onAction: () => onDialog('keys') },
    { id: 'close', name: app.closeCatalogue, icon: 'close', onAction: () => go({ view: 'start' }) },
  ];
  return (
    <Finder
      acts={acts}
      onShowView={(view) => go({ view, catalogueId, recordId: null })}
      onShowPage={(page) => go({ view: 'handbook', catalogueId, recordId: page })}
      onShowRecord={(kind, id) => go({ view: kind, catalogueId, recordId: id })}
      onClose={onClose}
    />
  );
}
