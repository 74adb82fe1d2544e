import { use, useCallback, useMemo, useState } from 'react';
import { dayOf } from '../../../../shared/catalogue/calendar.ts';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import { dayText } from '../../../../shared/texts/language.ts';
import { useProblemsOf, useSession } from '../../../document/hooks.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { offersTexts } from '../../../texts/offers.ts';
import { previewTexts } from '../../../texts/preview.ts';
import { recordsTexts } from '../../../texts/records.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { DraftPlace } from '../../../ui/fields/draftPlace.ts';
import { ArchivedNotice } from '../../../ui/record/ArchivedNotice.tsx';
import { notesFor } from '../../../ui/record/notesAt.tsx';
import { PrintPaper } from '../../../ui/record/printPaper.ts';
import { RecordPanel } from '../../../ui/record/RecordPanel.tsx';
import { RecordSteps } from '../../../ui/record/RecordSteps.tsx';
import { RecordTools } from '../../../ui/record/RecordTools.tsx';
import type { Neighbours } from '../../../ui/record/neighbours.ts';
import { Tag } from '../../../ui/Tag.tsx';
import { say } from '../../../ui/toasts.ts';
import { titleOf } from '../list/sortOffers.ts';
import { StatusTag } from '../list/StatusTag.tsx';
import { PreviewDialog } from '../preview/PreviewDialog.tsx';
import { CompletenessLine } from './CompletenessLine.tsx';
import { duplicateOffer } from './duplicateOffer.ts';
import type { Show } from '../../../ui/record/show.ts';
import type { OfferPatch } from './offerEditing.ts';
import { OfferSections } from './OfferSections.tsx';
import { useOfferSectionAnchors } from './useOfferSectionAnchors.ts';

interface OfferRecordProps {
  readonly offer: Offer;
  /** Who edits: stands in the offer as the one who checked it. */
  readonly author: string;
  readonly neighbours: Neighbours;
  readonly onOpen: (id: string | null) => void;
  readonly onShow: Show;
}

/** One offer with everything that can be done to it. */
export function OfferRecord({ offer, author, neighbours, onOpen, onShow }: OfferRecordProps) {
  const { id } = offer;
  const session = useSession();
  const language = useLanguage();
  const texts = useTexts(offersTexts);
  const records = useTexts(recordsTexts);
  const { open: openPreview } = useTexts(previewTexts);
  const [isPreviewed, setIsPreviewed] = useState(false);
  const problems = useProblemsOf(id);
  const notesAt = useMemo(() => notesFor(problems), [problems]);
  const edit = useCallback((patch: OfferPatch) => session.edit('offers', id, patch), [session, id]);
  const sections = useOfferSectionAnchors();
  const print = use(PrintPaper);
  const title = titleOf(offer) || texts.untitled;
  const { reviewedOn, reviewedBy } = offer;

  const restore = () => session.perform([{ do: 'restore', kind: 'offers', id }]);
  const duplicate = () => {
    const copy = duplicateOffer(offer, records.copyOf(title));
    session.perform([{ do: 'create', kind: 'offers', record: copy }]);
    say({ text: texts.duplicated });
    onOpen(copy.id);
  };

  return (
    <RecordPanel
      title={title}
      problems={problems}
      sections={sections}
      onClose={() => onOpen(null)}
      steps={<RecordSteps neighbours={neighbours} onOpen={onOpen} />}
      tools={
        <RecordTools
          kind="offers"
          id={id}
          isArchived={offer.archived !== null}
          onArchive={() => session.perform([{ do: 'archive', kind: 'offers', id }])}
          onRestore={restore}
          onDuplicate={duplicate}
          {...(offer.archived === null && { onPrint: () => print?.({ kind: 'offers', ids: [id] }) })}
        />
      }
      meta={
        <>
          {offer.status === 'published' && offer.archived === null ? (
            <Tag kind="ok">{texts.publishedTag}</Tag>
          ) : (
            <StatusTag offer={offer} />
          )}
          {offer.paused !== null && <Tag icon="pause">{texts.pausedTag}</Tag>}
          <span>
            {reviewedOn === null ? texts.neverReviewed : texts.reviewed(dayText(reviewedOn, language), reviewedBy)}
          </span>
          {offer.archived === null && <CompletenessLine offer={offer} />}
        </>
      }
      actions={
        offer.archived === null && (
          <>
            <Button
              kind="main"
              icon="check"
              onPress={() => edit({ reviewedOn: dayOf(new Date()), reviewedBy: author })}
            >
              {texts.reviewedToday}
            </Button>
            <Button icon="eye" onPress={() => setIsPreviewed(true)}>
              {openPreview}
            </Button>
          </>
        )
      }
    >
      {isPreviewed && <PreviewDialog offer={offer} onClose={() => setIsPreviewed(false)} />}
      <ArchivedNotice archived={offer.archived} onRestore={restore} />
      <DraftPlace value={id}>
        <OfferSections key={id} offer={offer} edit={edit} notesAt={notesAt} onShow={onShow} />
      </DraftPlace>
    </RecordPanel>
  );
}
