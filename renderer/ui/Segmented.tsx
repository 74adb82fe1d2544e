import { Label, Radio, RadioGroup } from 'react-aria-components';
import './Segmented.css';

interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly items: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** A choice between two to five things that are all in view. */
export function Segmented<Id extends string>({ label, items, value, onChange }: SegmentedProps<Id>) {
  return (
    <RadioGroup
      className="segmented"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const item = items.find(({ id }) => id === chosen);
        if (item !== undefined) onChange(item.id);
      }}
    >
      <Label className="segmented-label">{label}</Label>
      <div className="segments">
        {items.map((item) => (
          <Radio key={item.id} value={item.id} className="segment">
            {item.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
