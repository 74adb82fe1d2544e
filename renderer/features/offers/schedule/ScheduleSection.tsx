import type { Offer } from '../../../../shared/catalogue/offer.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import { optionalText } from '../../../ui/format/textCodecs.ts';
import { At } from '../../../ui/record/At.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import type { OfferSectionProps } from '../record/offerEditing.ts';
import { DatesField } from './DatesField.tsx';
import { NextDates } from './NextDates.tsx';
import { RecurringField } from './RecurringField.tsx';
import { WeeklyField } from './WeeklyField.tsx';
import { WrittenTimesField } from './WrittenTimesField.tsx';
import './schedule.css';

/** When the offer takes place. */
export function ScheduleSection({ offer, edit, notesAt }: OfferSectionProps) {
  const texts = useTexts(offersTexts);
  const label = useLabels('offers');
  const { schedule } = offer;
  const set = (patch: Partial<Offer['schedule']>) => edit({ schedule: { ...schedule, ...patch } });
  return (
    <RecordSection id="schedule" title={texts.sections.schedule}>
      <WrittenTimesField schedule={schedule} onCommit={(next) => edit({ schedule: next })} />
      <NextDates schedule={schedule} />
      <At keys="slots">
        <WeeklyField value={schedule.weekly} onCommit={(weekly) => set({ weekly })} notesAt={notesAt} />
      </At>
      <At keys="recurring">
        <RecurringField value={schedule.recurring} onCommit={(recurring) => set({ recurring })} notesAt={notesAt} />
      </At>
      <At keys="dates">
        <DatesField value={schedule.dates} onCommit={(dates) => set({ dates })} notesAt={notesAt} />
      </At>
      <At keys="schedule/byAppointment">
        <CheckField
          label={label('schedule/byAppointment')}
          value={schedule.byAppointment}
          onCommit={(byAppointment) => set({ byAppointment })}
        />
        <CheckField
          label={label('schedule/closedInSchoolHolidays')}
          value={schedule.closedInSchoolHolidays}
          onCommit={(closedInSchoolHolidays) => set({ closedInSchoolHolidays })}
        />
      </At>
      <At keys="schedule/note">
        <DraftField
          label={label('schedule/note')}
          value={schedule.note}
          codec={optionalText}
          onCommit={(note) => set({ note })}
          lines={2}
          notes={notesAt('schedule/note')}
        />
      </At>
    </RecordSection>
  );
}
