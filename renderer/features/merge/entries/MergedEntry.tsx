import type { RecordKind } from '../../../../shared/catalogue/records.ts';
import type { Projection } from '../../../../shared/document/projection.ts';
import { mergeTexts } from '../../../texts/merge.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { DetailHead } from './DetailHead.tsx';
import type { Entry } from './entries.ts';
import { NewRecord } from './NewRecord.tsx';
import { RecordChange } from './RecordChange.tsx';

interface MergedEntryProps {
  readonly entry: Exclude<Entry, { type: 'versions' | 'same' }>;
  readonly entries: readonly Entry[];
  /** Whether it has happened, or would on taking over. */
  readonly isTaken: boolean;
  /** A catalogue that holds what is new; null until it is read. */
  readonly arrived: Projection | null;
  readonly onOpen: (key: string | null) => void;
  readonly onShow: (kind: RecordKind, id: string) => void;
}

/** What a merge does, or did, to one record. */
export function MergedEntry({ entry, entries, isTaken, arrived, onOpen, onShow }: MergedEntryProps) {
  const texts = useTexts(mergeTexts);
  const { type, kind, id, title } = entry;
  const words = {
    created: isTaken ? texts.isCreated : texts.willBeCreated,
    archived: isTaken ? texts.isArchived : texts.willBeArchived,
    restored: isTaken ? texts.isRestored : texts.willBeRestored,
  };
  return (
    <section className="entry-detail" aria-label={title || texts.untitled}>
      <DetailHead title={title || texts.untitled} entry={entry} entries={entries} onOpen={onOpen}>
        {type !== 'changed' && <p>{words[type]}</p>}
      </DetailHead>
      {type === 'created' && <NewRecord kind={kind} id={id} title={title || texts.untitled} projection={arrived} />}
      {type === 'changed' && <RecordChange record={entry.record} />}
      {(isTaken || type !== 'created') && (
        <div className="entry-acts">
          <Button onPress={() => onShow(kind, id)}>{texts.open[kind]}</Button>
        </div>
      )}
    </section>
  );
}
