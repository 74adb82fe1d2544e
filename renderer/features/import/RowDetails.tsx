import type { ImportDecisions, ImportPreview, ImportRow } from '../../../shared/imports/importPreview.ts';
import { rowId } from '../../../shared/imports/importPreview.ts';
import { importTexts } from '../../texts/import.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Finding } from './Finding.tsx';
import { RowChanges } from './RowChanges.tsx';
import { outcomeOf } from './rowKinds.ts';

interface RowDetailsProps {
  /** Null while none is looked at. */
  readonly row: ImportRow | null;
  readonly names: ImportPreview['names'];
  readonly decisions: ImportDecisions;
  readonly onDecide: (decisions: ImportDecisions) => void;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** One row: everything there is to say about it, and what shall become of it. */
export function RowDetails({ row, names, decisions, onDecide, onPrevious, onNext }: RowDetailsProps) {
  const texts = useTexts(importTexts);
  if (row === null) return <p className="import-details muted">{texts.pickRow}</p>;
  const outcome = outcomeOf(row, decisions);
  const id = rowId(row);
  const choice = outcome === 'unchanged' ? 'update' : outcome;
  const { match } = row;
  return (
    <section className="import-details" aria-labelledby="import-row">
      <div className="import-details-head">
        <h2 id="import-row">{texts.rowTitle(row.row, row.title)}</h2>
        <IconButton
          icon="chevron-left"
          kind="framed"
          label={texts.previous}
          isDisabled={onPrevious === null}
          onPress={() => onPrevious?.()}
        />
        <IconButton
          icon="chevron-right"
          kind="framed"
          label={texts.next}
          isDisabled={onNext === null}
          onPress={() => onNext?.()}
        />
      </div>
      {match !== null && <p>{(match.near ? texts.isNearlyThere : texts.isThere)(match.title)}</p>}
      {row.findings.length === 0 && <p className="muted">{texts.nothingToSay}</p>}
      <ul>
        {row.findings.map((finding, position) => (
          <Finding key={position} finding={finding} />
        ))}
      </ul>
      {choice !== 'reject' && (
        <Segmented
          label={texts.whatShall}
          items={
            match === null
              ? [
                  { id: 'create', label: texts.choices.create },
                  { id: 'skip', label: texts.choices.skip },
                ]
              : [
                  { id: 'update', label: texts.choices.update },
                  { id: 'create', label: texts.choices.both },
                  { id: 'skip', label: texts.choices.skip },
                ]
          }
          value={choice}
          onChange={(chosen) => onDecide({ ...decisions, choices: { ...decisions.choices, [id]: chosen } })}
        />
      )}
      {choice === 'update' && row.changes.length > 0 && (
        <RowChanges
          row={row}
          newNames={names}
          kept={decisions.kept[id] ?? []}
          onKeep={(fields) => onDecide({ ...decisions, kept: { ...decisions.kept, [id]: fields } })}
        />
      )}
    </section>
  );
}
