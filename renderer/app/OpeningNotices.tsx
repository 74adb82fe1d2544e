import { useState } from 'react';
import type { OpeningNote } from '../../shared/rpc/contract.ts';
import { appTexts } from '../texts/app.ts';
import { useTexts } from '../texts/useTexts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';

interface OpeningNoticesProps {
  readonly notes: readonly OpeningNote[];
  readonly rescued: number;
}

/** What opening the catalogue found wrong and what it rescued, until the person closes it. */
export function OpeningNotices({ notes, rescued }: OpeningNoticesProps) {
  const texts = useTexts(appTexts);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const all = [
    ...(rescued > 0 ? [{ id: 'rescued', kind: 'info', text: texts.rescued(rescued) } as const] : []),
    ...notes.map((note) => ({ id: note.file, kind: 'warn', text: texts.openingNote(note) }) as const),
  ];
  return all
    .filter(({ id }) => !closed.has(id))
    .map(({ id, kind, text }) => (
      <Notice
        key={id}
        kind={kind}
        actions={
          <IconButton
            icon="close"
            kind="small"
            label={texts.close}
            onPress={() => setClosed(new Set([...closed, id]))}
          />
        }
      >
        {text}
      </Notice>
    ));
}
