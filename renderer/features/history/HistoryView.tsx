import { dayOf } from '../../../shared/catalogue/calendar.ts';
import type { RecordKind } from '../../../shared/catalogue/records.ts';
import { historyTexts } from '../../texts/history.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { CatalogueHistory } from './CatalogueHistory.tsx';
import { DayHistory } from './DayHistory.tsx';
import { readTarget, targetName, wholeHistory } from './historyTarget.ts';
import type { HistoryTarget } from './historyTarget.ts';
import { RecordHistory } from './RecordHistory.tsx';
import './HistoryView.css';

interface HistoryViewProps {
  /** What the address names: an act, a record, a field of one, a day; null for all acts. */
  readonly recordId: string | null;
  readonly onOpen: (recordId: string | null) => void;
  /** Goes to a record’s own page. */
  readonly onShow: (kind: RecordKind, id: string) => void;
}

/** Who changed what and when, the catalogue as it was on a day, and the way back to any of it. */
export function HistoryView({ recordId, onOpen, onShow }: HistoryViewProps) {
  const texts = useTexts(historyTexts);
  const target = readTarget(recordId);
  const onTarget = (next: HistoryTarget) => onOpen(targetName(next));
  const show = {
    record: onShow,
    historyOf: (kind: RecordKind, id: string) => onTarget({ of: 'record', kind, id, key: null }),
  };
  const switcher = (
    <Segmented
      label={texts.look}
      items={[
        { id: 'acts', label: texts.looks.acts },
        { id: 'day', label: texts.looks.day },
      ]}
      value={target.of === 'day' ? 'day' : 'acts'}
      onChange={(look) => onTarget(look === 'day' ? { of: 'day', day: dayOf(new Date()), record: null } : wholeHistory)}
    />
  );
  switch (target.of) {
    case 'catalogue':
      return <CatalogueHistory open={target.act} onTarget={onTarget} onShow={show} switcher={switcher} />;
    case 'record':
      return <RecordHistory {...target} fieldKey={target.key} onTarget={onTarget} onShow={show} />;
    case 'day':
      return <DayHistory target={target} onTarget={onTarget} onShow={show} switcher={switcher} />;
  }
}
