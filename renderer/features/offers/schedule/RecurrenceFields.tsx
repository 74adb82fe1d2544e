import { days } from '../../../../shared/catalogue/vocabulary.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { OneOfField } from '../../../ui/fields/ChoiceField.tsx';
import { ChecksField } from '../../../ui/fields/ChecksField.tsx';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import { optionalDay } from '../../../ui/format/dayCodec.ts';
import { Select } from '../../../ui/Select.tsx';
import { nths, weekdayOf } from '../../../../shared/catalogue/schedule/recurrence.ts';
import type { Recurrence } from '../../../../shared/catalogue/schedule/recurrence.ts';

interface RecurrenceFieldsProps {
  readonly value: Recurrence;
  /** The first day, which a change of rhythm takes its weekday from. */
  readonly start: string;
  readonly onCommit: (value: Recurrence) => void;
}

const usual: readonly Pick<Recurrence, 'every' | 'interval'>[] = [
  ...[1, 2, 3, 4].map((interval) => ({ every: 'week' as const, interval })),
  ...[1, 2, 3, 6].map((interval) => ({ every: 'month' as const, interval })),
];

const idOf = ({ every, interval }: Pick<Recurrence, 'every' | 'interval'>): string => `${every}:${interval}`;

/** How a recurring date comes back: its rhythm, its weekdays and its end. */
export function RecurrenceFields({ value, start, onCommit }: RecurrenceFieldsProps) {
  const texts = useTexts(offersTexts);
  const rhythms = usual.some((known) => idOf(known) === idOf(value)) ? usual : [...usual, value];
  const changeRhythm = (id: string) => {
    const rhythm = rhythms.find((known) => idOf(known) === id);
    if (rhythm === undefined || idOf(rhythm) === idOf(value)) return;
    const { every, interval } = rhythm;
    if (every === value.every) onCommit({ ...value, interval });
    else {
      const { day, nth } = weekdayOf(start);
      onCommit({ every, interval, days: [day], nth: every === 'month' ? nth : null, until: value.until });
    }
  };
  return (
    <>
      <div className="wide">
        <Select
          label={texts.rhythm}
          items={rhythms.map((rhythm) => ({
            id: idOf(rhythm),
            label: texts.recurrence.every(rhythm.every === 'week' ? 'WEEKLY' : 'MONTHLY', rhythm.interval),
          }))}
          value={idOf(value)}
          onChange={changeRhythm}
        />
      </div>
      {value.nth === null ? (
        <div className="wide">
          <ChecksField
            label={texts.weekdays}
            terms={days}
            value={value.days}
            onCommit={(chosen) => {
              if (chosen.length > 0) onCommit({ ...value, days: chosen });
            }}
          />
        </div>
      ) : (
        <>
          <OneOfField
            label={texts.day}
            terms={days}
            value={value.days[0] ?? 'mo'}
            onCommit={(day) => onCommit({ ...value, days: [day] })}
          />
          <Select
            label={texts.nthLabel}
            items={nths.map((nth) => ({ id: String(nth), label: texts.nth(nth) }))}
            value={String(value.nth)}
            onChange={(nth) => onCommit({ ...value, nth: Number(nth) })}
          />
        </>
      )}
      <div className="wide">
        <DraftField
          label={texts.lastDay}
          value={value.until}
          codec={optionalDay}
          onCommit={(until) => onCommit({ ...value, until })}
        />
      </div>
    </>
  );
}
