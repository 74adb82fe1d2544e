import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { dayOf, endOfDay } from '../../../shared/catalogue/calendar.ts';
import { useSession } from '../../document/hooks.ts';
import { historyTexts } from '../../texts/history.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { requiredDay } from '../../ui/format/dayCodec.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { RecordGone } from '../../ui/record/RecordGone.tsx';
import { SplitView } from '../../ui/record/SplitView.tsx';
import { VirtualTable } from '../../ui/VirtualTable.tsx';
import type { TableColumn } from '../../ui/VirtualTable.tsx';
import { DayRecord } from './DayRecord.tsx';
import { differencesSince } from './differences.ts';
import type { Differences, RecordDifference } from './differences.ts';
import type { HistoryTarget } from './historyTarget.ts';
import type { ShowFromHistory } from './show.ts';
import { useHistoryWords } from './useHistoryWords.ts';
import { useRestore } from './useRestore.tsx';

interface DayHistoryProps {
  readonly target: Extract<HistoryTarget, { of: 'day' }>;
  readonly onTarget: (target: HistoryTarget) => void;
  readonly onShow: ShowFromHistory;
  readonly switcher: ReactNode;
}

const rowKey = ({ kind, id }: { kind: string; id: string }): string => `${kind}/${id}`;

/** How the catalogue differs from the end of a day, read after drawing and again after every change; null until then. */
function useDifferences(day: string): Differences | null {
  const { doc } = useSession().projection;
  const [found, setFound] = useState<{ readonly day: string; readonly differences: Differences } | null>(null);
  useEffect(() => {
    let timer = 0;
    const readSoon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setFound({ day, differences: differencesSince(doc, endOfDay(day)) }), 0);
    };
    readSoon();
    doc.on('updateV2', readSoon);
    return () => {
      window.clearTimeout(timer);
      doc.off('updateV2', readSoon);
    };
  }, [doc, day]);
  return found?.day === day ? found.differences : null;
}

/** The catalogue as it was at the end of a day: what differed, and the way back. A look changes nothing. */
export function DayHistory({ target, onTarget, onShow, switcher }: DayHistoryProps) {
  const { day, record } = target;
  const texts = useTexts(historyTexts);
  const words = useHistoryWords();
  const { ask, dialog } = useRestore();
  const differences = useDifferences(day);
  const columns = useMemo(
    (): readonly TableColumn<RecordDifference>[] => [
      {
        id: 'record',
        header: texts.record,
        width: 'minmax(12rem, 2fr)',
        cell: ({ kind, id }) => <span className="virtual-table-text">{words.title(kind, id)}</span>,
      },
      { id: 'kind', header: texts.area, width: '8rem', cell: ({ kind }) => texts.kinds[kind] },
      {
        id: 'what',
        header: texts.what,
        width: 'minmax(14rem, 3fr)',
        cell: ({ wasThere, values }) => (
          <span className="virtual-table-text">
            {wasThere
              ? values.map(({ kind, key, before }) => words.what({ kind, key, after: before })).join(', ')
              : texts.notThereYet}
          </span>
        ),
      },
    ],
    [texts, words],
  );
  const close = () => onTarget({ ...target, record: null });
  const open = record === null ? undefined : differences?.records.find((one) => rowKey(one) === rowKey(record));
  const isFuture = day > dayOf(new Date());
  const list = (
    <>
      <PageHead
        title={texts.title}
        actions={
          differences !== null &&
          differences.commands.length > 0 && (
            <Button icon="undo" onPress={() => ask(differences.commands)}>
              {texts.takeBackAll}
            </Button>
          )
        }
      >
        {switcher}
      </PageHead>
      <div className="history-day">
        <DraftField
          label={texts.day}
          value={day}
          codec={requiredDay}
          onCommit={(chosen) => onTarget({ of: 'day', day: chosen, record: null })}
          notes={isFuture ? texts.future : texts.dayHint}
        />
        {differences !== null && (
          <p role="status">{differences.records.length > 0 && texts.differs(differences.records.length)}</p>
        )}
      </div>
      {differences === null ? (
        <div className="history-reading">
          <Progress label={texts.reading} share={null} />
        </div>
      ) : (
        <VirtualTable
          label={texts.asOfDay}
          columns={columns}
          rows={differences.records}
          rowKey={rowKey}
          current={record && rowKey(record)}
          onOpen={(key) => {
            const chosen = differences.records.find((one) => rowKey(one) === key);
            if (chosen !== undefined) onTarget({ ...target, record: { kind: chosen.kind, id: chosen.id } });
          }}
          empty={
            <EmptyState icon="history" title={texts.same}>
              {texts.sameHint}
            </EmptyState>
          }
        />
      )}
      {dialog}
    </>
  );
  const panel =
    record === null || differences === null ? null : open === undefined ? (
      <RecordGone onClose={close} />
    ) : (
      <DayRecord
        difference={open}
        words={words}
        onShow={onShow}
        onRestore={() => ask(differences.commandsOf(open.kind, open.id))}
        onClose={close}
      />
    );
  return <SplitView list={list} record={panel} onClose={close} />;
}
