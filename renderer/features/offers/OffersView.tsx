import type { Settings, SettingsPatch } from '../../../shared/settings.ts';
import { useRecord, useSession } from '../../document/hooks.ts';
import { neighboursOf } from '../../ui/record/neighbours.ts';
import type { Show } from '../../ui/record/show.ts';
import { RecordsPage } from '../../ui/record/RecordsPage.tsx';
import { useListState } from '../../ui/record/useListState.ts';
import { ChosenOffers } from './chosen/ChosenOffers.tsx';
import { OfferList } from './list/OfferList.tsx';
import { allOffers, keptOfferLists } from './list/offerListState.ts';
import { useOfferList } from './list/useOfferList.ts';
import { NewOffer } from './record/NewOffer.tsx';
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
  const { author } = settings;
  return (
    <RecordsPage
      kind="offers"
      recordId={recordId}
      onOpen={onOpen}
      shown={shown}
      list={(parts) => (
        <OfferList
          {...parts}
          rows={shown}
          isSimilar={isSimilar}
          total={total}
          problems={problems}
          words={words}
          settings={settings}
          onWrite={onWrite}
          state={state}
          onState={setState}
        />
      )}
      chosen={(rows, onChoose) => (
        <ChosenOffers chosen={rows} problems={problems} author={author} onChoose={onChoose} />
      )}
      create={<NewOffer onShow={onShow} onClose={() => onOpen(null)} />}
      record={
        offer === undefined || offer.archived?.undone === true ? null : (
          <OfferRecord
            offer={offer}
            author={author}
            neighbours={neighboursOf(shown, offer.id)}
            onOpen={onOpen}
            onShow={onShow}
          />
        )
      }
    />
  );
}
