import type { SingleDate } from '../../../../shared/catalogue/values.ts';
import { newId } from '../../../../shared/document/newId.ts';
import { dayText } from '../../../../shared/texts/language.ts';
import { fieldsTexts } from '../../../texts/fields.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import { ItemsField } from '../../../ui/fields/ItemsField.tsx';
import { requiredDay } from '../../../ui/format/dayCodec.ts';
import { optionalTime } from '../../../ui/format/timeCodec.ts';
import type { NotesAt } from '../../../ui/record/notesAt.tsx';
import { TimeFields } from './TimeFields.tsx';

interface DatesFieldProps {
  readonly value: readonly SingleDate[];
  readonly onCommit: (value: SingleDate[]) => void;
  readonly notesAt: NotesAt;
}

/** Single dates, in their order. */
export function DatesField({ value, onCommit, notesAt }: DatesFieldProps) {
  const language = useLanguage();
  const texts = useTexts(offersTexts);
  const fields = useTexts(fieldsTexts);
  const label = useLabels('offers');
  return (
    <ItemsField
      label={label('schedule/dates')}
      addLabel={texts.addDate}
      removeLabel={({ date }) => fields.remove(date === '' ? texts.date : dayText(date, language))}
      items={value.toSorted((one, other) => one.date.localeCompare(other.date))}
      onCommit={onCommit}
      blank={(): SingleDate => ({ id: newId(), date: '', from: null, to: null })}
      isComplete={({ date }) => date !== ''}
    >
      {(slot, change, isNew) => (
        <div className="time-fields" data-keys={`dates/${slot.id}`}>
          <DraftField
            label={texts.date}
            value={slot.date}
            codec={requiredDay}
            onCommit={(date) => change({ ...slot, date })}
            takesFocus={isNew}
            notes={notesAt(`dates/${slot.id}`)}
          />
          <TimeFields
            from={slot.from}
            fromCodec={optionalTime}
            to={slot.to}
            onFrom={(from) => change({ ...slot, from })}
            onTo={(to) => change({ ...slot, to })}
          />
        </div>
      )}
    </ItemsField>
  );
}
