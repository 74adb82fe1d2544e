import { useMemo, useState } from 'react';
import type { Settings, SettingsPatch } from '../../../shared/settings.ts';
import { useRecord, useSession } from '../../document/hooks.ts';
import { chosenTexts } from '../../texts/chosen.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { neighboursOf } from '../../ui/record/neighbours.ts';
import { newRecordId } from '../../ui/record/newRecordId.ts';
import { RecordGone } from '../../ui/record/RecordGone.tsx';
import { useListState } from '../../ui/record/useListState.ts';
import { SplitView } from '../../ui/record/SplitView.tsx';
import { noRows, withAll } from '../../ui/rowSelection.ts';
import { ChosenOffers } from './chosen/ChosenOffers.tsx';
import { OfferList } from './list/OfferList.tsx';
import { useOfferList } from './list/useOfferList.ts';
import { allOffers, keptOfferLists } from './list/offerListState.ts';
import { NewOffer } from './record/NewOffer.tsx';
import type { Show } from '../../ui/record/show.ts';
import { OfferRecord } from './record/OfferRecord.tsx';

interface OffersViewProps {
  /** The offer that is open; `new` for one that is being created. */
  readonly recordId: string | null;
  readonly settings: Settings;
  readonly onWrite: (patch: SettingsPatch) => Promise<void>;
  readonly onOpen: (id: string | null) => void;
  /** Goes to a record of another kind. */
  readonly onShow: Show;
}

/** The page of offers: the list, and beside it the offer that is open. */
export function OffersView({ recordId, settings, onWrite, onOpen, onShow }: OffersViewProps) {
  const [state, setState] = useListState(keptOfferLists, useSession(), allOffers);
  const { shown, isSimilar, total, words, problems } = useOfferList(state);
  const offer = useRecord('offers', recordId ?? '');
  const texts = useTexts(chosenTexts);
  const [selection, setSelection] = useState(noRows);
  // In a narrow window the list stays until one has chosen and goes on.
  const [isListDone, setIsListDone] = useState(false);
  // What a filter hides is not changed by what one does to the rest.
  const chosen = useMemo(() => shown.filter(({ id }) => selection.keys.has(id)), [shown, selection]);
  const choosing = useMemo(() => ({ selection, onChange: setSelection }), [selection]);
  const onChoose = (ids: readonly string[]) => {
    setSelection(withAll(ids));
    setIsListDone(false);
  };
  const open = (id: string | null) => {
    onChoose([]);
    onOpen(id);
  };
  const onNew = () => open(newRecordId);
  const onClose = () => onOpen(null);

  const record =
    chosen.length > 0 ? (
      <ChosenOffers chosen={chosen} problems={problems} author={settings.author} onChoose={onChoose} />
    ) : recordId === null ? null : recordId === newRecordId ? (
      <NewOffer onShow={onShow} onClose={onClose} />
    ) : offer === undefined || offer.archived?.undone === true ? (
      <RecordGone onClose={onClose} />
    ) : (
      <OfferRecord
        offer={offer}
        author={settings.author}
        neighbours={neighboursOf(shown, offer.id)}
        onOpen={onOpen}
        onShow={onShow}
      />
    );

  return (
    <SplitView
      list={
        <>
          <OfferList
            rows={shown}
            isSimilar={isSimilar}
            total={total}
            problems={problems}
            words={words}
            settings={settings}
            onWrite={onWrite}
            state={state}
            onState={setState}
            current={recordId}
            choosing={choosing}
            chosen={chosen}
            isNarrow={record !== null}
            onOpen={open}
            onNew={onNew}
          />
          <p className="visually-hidden" role="status">
            {chosen.length > 0 && texts.title(chosen.length)}
          </p>
          {chosen.length > 0 && (
            <div className="chosen-bar">
              <Button kind="main" onPress={() => setIsListDone(true)}>
                {texts.toPanel(chosen.length)}
              </Button>
            </div>
          )}
        </>
      }
      record={record}
      isChosen={chosen.length === 0 || isListDone}
      onClose={chosen.length > 0 ? () => setIsListDone(false) : onClose}
    />
  );
}
