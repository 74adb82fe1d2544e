import type { ReactNode } from 'react';
import { mergeTexts } from '../../../texts/merge.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { RecordSteps } from '../../../ui/record/RecordSteps.tsx';
import { neighboursOf } from '../../../ui/record/neighbours.ts';
import type { Entry } from './entries.ts';
import './EntryDetail.css';

interface DetailHeadProps {
  readonly title: string;
  readonly entry: Entry;
  /** The list it stands in: the way to the next one. */
  readonly entries: readonly Entry[];
  readonly onOpen: (key: string | null) => void;
  readonly children?: ReactNode;
}

/** The head of an entry: what it is about, and the way to its neighbours of the same type. */
export function DetailHead({ title, entry, entries, onOpen, children }: DetailHeadProps) {
  const texts = useTexts(mergeTexts);
  const rows = entries.filter(({ type }) => type === entry.type).map(({ key }) => ({ id: key }));
  return (
    <header className="entry-head">
      <div className="entry-back">
        <IconButton icon="arrow-left" label={texts.toList} onPress={() => onOpen(null)} />
      </div>
      <h2 tabIndex={-1}>{title}</h2>
      <RecordSteps neighbours={neighboursOf(rows, entry.key)} onOpen={onOpen} />
      {children}
    </header>
  );
}
