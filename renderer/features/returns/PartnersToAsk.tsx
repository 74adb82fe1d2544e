import { useMemo, useState } from 'react';
import { dayOf } from '../../../shared/catalogue/calendar.ts';
import type { ReturnedFile } from '../../../shared/rpc/returnCalls.ts';
import { useRows, useSession } from '../../document/hooks.ts';
import { usePerformSaid } from '../../document/usePerformSaid.ts';
import { useHost } from '../../host/HostContext.tsx';
import { returnsTexts } from '../../texts/returns.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { matches, readQuery, searchable } from '../../ui/format/fold.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { noRows } from '../../ui/rowSelection.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useComplain } from '../../ui/useComplain.ts';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import { AskDialog } from './AskDialog.tsx';
import { offersByPartner, returnsFilters, returnsRows } from './returnsRows.ts';
import type { ReturnsFilter, ReturnsRow } from './returnsRows.ts';
import { useReturnsColumns } from './useReturnsColumns.tsx';
import '../../ui/record/listBar.css';

const rowKey = ({ id }: ReturnsRow): string => id;

/** Which partners were asked and which have answered; questionnaires are made and answers opened here. */
export function PartnersToAsk({ onReturned }: { readonly onReturned: (files: readonly ReturnedFile[]) => void }) {
  const texts = useTexts(returnsTexts);
  const perform = usePerformSaid();
  const session = useSession();
  const host = useHost();
  const complain = useComplain();
  const partners = useRows('partners');
  const offers = useRows('offers');
  const [filter, setFilter] = useState<ReturnsFilter>('all');
  const [search, setSearch] = useState('');
  const [selection, setSelection] = useState(noRows);
  const [isAsking, setIsAsking] = useState(false);

  const offersOf = useMemo(() => offersByPartner(offers), [offers]);
  const all = useMemo(() => returnsRows(partners, offersOf), [partners, offersOf]);
  const rows = useMemo(() => {
    const wanted = readQuery(search);
    return all.filter(({ state, partner }) => {
      if (filter !== 'all' && state !== filter) return false;
      return matches(wanted, searchable(partner.name));
    });
  }, [all, filter, search]);
  // What a filter hides is never among those who are asked.
  const chosen = rows.filter(({ id }) => selection.keys.has(id));
  const columns = useReturnsColumns();

  const open = () => {
    host
      .call('returns.read', { catalogueId: session.catalogueId })
      .then((files) => (files.length > 0 ? onReturned(files) : undefined))
      .catch(complain);
  };
  const noteAnswered = () => {
    const answeredOn = dayOf(new Date());
    void perform(
      chosen.map(({ id }) => ({ do: 'edit', kind: 'partners', id, patch: { answeredOn } })),
      texts.answeredNoted(chosen.length),
    );
  };
  const empty =
    all.length === 0 ? (
      <EmptyState icon="partners" title={texts.none}>
        {texts.noneHint}
      </EmptyState>
    ) : (
      <EmptyState icon="search" title={texts.noneShown}>
        {texts.noneShownHint}
      </EmptyState>
    );
  return (
    <>
      <PageHead
        title={texts.title}
        actions={
          <>
            {chosen.length > 0 && <Button onPress={noteAnswered}>{texts.noteAnswered}</Button>}
            <Button icon="folder" onPress={open}>
              {texts.open}
            </Button>
            <Button kind="main" icon="document" isDisabled={rows.length === 0} onPress={() => setIsAsking(true)}>
              {chosen.length === 0 ? texts.ask : texts.askChosen(chosen.length)}
            </Button>
          </>
        }
      >
        <SearchField label={texts.search} value={search} onChange={setSearch} />
      </PageHead>
      <div className="list-bar">
        <Segmented
          label={texts.show}
          items={returnsFilters.map((id) => ({ id, label: texts.shown[id] }))}
          value={filter}
          onChange={setFilter}
        />
        <span className="list-count" role="status">
          {texts.count(rows.length, all.length)}
        </span>
      </div>
      <VirtualTable
        label={texts.title}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        choosing={{ selection, onChange: setSelection }}
        empty={empty}
      />
      {isAsking && (
        <AskDialog
          ids={(chosen.length > 0 ? chosen : rows).map(rowKey)}
          offersOf={offersOf}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
