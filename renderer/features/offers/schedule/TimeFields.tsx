import { offersTexts } from '../../../texts/offers.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import type { Codec } from '../../../ui/format/codec.ts';
import { optionalTime } from '../../../ui/format/timeCodec.ts';

interface TimeFieldsProps<From extends string | null> {
  readonly from: From;
  /** A start has to be there for weekly and recurring times, not for a single date. */
  readonly fromCodec: Codec<From>;
  readonly to: string | null;
  readonly onFrom: (from: From) => void;
  readonly onTo: (to: string | null) => void;
}

/** From and to of one time; says so where it goes past midnight. */
export function TimeFields<From extends string | null>({ from, fromCodec, to, onFrom, onTo }: TimeFieldsProps<From>) {
  const texts = useTexts(offersTexts);
  const isOvernight = from !== null && from !== '' && to !== null && to <= from;
  return (
    <>
      <DraftField label={texts.from} value={from} codec={fromCodec} onCommit={onFrom} placeholder="09:30" />
      <DraftField label={texts.to} value={to} codec={optionalTime} onCommit={onTo} placeholder="11:30" />
      {isOvernight && <p className="field-hint">{texts.overnight}</p>}
    </>
  );
}
