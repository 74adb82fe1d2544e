import { useMemo, useState } from 'react';
import { dayOf } from '../../../shared/catalogue/calendar.ts';
import { fieldsAfter } from '../../../shared/document/bulkChange.ts';
import { useSession } from '../../document/hooks.ts';
import { bulkTexts } from '../../texts/bulk.ts';
import { useTexts } from '../../texts/useTexts.ts';
import type { BulkRequest } from '../../ui/record/changeOffers.ts';
import { changeOf, draftOf } from './bulkDraft.ts';
import type { BulkDraft } from './bulkDraft.ts';
import { BulkForm } from './BulkForm.tsx';
import { EffectsDialog } from './EffectsDialog.tsx';
import type { FieldsOf } from './useBulkEffects.ts';

interface BulkDialogProps {
  readonly request: BulkRequest;
  readonly onClose: () => void;
}

function begin({ handOver }: BulkRequest, today: string): BulkDraft {
  if (handOver === undefined) return draftOf('status', today);
  return { ...draftOf('partners', today), partnerId: handOver.partnerId };
}

/** Asks what shall change in many offers, shows what that does to each, and does it as one act. */
export function BulkDialog({ request, onClose }: BulkDialogProps) {
  const { ids, handOver } = request;
  const session = useSession();
  const texts = useTexts(bulkTexts);
  const [today] = useState(() => dayOf(new Date()));
  const [draft, setDraft] = useState(() => begin(request, today));
  const { author } = session.person;
  const change = useMemo((): FieldsOf | null => {
    const meant = changeOf(draft, author, today);
    return meant && ((offer) => ({ fields: fieldsAfter(offer, meant) }));
  }, [draft, author, today]);
  return (
    <EffectsDialog
      title={handOver === undefined ? texts.title(ids.length) : texts.handOverTitle(ids.length)}
      ids={ids}
      change={change}
      today={today}
      onClose={onClose}
    >
      <BulkForm draft={draft} onDraft={setDraft} ids={ids} today={today} />
    </EffectsDialog>
  );
}
