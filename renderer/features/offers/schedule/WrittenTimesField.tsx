import { useMemo, useState } from 'react';
import { dayOf } from '../../../../shared/catalogue/calendar.ts';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import { readWrittenTimes } from '../../../../shared/catalogue/schedule/writtenTimes.ts';
import type { WrittenTimes } from '../../../../shared/catalogue/schedule/writtenTimes.ts';
import { fieldsTexts } from '../../../texts/fields.ts';
import { scheduleTexts } from '../../../texts/schedule.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { useDraftPlaces } from '../../../ui/fields/draftPlace.ts';
import { useBegunItem } from '../../../ui/fields/useBegunItem.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { say } from '../../../ui/toasts.ts';
import { ReadTimes } from './ReadTimes.tsx';
import { withWrittenTimes } from '../../../../shared/document/withWrittenTimes.ts';

interface WrittenTimesFieldProps {
  readonly schedule: Offer['schedule'];
  readonly onCommit: (schedule: Offer['schedule']) => void;
}

const saysSomething = ({ weekly, recurring, dates, byAppointment, closedInSchoolHolidays }: WrittenTimes): boolean =>
  weekly.length + recurring.length + dates.length > 0 || byAppointment || closedInSchoolHolidays;

/** Takes times as a sentence. What was understood is shown while one writes, and becomes times in one edit. */
export function WrittenTimesField({ schedule, onCommit }: WrittenTimesFieldProps) {
  const texts = useTexts(scheduleTexts);
  const { draftLeft } = useTexts(fieldsTexts);
  const placeOf = useDraftPlaces();
  const sentence = useBegunItem<string>(placeOf('sentence'), () => say({ text: draftLeft(texts.written) }));
  const [isAsked, setIsAsked] = useState(false);
  const text = sentence.begun ?? '';
  const times = useMemo(() => readWrittenTimes(text, dayOf(new Date())), [text]);
  const canTake = saysSomething(times);
  const { weekly, recurring, dates } = schedule;
  const hasTimes = weekly.length + recurring.length + dates.length > 0;

  const write = (next: string) => {
    setIsAsked(false);
    if (next === '') sentence.put(null);
    else sentence.write(next);
  };
  const take = (replaces: boolean) => {
    setIsAsked(true);
    if (!canTake) return;
    onCommit(withWrittenTimes(schedule, times, replaces));
    say({ text: texts.taken });
    write('');
  };

  return (
    <div className="written-times">
      <TextField
        label={texts.written}
        placeholder={texts.example}
        textLanguage="de"
        hint={texts.hint}
        error={isAsked && !canTake && text !== '' && texts.nothing}
        value={text}
        onChange={write}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) take(false);
          else if (event.key === 'Escape' && text !== '') write('');
          else event.continuePropagation();
        }}
      />
      {text.trim() !== '' && <ReadTimes times={times} />}
      {canTake && (
        <div className="section-acts">
          <Button size="small" icon="check" onPress={() => take(false)}>
            {texts.take}
          </Button>
          {hasTimes && (
            <Button size="small" onPress={() => take(true)}>
              {texts.replace}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
