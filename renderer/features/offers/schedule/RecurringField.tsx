import type { RecurringDate } from '../../../../shared/catalogue/values.ts';
import { newId } from '../../../../shared/document/newId.ts';
import { fieldsTexts } from '../../../texts/fields.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import { ItemsField } from '../../../ui/fields/ItemsField.tsx';
import { requiredDay } from '../../../ui/format/dayCodec.ts';
import { requiredTime } from '../../../ui/format/timeCodec.ts';
import type { NotesAt } from '../../../ui/record/notesAt.tsx';
import { ExceptionsField } from './ExceptionsField.tsx';
import { RecurrenceFields } from './RecurrenceFields.tsx';
import { readRecurrence, ruleOf, weekdayOf } from '../../../../shared/catalogue/schedule/recurrence.ts';
import { recurrenceText } from '../../../ui/values/recurrenceText.ts';
import { TimeFields } from './TimeFields.tsx';

interface RecurringFieldProps {
  readonly value: readonly RecurringDate[];
  readonly onCommit: (value: RecurringDate[]) => void;
  readonly notesAt: NotesAt;
}

/** With its first day a new recurring date begins as every month on that weekday: what a weekly time cannot say. */
function withStart(date: RecurringDate, start: string): RecurringDate {
  if (date.rrule !== '') return { ...date, start };
  const { day, nth } = weekdayOf(start);
  return { ...date, start, rrule: ruleOf({ every: 'month', interval: 1, days: [day], nth, until: null }) };
}

/** Dates that come back by a rule: every second Saturday, every first Monday of the month. */
export function RecurringField({ value, onCommit, notesAt }: RecurringFieldProps) {
  const language = useLanguage();
  const texts = useTexts(offersTexts);
  const fields = useTexts(fieldsTexts);
  const label = useLabels('offers');
  return (
    <ItemsField
      label={label('schedule/recurring')}
      addLabel={texts.addRecurring}
      removeLabel={({ rrule }) => fields.remove(rrule === '' ? texts.addRecurring : recurrenceText(rrule, language))}
      items={value}
      onCommit={onCommit}
      blank={() => ({ id: newId(), start: '', from: '', to: null, rrule: '', exceptions: [] })}
      isComplete={({ start, from }) => start !== '' && from !== ''}
    >
      {(date, change, isNew) => {
        const recurrence = readRecurrence(date.rrule);
        return (
          <div className="time-fields" data-keys={`recurring/${date.id}`}>
            {date.rrule !== '' && (
              <p className="recurrence-words">
                {recurrence === null && <span className="muted">{texts.foreignRule} </span>}
                <strong>{recurrenceText(date.rrule, language)}</strong>
              </p>
            )}
            <DraftField
              label={texts.firstDay}
              value={date.start}
              codec={requiredDay}
              onCommit={(start) => change(withStart(date, start))}
              takesFocus={isNew}
              notes={notesAt(`recurring/${date.id}`)}
            />
            <TimeFields
              from={date.from}
              fromCodec={requiredTime}
              to={date.to}
              onFrom={(from) => change({ ...date, from })}
              onTo={(to) => change({ ...date, to })}
            />
            {recurrence !== null && (
              <RecurrenceFields
                value={recurrence}
                start={date.start}
                onCommit={(next) => change({ ...date, rrule: ruleOf(next) })}
              />
            )}
            {date.rrule !== '' && (
              <ExceptionsField value={date.exceptions} onCommit={(exceptions) => change({ ...date, exceptions })} />
            )}
          </div>
        );
      }}
    </ItemsField>
  );
}
