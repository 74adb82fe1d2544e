import { printTexts } from '../../texts/print.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import type { PaperKind } from './paperKinds.ts';
import { paperKinds } from './paperKinds.ts';
import type { PrintState } from './printState.ts';
import { ReportOptions } from './ReportOptions.tsx';
import { paperGroupings } from './source/directoryOf.ts';
import { readerships } from './source/printSource.ts';

export interface PrintOptionsProps {
  readonly kind: PaperKind;
  readonly onKind: (kind: PaperKind) => void;
  readonly state: PrintState;
  readonly onState: (patch: Partial<PrintState>) => void;
  /** Who works here: proposed as the author of the report. */
  readonly author: string;
}

/** What is printed, and for whom. */
export function PrintOptions({ kind, onKind, state, onState, author }: PrintOptionsProps) {
  const texts = useTexts(printTexts);
  const readership = state.readership[kind];
  const isGrouped = kind === 'directory' || kind === 'report';
  return (
    <section className="print-options" aria-label={texts.options}>
      <Select
        label={texts.what}
        items={paperKinds.map((id) => ({ id, label: texts.kinds[id] }))}
        value={kind}
        onChange={(id) => onKind(paperKinds.find((one) => one === id) ?? kind)}
        hint={texts.kindHints[kind]}
      />
      <div>
        <Segmented
          label={texts.readers}
          items={readerships.map((id) => ({ id, label: texts.readership[id] }))}
          value={readership}
          onChange={(chosen) => onState({ readership: { ...state.readership, [kind]: chosen } })}
        />
        <p className="muted small">
          {kind === 'report' && readership === 'public' ? texts.reportForPublic : texts.readershipHints[readership]}
        </p>
      </div>
      {isGrouped && (
        <Segmented
          label={texts.by}
          items={paperGroupings.map((id) => ({ id, label: texts.grouping[id] }))}
          value={state.grouping}
          onChange={(grouping) => onState({ grouping })}
        />
      )}
      {kind === 'report' && <ReportOptions state={state} onState={onState} author={author} />}
    </section>
  );
}
