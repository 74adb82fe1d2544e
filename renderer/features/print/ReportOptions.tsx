import { printTexts } from '../../texts/print.ts';
import { reportTexts } from '../../texts/report.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { optionalDay } from '../../ui/format/dayCodec.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { PrintState } from './printState.ts';

interface ReportOptionsProps {
  readonly state: PrintState;
  readonly onState: (patch: Partial<PrintState>) => void;
  readonly author: string;
}

/** What the clerk adds to the report, and what it is compared with. */
export function ReportOptions({ state, onState, author }: ReportOptionsProps) {
  const texts = useTexts(printTexts);
  const report = useTexts(reportTexts);
  return (
    <>
      <DraftField
        label={texts.since}
        value={state.since}
        codec={optionalDay}
        onCommit={(since) => onState({ since })}
        notes={texts.sinceHint}
      />
      <TextField
        label={texts.reportTitle}
        value={state.title ?? report.title}
        onChange={(title) => onState({ title })}
      />
      <TextField label={texts.author} value={state.author ?? author} onChange={(name) => onState({ author: name })} />
      <TextField
        label={texts.note}
        lines={5}
        value={state.note}
        onChange={(note) => onState({ note })}
        hint={texts.noteHint}
      />
    </>
  );
}
