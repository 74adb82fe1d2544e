import type { RecordKind } from '../../../shared/catalogue/records.ts';
import type { Projection } from '../../../shared/document/projection.ts';
import { DuplicateDetail } from './duplicates/DuplicateDetail.tsx';
import type { Entry } from './entries/entries.ts';
import { MergedEntry } from './entries/MergedEntry.tsx';
import { ArchivedDetail } from './versions/ArchivedDetail.tsx';
import { VersionsDetail } from './versions/VersionsDetail.tsx';

interface EntryDetailProps {
  readonly entry: Entry;
  readonly entries: readonly Entry[];
  readonly isTaken: boolean;
  /** A catalogue that holds what the merge brings; null until it is read. */
  readonly arrived: Projection | null;
  readonly onOpen: (key: string | null) => void;
  readonly onShow: (kind: RecordKind, id: string) => void;
  /** Goes on to the next entry once this one is decided. */
  readonly onDone: () => void;
}

/** The entry that is looked at: what it is about, and what can be done. */
export function EntryDetail({ entry, entries, isTaken, arrived, onOpen, onShow, onDone }: EntryDetailProps) {
  const common = { entries, onOpen, onShow };
  switch (entry.type) {
    case 'versions': {
      const { question } = entry;
      return question.type === 'archived' ? (
        <ArchivedDetail {...common} entry={entry} question={question} onDecided={onDone} />
      ) : (
        <VersionsDetail {...common} entry={entry} question={question} onDecided={onDone} />
      );
    }
    case 'same':
      return <DuplicateDetail {...common} entry={entry} onDecided={onDone} />;
    default:
      return <MergedEntry {...common} entry={entry} isTaken={isTaken} arrived={arrived} />;
  }
}
