import { useCallback, useMemo } from 'react';
import type { Partner } from '../../../shared/catalogue/partner.ts';
import type { OfferFilters } from '../../../shared/offerView.ts';
import { partnerKinds } from '../../../shared/catalogue/vocabulary.ts';
import { useProblemsOf, useSession } from '../../document/hooks.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { partnersTexts } from '../../texts/partners.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { DraftPlace } from '../../ui/fields/draftPlace.ts';
import { ArchivedNotice } from '../../ui/record/ArchivedNotice.tsx';
import type { Neighbours } from '../../ui/record/neighbours.ts';
import { notesFor } from '../../ui/record/notesAt.tsx';
import { RecordPanel } from '../../ui/record/RecordPanel.tsx';
import { RecordSteps } from '../../ui/record/RecordSteps.tsx';
import { RecordTools } from '../../ui/record/RecordTools.tsx';
import type { Show } from '../../ui/record/show.ts';
import type { PartnerPatch } from './partnerEditing.ts';
import { PartnerSections } from './PartnerSections.tsx';

interface PartnerRecordProps {
  readonly partner: Partner;
  readonly neighbours: Neighbours;
  readonly onOpen: (id: string | null) => void;
  readonly onShow: Show;
  /** Goes to the list of offers, narrowed down. */
  readonly onShowOffers: (filters: OfferFilters) => void;
}

// Top-level names of the keys that problems name, by section.
const sectionFields = {
  basics: ['name', 'kind', 'sector', 'description'],
  reach: ['phone', 'email', 'website', 'address', 'placeId', 'contacts'],
  network: ['role', 'parentId', 'cooperationSince', 'agreementUntil'],
  offers: [],
  internal: ['internalNote'],
} as const;

/** One partner with everything that can be done to it. */
export function PartnerRecord({ partner, neighbours, onOpen, onShow, onShowOffers }: PartnerRecordProps) {
  const { id } = partner;
  const session = useSession();
  const language = useLanguage();
  const texts = useTexts(partnersTexts);
  const problems = useProblemsOf(id);
  const notesAt = useMemo(() => notesFor(problems), [problems]);
  const edit = useCallback((patch: PartnerPatch) => session.edit('partners', id, patch), [session, id]);
  const restore = () => session.perform([{ do: 'restore', kind: 'partners', id }]);
  const kind = partnerKinds.find((term) => term.id === partner.kind)?.[language];
  return (
    <RecordPanel
      title={partner.name || texts.unnamed}
      {...(kind !== undefined && { meta: kind })}
      problems={problems}
      sections={(['basics', 'reach', 'network', 'offers', 'internal'] as const).map((section) => ({
        id: section,
        title: texts.sections[section],
        fields: sectionFields[section],
      }))}
      onClose={() => onOpen(null)}
      steps={<RecordSteps neighbours={neighbours} onOpen={onOpen} />}
      tools={
        <RecordTools
          kind="partners"
          id={id}
          isArchived={partner.archived !== null}
          onArchive={() => session.perform([{ do: 'archive', kind: 'partners', id }])}
          onRestore={restore}
        />
      }
    >
      <ArchivedNotice archived={partner.archived} onRestore={restore} />
      <DraftPlace value={id}>
        <PartnerSections
          key={id}
          partner={partner}
          edit={edit}
          notesAt={notesAt}
          onShow={onShow}
          onShowOffers={onShowOffers}
        />
      </DraftPlace>
    </RecordPanel>
  );
}
