import { useCallback } from 'react';
import { useRecord, useSession } from '../../document/hooks.ts';
import { neighboursOf } from '../../ui/record/neighbours.ts';
import { newRecordId } from '../../ui/record/newRecordId.ts';
import { RecordGone } from '../../ui/record/RecordGone.tsx';
import { useListState } from '../../ui/record/useListState.ts';
import { SplitView } from '../../ui/record/SplitView.tsx';
import { OfferList } from './list/OfferList.tsx';
import { useOfferList } from './list/useOfferList.ts';
import { allOffers, keptOfferLists } from './list/offerListState.ts';
import { NewOffer } from './record/NewOffer.tsx';
import type { Show } from './record/offerEditing.ts';
import { OfferRecord } from './record/OfferRecord.tsx';

interface OffersViewProps {
  /** The offer that is open; `new` for one that is being created. */
  readonly recordId: string | null;
  readonly author: string;
  readonly onOpen: (id: string | null) => void;
  /** Goes to a record of another kind. */
  readonly onShow: Show;
}

/** The page of offers: the list, and beside it the offer that is open. */
export function OffersView({ recordId, author, onOpen, onShow }: OffersViewProps) {
  const [state, setState] = useListState(keptOfferLists, useSession(), allOffers);
  const { shown, total, partnerName, problems } = useOfferList(state);
  const offer = useRecord('offers', recordId ?? '');
  const onNew = useCallback(() => onOpen(newRecordId), [onOpen]);
  const onClose = () => onOpen(null);

  const record =
    recordId === null ? null : recordId === newRecordId ? (
      <NewOffer onOpen={onOpen} />
    ) : offer === undefined || offer.archived?.undone === true ? (
      <RecordGone onClose={onClose} />
    ) : (
      <OfferRecord
        offer={offer}
        author={author}
        neighbours={neighboursOf(shown, offer.id)}
        onOpen={onOpen}
        onShow={onShow}
      />
    );

  return (
    <SplitView
      list={
        <OfferList
          rows={shown}
          total={total}
          problems={problems}
          partnerName={partnerName}
          state={state}
          onState={setState}
          current={recordId}
          onOpen={onOpen}
          onNew={onNew}
        />
      }
      record={record}
      onClose={onClose}
    />
  );
}
