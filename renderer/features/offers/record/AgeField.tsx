import { useState } from 'react';
import type { ReactNode } from 'react';
import { offersTexts } from '../../../texts/offers.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import { optionalAge } from '../../../ui/format/numberCodecs.ts';
import { Select } from '../../../ui/Select.tsx';
import { monthsOf, unitOf, valueIn } from '../../../ui/format/ages.ts';
import type { AgeUnit } from '../../../ui/format/ages.ts';

interface AgeFieldProps {
  readonly label: string;
  /** Months; null = open. */
  readonly value: number | null;
  readonly onCommit: (months: number | null) => void;
  readonly notes?: ReactNode;
}

/** An age in months or years. Choosing the other unit keeps the number: who wrote 3 and means years says so. */
export function AgeField({ label, value, onCommit, notes }: AgeFieldProps) {
  const texts = useTexts(offersTexts);
  const [chosen, setChosen] = useState<AgeUnit | null>(null);
  const unit = chosen !== null && (value === null || Number.isInteger(valueIn(value, chosen))) ? chosen : unitOf(value);
  const number = value === null ? null : valueIn(value, unit);
  return (
    <div className="age-field">
      <DraftField
        label={label}
        value={number}
        codec={optionalAge}
        onCommit={(next) => onCommit(next === null ? null : monthsOf(next, unit))}
        inputMode="numeric"
        notes={notes}
      />
      <Select
        aria-label={`${label}: ${texts.ageUnit}`}
        items={[
          { id: 'months', label: texts.months },
          { id: 'years', label: texts.years },
        ]}
        value={unit}
        onChange={(id) => {
          const next: AgeUnit = id === 'months' ? 'months' : 'years';
          setChosen(next);
          if (number !== null && next !== unit) onCommit(monthsOf(number, next));
        }}
      />
    </div>
  );
}
