import { useMemo, useState } from 'react';
import { dayOf } from '../../../shared/catalogue/calendar.ts';
import { offerCellReader } from '../../../shared/imports/readOfferCell.ts';
import { useSession } from '../../document/hooks.ts';
import { bulkTexts } from '../../texts/bulk.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { PasteRequest } from '../../ui/record/changeOffers.ts';
import { EffectsDialog } from './EffectsDialog.tsx';
import { fieldsFrom, layOutPasted } from './pastedCells.ts';
import type { FieldsOf } from './useBulkEffects.ts';

interface PasteDialogProps {
  readonly request: PasteRequest;
  readonly onClose: () => void;
}

/** Shows what pasted cells would change in each offer, names what cannot be read, and writes the rest as one act. */
export function PasteDialog({ request, onClose }: PasteDialogProps) {
  const { projection, person } = useSession();
  const { author } = person;
  const texts = useTexts(bulkTexts);
  const [today] = useState(() => dayOf(new Date()));
  const { byOffer, linesOver, readOnly } = useMemo(() => layOutPasted(request), [request]);
  const ids = useMemo(() => [...byOffer.keys()], [byOffer]);
  const change = useMemo((): FieldsOf => {
    const read = offerCellReader(projection, author);
    return (offer) => fieldsFrom(byOffer.get(offer.id) ?? [], offer, read);
  }, [projection, author, byOffer]);
  return (
    <EffectsDialog title={texts.pasteTitle(ids.length)} ids={ids} change={change} today={today} onClose={onClose}>
      {readOnly.length > 0 && <Notice kind="info">{texts.readOnly(readOnly.join(', '))}</Notice>}
      {linesOver > 0 && <Notice kind="info">{texts.linesOver(linesOver)}</Notice>}
    </EffectsDialog>
  );
}
