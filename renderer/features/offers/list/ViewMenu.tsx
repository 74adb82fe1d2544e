import { useState } from 'react';
import type { OfferView } from '../../../../shared/offerView.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { viewsTexts } from '../../../texts/views.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import type { MenuEntry } from '../../../ui/Menu.tsx';
import { say } from '../../../ui/toasts.ts';
import { allOffers, archive, isShown, stateOf } from './offerListState.ts';
import type { OfferListState } from './offerListState.ts';
import type { OfferViews } from './useOfferViews.ts';
import { ViewDialog } from './ViewDialog.tsx';

interface ViewMenuProps {
  readonly kept: OfferViews;
  readonly state: OfferListState;
  readonly onState: (state: OfferListState) => void;
  /** The list as it is now, for whoever saves it. */
  readonly now: Omit<OfferView, 'id' | 'name'>;
}

/** The ways to look at the list that have a name: to choose one, to save one, to call it otherwise, to take it away. */
export function ViewMenu({ kept, state, onState, now }: ViewMenuProps) {
  const texts = useTexts(viewsTexts);
  const [asks, setAsks] = useState<'save' | 'rename' | null>(null);
  const chosen = kept.views.find(({ id }) => id === state.viewId);
  const show = (view: OfferView) => onState(stateOf(view));
  const remove = (view: OfferView) => {
    const putBack = kept.remove(view);
    onState({ ...state, viewId: null });
    say({ text: texts.removed(view.name), action: { label: texts.putBack, onPress: putBack } });
  };
  const saveAs = (name: string) => {
    const view = { ...now, id: crypto.randomUUID(), name };
    kept.save(view);
    show(view);
  };
  const ofChosen = (view: OfferView): MenuEntry[] => [
    ...(isShown(view, now)
      ? []
      : [{ id: 'again', label: texts.saveAgain(view.name), onAction: () => kept.save({ ...view, ...now }) }]),
    { id: 'rename', icon: 'pencil', label: texts.rename(view.name), onAction: () => setAsks('rename') },
    { id: 'remove', icon: 'trash', label: texts.remove(view.name), onAction: () => remove(view) },
  ];
  return (
    <>
      <Menu
        label={texts.views}
        trigger={
          <Button>
            {chosen === undefined ? texts.views : texts.view(chosen.name)}
            <Icon name="chevron-down" />
          </Button>
        }
        groups={[
          [
            { id: 'all', icon: 'offers', label: texts.all, onAction: () => onState(allOffers) },
            { id: 'archive', icon: 'archive', label: texts.archive, onAction: () => onState(archive) },
          ],
          ...(kept.views.length === 0
            ? []
            : [kept.views.map((view): MenuEntry => ({ id: view.id, label: view.name, onAction: () => show(view) }))]),
          [
            { id: 'save', icon: 'save', label: texts.save, onAction: () => setAsks('save') },
            ...(chosen === undefined ? [] : ofChosen(chosen)),
          ],
        ]}
      />
      {asks !== null && (
        <ViewDialog
          title={asks === 'save' ? texts.saveTitle : texts.renameTitle}
          name={asks === 'save' ? '' : (chosen?.name ?? '')}
          onDone={(name) => {
            if (asks === 'save') saveAs(name);
            else if (chosen !== undefined) kept.save({ ...chosen, name });
            setAsks(null);
          }}
          onClose={() => setAsks(null)}
        />
      )}
    </>
  );
}
