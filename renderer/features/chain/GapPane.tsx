import { useEffect, useRef } from 'react';
import { chainTexts } from '../../texts/chain.ts';
import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { ChainCell, ChainTable } from '../../document/chain/chainTable.ts';
import { cellsOf, gapsOf } from '../../document/chain/chainTable.ts';
import type { ChainCounts } from '../../document/chain/countChain.ts';
import './GapPane.css';

interface GapPaneProps {
  readonly table: ChainTable;
  readonly counts: ChainCounts;
  /** What the rows are. */
  readonly heading: string;
  readonly onUnmark: (cell: ChainCell) => void;
  readonly onClose: () => void;
}

/** The gaps in words, what is not intended and why, and what stands in no cell. */
export function GapPane({ table, counts, heading, onUnmark, onClose }: GapPaneProps) {
  const texts = useTexts(chainTexts);
  const pane = useRef<HTMLElement>(null);
  // Zoomed in it stands below the table, out of sight.
  useEffect(() => {
    pane.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { close } = useTexts(recordsTexts);
  const gaps = gapsOf(table);
  const marked = cellsOf(table).filter(({ kind }) => kind === 'not-intended');
  const unplaced = texts.unplaced(counts.withoutPhase, counts.withoutGroup, heading);
  return (
    <section ref={pane} className="gap-pane" aria-label={texts.gapsTitle}>
      <header className="gap-pane-head">
        <h2>{texts.gapsTitle}</h2>
        <IconButton icon="close" label={close} onPress={onClose} />
      </header>
      {gaps.transitions.length + gaps.groups.length === 0 && <p className="muted">{texts.noGaps}</p>}
      <ul>
        {gaps.transitions.map(({ name }) => (
          <li key={name}>{texts.transition(name)}</li>
        ))}
        {gaps.groups.map(({ id, name, phases }) => (
          <li key={id}>
            <strong>{name}</strong>
            <span>{texts.listed(phases)}</span>
          </li>
        ))}
      </ul>
      {marked.length > 0 && (
        <>
          <h3>{texts.markTitle}</h3>
          <ul>
            {marked.map((cell) => (
              <li key={cell.markId}>
                <strong>{cell.name}</strong>
                {cell.reason !== '' && <span>{cell.reason}</span>}
                <Button kind="quiet" size="small" onPress={() => onUnmark(cell)}>
                  {texts.unmark}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {unplaced !== '' && <p className="muted small">{unplaced}</p>}
    </section>
  );
}
