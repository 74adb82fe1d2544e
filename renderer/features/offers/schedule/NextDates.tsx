import { useId, useMemo } from 'react';
import { dayOf } from '../../../../shared/catalogue/calendar.ts';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import { nextDates } from '../../../../shared/catalogue/schedule/nextDates.ts';
import { weekdayText } from '../../../../shared/texts/language.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { scheduleTexts } from '../../../texts/schedule.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { valuesTexts } from '../../../texts/values.ts';

/** So many show whether the times are meant as they are written. */
const shown = 4;

/** The days on which the offer takes place next; nothing where the times say none. */
export function NextDates({ schedule }: { readonly schedule: Offer['schedule'] }) {
  const language = useLanguage();
  const texts = useTexts(scheduleTexts);
  const { time } = useTexts(valuesTexts);
  const headingId = useId();
  const today = dayOf(new Date());
  const next = useMemo(() => nextDates(schedule, today, shown), [schedule, today]);
  if (next.length === 0) return null;
  return (
    <div className="next-dates">
      <p id={headingId} className="field-label">
        {texts.next}
      </p>
      <ul aria-labelledby={headingId}>
        {next.map(({ day, from, to, isOff }) => (
          <li key={`${day} ${from ?? ''}`}>
            {isOff ? <s>{weekdayText(day, language)}</s> : <strong>{weekdayText(day, language)}</strong>}{' '}
            <span className="muted">{isOff ? texts.isOff : from !== null && time(from, to)}</span>
          </li>
        ))}
      </ul>
      {schedule.closedInSchoolHolidays && <p className="field-hint">{texts.withHolidays}</p>}
    </div>
  );
}
