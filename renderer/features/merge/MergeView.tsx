import { useEffect, useMemo, useRef, useState } from 'react';
import type { RecordKind } from '../../../shared/catalogue/records.ts';
import { recordTitle } from '../../../shared/document/recordTitle.ts';
import { useDuplicates, useQuestions, useSession } from '../../document/hooks.ts';
import { mergeTexts } from '../../texts/merge.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { SplitView } from '../../ui/record/SplitView.tsx';
import { ArrivalActs } from './arrivals/ArrivalActs.tsx';
import { ArrivalNotices } from './arrivals/ArrivalNotices.tsx';
import { useMerge } from './arrivals/useMerge.ts';
import { EntryDetail } from './EntryDetail.tsx';
import { countTypes, entriesOf, entryAfter, findEntry } from './entries/entries.ts';
import { EntryList } from './entries/EntryList.tsx';
import { EntryTabs } from './entries/EntryTabs.tsx';
import type { EntryFilter } from './entries/EntryTabs.tsx';
import { useArrived } from './entries/useArrived.ts';
import { NothingWaits } from './NothingWaits.tsx';
import './MergeView.css';

export interface MergeViewProps {
  /** What the address names: an entry of the list, or the record it is about; null for none. */
  readonly recordId: string | null;
  readonly onOpen: (recordId: string | null) => void;
  /** Goes to a record's own page. */
  readonly onShow: (kind: RecordKind, id: string) => void;
}

/** What has arrived from colleagues and what waits for a decision. */
export function MergeView({ recordId, onOpen, onShow }: MergeViewProps) {
  const { projection } = useSession();
  const texts = useTexts(mergeTexts);
  const questions = useQuestions();
  const duplicates = useDuplicates();
  const merge = useMerge();
  const [filter, setFilter] = useState<EntryFilter>('all');
  const report =
    merge.taken?.report ?? (merge.current?.state === 'ready' && !merge.current.isKnown ? merge.current.report : null);
  const entries = useMemo(
    () => entriesOf(questions, duplicates, report, (kind, id) => recordTitle(projection, kind, id)),
    [questions, duplicates, report, projection],
  );
  const counts = useMemo(() => countTypes(entries), [entries]);
  const shown = filter === 'all' ? entries : entries.filter(({ type }) => type === filter);
  const chosen = recordId === null ? undefined : findEntry(entries, recordId);
  const entry = chosen ?? shown[0];

  const isTaken = merge.taken !== null;
  const arrived = useArrived(entry?.type === 'created' && !isTaken ? (merge.current?.mergeId ?? null) : null);

  const page = useRef<HTMLDivElement>(null);
  const goesOn = useRef(false);
  useEffect(() => {
    if (!goesOn.current) return;
    goesOn.current = false;
    const next = page.current?.querySelector<HTMLElement>('.entry-head h2') ?? page.current?.closest('main');
    next?.focus();
  });
  const onDone = () => {
    goesOn.current = true;
    onOpen(entry === undefined ? null : entryAfter(shown, entry));
  };

  return (
    <div ref={page} className="merge">
      <PageHead title={texts.title} actions={<ArrivalActs merge={merge} />} />
      <ArrivalNotices merge={merge} />
      {entries.length === 0 ? (
        <NothingWaits merge={merge} />
      ) : (
        <>
          <EntryTabs counts={counts} total={entries.length} chosen={filter} onChoose={setFilter} />
          <SplitView
            wide="record"
            isChosen={chosen !== undefined}
            list={<EntryList entries={shown} current={entry?.key ?? null} onOpen={onOpen} />}
            record={
              entry === undefined ? null : (
                <EntryDetail
                  key={entry.key}
                  entry={entry}
                  entries={shown}
                  isTaken={isTaken}
                  arrived={isTaken ? projection : arrived}
                  onOpen={onOpen}
                  onShow={onShow}
                  onDone={onDone}
                />
              )
            }
            onClose={() => onOpen(null)}
          />
        </>
      )}
    </div>
  );
}
