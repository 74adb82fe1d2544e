import { Label, Radio, RadioGroup } from 'react-aria-components';
import { duplicatesTexts } from '../../../texts/duplicates.ts';
import { useTexts } from '../../../texts/useTexts.ts';

interface FieldChoiceProps {
  readonly label: string;
  /** What the first and the second record say. */
  readonly values: readonly [string, string];
  readonly isOther: boolean;
  readonly onChoose: (isOther: boolean) => void;
}

/** One field in which two records differ: which of the two values stays. */
export function FieldChoice({ label, values, isOther, onChoose }: FieldChoiceProps) {
  const texts = useTexts(duplicatesTexts);
  return (
    <RadioGroup
      className="field-choice"
      orientation="horizontal"
      value={isOther ? 'second' : 'first'}
      onChange={(chosen) => onChoose(chosen === 'second')}
    >
      <Label className="field-label">{label}</Label>
      <div className="field-choices">
        {(['first', 'second'] as const).map((side, position) => (
          <Radio key={side} value={side} className="field-choice-side">
            <span className="field-choice-mark" />
            <span>
              <span className="muted small">{texts[side]}</span>
              <span className="field-choice-value">{values[position]}</span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
