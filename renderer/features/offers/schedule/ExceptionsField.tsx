import { dayText } from '../../../../shared/texts/language.ts';
import { fieldsTexts } from '../../../texts/fields.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { offersTexts } from '../../../texts/offers.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import { optionalDay } from '../../../ui/format/dayCodec.ts';
import { Chips } from '../../../ui/fields/Chips.tsx';

interface ExceptionsFieldProps {
  /** ISO days. */
  readonly value: readonly string[];
  readonly onCommit: (value: string[]) => void;
}

/** The days on which a recurring date does not take place. */
export function ExceptionsField({ value, onCommit }: ExceptionsFieldProps) {
  const language = useLanguage();
  const texts = useTexts(offersTexts);
  const fields = useTexts(fieldsTexts);
  return (
    <div className="wide">
      <Chips
        label={texts.exceptions}
        items={value.toSorted().map((day) => ({ id: day, label: dayText(day, language) }))}
        onRemove={(ids) => onCommit(value.filter((day) => !ids.has(day)))}
      />
      <DraftField
        aria-label={`${texts.addException}: ${fields.add}`}
        placeholder={texts.addException}
        value={null}
        codec={optionalDay}
        onCommit={(day) => {
          if (day !== null && !value.includes(day)) onCommit([...value, day].sort());
        }}
      />
    </div>
  );
}
