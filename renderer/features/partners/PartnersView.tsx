import { use } from 'react';
import type { OfferFilters } from '../../../shared/offerView.ts';
import type { Settings, SettingsPatch } from '../../../shared/settings.ts';
import { useProblems, useRecord, useSession } from '../../document/hooks.ts';
import { useArchiving } from '../../document/useArchiving.ts';
import { useOfferCounts } from '../../document/useOfferCounts.ts';
import { useRecordList } from '../../document/useRecordList.ts';
import { partnersTexts } from '../../texts/partners.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { ChosenRecords } from '../../ui/record/ChosenRecords.tsx';
import { neighboursOf } from '../../ui/record/neighbours.ts';
import { PrintPaper } from '../../ui/record/printPaper.ts';
import { RecordList } from '../../ui/record/RecordList.tsx';
import { RecordsPage } from '../../ui/record/RecordsPage.tsx';
import type { Show } from '../../ui/record/show.ts';
import { plainList, useListState } from '../../ui/record/useListState.ts';
import { NewPartner } from './NewPartner.tsx';
import { keptPartnerLists } from './partnerListState.ts';
import { PartnerRecord } from './PartnerRecord.tsx';
import { firstPartnerColumns, usePartnerColumns } from './usePartnerColumns.tsx';
import { usePartnerFilters } from './usePartnerFilters.ts';

interface PartnersViewProps {
  /** The partner that is open; `new` for one that is being created. */
  readonly recordId: string | null;
  readonly settings: Settings;
  readonly onWrite: (patch: SettingsPatch) => Promise<void>;
  readonly onOpen: (id: string | null) => void;
  /** Goes to a record of any kind. */
  readonly onShow: Show;
  /** Goes to the list of offers, narrowed down. */
  readonly onShowOffers: (filters: OfferFilters) => void;
}

/** The page of partners: the list, and beside it the partner that is open. */
export function PartnersView({ recordId, settings, onWrite, onOpen, onShow, onShowOffers }: PartnersViewProps) {
  const texts = useTexts(partnersTexts);
  const [state, setState] = useListState(keptPartnerLists, useSession(), plainList);
  const offerCounts = useOfferCounts('partners');
  const columns = usePartnerColumns(offerCounts);
  const filters = usePartnerFilters(offerCounts);
  const found = useRecordList('partners', { state, columns, filters });
  const partner = useRecord('partners', recordId ?? '');
  const problems = useProblems();
  const { archive, restore } = useArchiving('partners');
  const print = use(PrintPaper);
  return (
    <RecordsPage
      kind="partners"
      recordId={recordId}
      onOpen={onOpen}
      shown={found.shown}
      list={(parts) => (
        <RecordList
          {...parts}
          {...found}
          kind="partners"
          words={texts.list}
          icon="partners"
          columns={columns}
          first={firstPartnerColumns}
          filters={filters}
          state={state}
          onState={setState}
          settings={settings}
          onWrite={onWrite}
          onPrint={() => print?.({ kind: 'partners' })}
        />
      )}
      chosen={(chosen, onChoose) => (
        <ChosenRecords
          kind="partners"
          chosen={chosen}
          problems={problems}
          onArchive={archive}
          onRestore={restore}
          onNone={() => onChoose([])}
        />
      )}
      create={<NewPartner onShow={onShow} onClose={() => onOpen(null)} />}
      record={
        partner === undefined || partner.archived?.undone === true ? null : (
          <PartnerRecord
            partner={partner}
            neighbours={neighboursOf(found.shown, partner.id)}
            onOpen={onOpen}
            onShow={onShow}
            onShowOffers={onShowOffers}
          />
        )
      }
    />
  );
}
