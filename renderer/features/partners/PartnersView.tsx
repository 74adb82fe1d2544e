import { use } from 'react';
import { useRecord, useSession } from '../../document/hooks.ts';
import { partnersTexts } from '../../texts/partners.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { neighboursOf } from '../../ui/record/neighbours.ts';
import { newRecordId } from '../../ui/record/newRecordId.ts';
import { PrintPaper } from '../../ui/record/printPaper.ts';
import { RecordGone } from '../../ui/record/RecordGone.tsx';
import { RecordList } from '../../ui/record/RecordList.tsx';
import { SplitView } from '../../ui/record/SplitView.tsx';
import { plainList, useListState } from '../../ui/record/useListState.ts';
import { keptPartnerLists } from './partnerListState.ts';
import { NewPartner } from './NewPartner.tsx';
import type { Show } from '../../ui/record/show.ts';
import { PartnerRecord } from './PartnerRecord.tsx';
import { usePartnerList } from './usePartnerList.tsx';

interface PartnersViewProps {
  /** The partner that is open; `new` for one that is being created. */
  readonly recordId: string | null;
  readonly onOpen: (id: string | null) => void;
  /** Goes to a record of any kind. */
  readonly onShow: Show;
}

/** The page of partners: the list, and beside it the partner that is open. */
export function PartnersView({ recordId, onOpen, onShow }: PartnersViewProps) {
  const texts = useTexts(partnersTexts);
  const [state, setState] = useListState(keptPartnerLists, useSession(), plainList);
  const { shown, isSimilar, total, columns } = usePartnerList(state, recordId !== null);
  const partner = useRecord('partners', recordId ?? '');
  const onClose = () => onOpen(null);
  const print = use(PrintPaper);

  const record =
    recordId === null ? null : recordId === newRecordId ? (
      <NewPartner onShow={onShow} onClose={onClose} />
    ) : partner === undefined || partner.archived?.undone === true ? (
      <RecordGone onClose={onClose} />
    ) : (
      <PartnerRecord partner={partner} neighbours={neighboursOf(shown, partner.id)} onOpen={onOpen} onShow={onShow} />
    );

  return (
    <SplitView
      list={
        <RecordList
          words={texts.list}
          icon="partners"
          columns={columns}
          rows={shown}
          isSimilar={isSimilar}
          total={total}
          state={state}
          onState={setState}
          current={recordId}
          onOpen={onOpen}
          onNew={() => onOpen(newRecordId)}
          onPrint={() => print?.({ kind: 'partners' })}
        />
      }
      record={record}
      onClose={onClose}
    />
  );
}
