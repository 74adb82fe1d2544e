import { days } from '../../../../shared/catalogue/vocabulary.ts';
import type { WeeklySlot } from '../../../../shared/catalogue/values.ts';
import { newId } from '../../../../shared/document/newId.ts';
import { fieldsTexts } from '../../../texts/fields.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { OneOfField } from '../../../ui/fields/ChoiceField.tsx';
import { ItemsField } from '../../../ui/fields/ItemsField.tsx';
import { requiredTime } from '../../../ui/format/timeCodec.ts';
import type { NotesAt } from '../../../ui/record/notesAt.tsx';
import { TimeFields } from './TimeFields.tsx';

interface WeeklyFieldProps {
  readonly value: readonly WeeklySlot[];
  readonly onCommit: (value: WeeklySlot[]) => void;
  readonly notesAt: NotesAt;
}

const dayIds: readonly string[] = days.map(({ id }) => id);

/** In the order of the week, and of the day. */
const inOrder = (slots: readonly WeeklySlot[]): WeeklySlot[] =>
  slots.toSorted(
    (one, other) => dayIds.indexOf(one.day) - dayIds.indexOf(other.day) || one.from.localeCompare(other.from),
  );

/** Times that hold every week. */
export function WeeklyField({ value, onCommit, notesAt }: WeeklyFieldProps) {
  const language = useLanguage();
  const texts = useTexts(offersTexts);
  const fields = useTexts(fieldsTexts);
  const label = useLabels('offers');
  const dayName = (slot: WeeklySlot) => days.find(({ id }) => id === slot.day)?.[language] ?? texts.slot;
  return (
    <ItemsField
      label={label('schedule/weekly')}
      addLabel={texts.addSlot}
      removeLabel={(slot) => fields.remove(`${dayName(slot)} ${slot.from}`.trim())}
      items={inOrder(value)}
      onCommit={onCommit}
      blank={(): WeeklySlot => ({ id: newId(), day: 'mo', from: '', to: null })}
      isComplete={({ from }) => from !== ''}
    >
      {(slot, change) => (
        <div className="time-fields" data-keys={`slots/${slot.id}`}>
          <OneOfField
            label={texts.day}
            terms={days}
            value={slot.day}
            onCommit={(day) => change({ ...slot, day })}
            notes={notesAt(`slots/${slot.id}`)}
          />
          <TimeFields
            from={slot.from}
            fromCodec={requiredTime}
            to={slot.to}
            onFrom={(from) => change({ ...slot, from })}
            onTo={(to) => change({ ...slot, to })}
          />
        </div>
      )}
    </ItemsField>
  );
}
