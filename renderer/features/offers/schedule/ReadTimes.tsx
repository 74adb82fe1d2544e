import type { WrittenTimes } from '../../../../shared/catalogue/schedule/writtenTimes.ts';
import { useNames } from '../../../document/useNames.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { scheduleTexts } from '../../../texts/schedule.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { valueText } from '../../../ui/values/valueText.ts';

/** What was understood of a sentence, and what was not and why. */
export function ReadTimes({ times }: { readonly times: WrittenTimes }) {
  const texts = useTexts(scheduleTexts);
  const language = useLanguage();
  const names = useNames();
  const { weekly, recurring, dates, byAppointment, closedInSchoolHolidays, unclear } = times;
  const said = (key: string, items: readonly object[]) =>
    items.map((item) => valueText('offers', key, { ...item }, names, language));
  const understood = [
    ...said('slots/new', weekly),
    ...said('recurring/new', recurring),
    ...said('dates/new', dates),
    ...(byAppointment ? [texts.byAppointment] : []),
    ...(closedInSchoolHolidays ? [texts.closedInSchoolHolidays] : []),
  ];
  const lacksEnd = [...weekly, ...recurring, ...dates].some(({ from, to }) => from !== null && to === null);
  return (
    <div className="read-times">
      <p className="visually-hidden" role="status">
        {texts.read(understood.length, unclear.length)}
      </p>
      {understood.length > 0 && (
        <ul aria-label={texts.understood}>
          {understood.map((words) => (
            <li key={words}>
              <Icon name="check" size="small" />
              {words}
            </li>
          ))}
        </ul>
      )}
      {unclear.length > 0 && (
        <ul>
          {unclear.map(({ text, doubt, words }) => (
            <li key={text}>
              <Icon name="warning" size="small" />
              {texts.unclear(text, doubt, words)}
            </li>
          ))}
        </ul>
      )}
      {lacksEnd && <p className="muted">{texts.noEnd}</p>}
      {understood.length > 0 && unclear.length > 0 && <p className="muted">{texts.toNote}</p>}
    </div>
  );
}
