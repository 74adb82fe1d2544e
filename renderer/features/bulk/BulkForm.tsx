import { useMemo } from 'react';
import { useSession } from '../../document/hooks.ts';
import { bulkTexts } from '../../texts/bulk.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import { bulkFields, draftOf, waysOf } from './bulkDraft.ts';
import type { BulkDraft } from './bulkDraft.ts';
import { BulkValue } from './BulkValue.tsx';

interface BulkFormProps {
  readonly draft: BulkDraft;
  readonly onDraft: (draft: BulkDraft) => void;
  /** The offers that are to be changed. */
  readonly ids: readonly string[];
  readonly today: string;
}

/** Which field of the offers shall change, and how. */
export function BulkForm({ draft, onDraft, ids, today }: BulkFormProps) {
  const { projection } = useSession();
  const texts = useTexts(bulkTexts);
  const label = useLabels('offers');
  const ways = waysOf(draft.field);
  const isYesNo = draft.field === 'lowThreshold' || draft.field === 'paused';
  const partnerIds = useMemo(
    () =>
      new Set(ids.flatMap((id) => (projection.row('offers', id)?.partners ?? []).map(({ partnerId }) => partnerId))),
    [projection, ids],
  );
  return (
    <div className="bulk-form">
      <Select
        label={texts.field}
        items={bulkFields.map((field) => ({ id: field, label: label(field) }))}
        value={draft.field}
        onChange={(id) => {
          const field = bulkFields.find((one) => one === id);
          if (field !== undefined) onDraft(draftOf(field, today));
        }}
      />
      {ways.length > 1 && (
        <Segmented
          label={texts.how}
          items={ways.map((way) => ({ id: way, label: (isYesNo ? texts.yesNo : texts.ways)[way] }))}
          value={draft.way}
          onChange={(way) => onDraft({ ...draft, way })}
        />
      )}
      <BulkValue
        key={draft.field}
        draft={draft}
        onChange={(said) => onDraft({ ...draft, ...said })}
        partnerIds={partnerIds}
      />
    </div>
  );
}
