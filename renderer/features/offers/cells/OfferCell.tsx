import { audiences, offerTypes, phases, statuses, transitions } from '../../../../shared/catalogue/vocabulary.ts';
import type { OfferCellId } from '../../../../shared/imports/readOfferCell.ts';
import { useRecord, useSession } from '../../../document/hooks.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { TermsCell } from '../../../ui/fields/TermsCell.tsx';
import type { LeaveCell } from '../../../ui/useCellEditing.ts';
import type { OfferPatch } from '../record/offerEditing.ts';
import { LanguagesCell, PartnerCell, PlacesCell, TopicsCell } from './RecordCells.tsx';
import { writtenCells } from './writtenCells.tsx';

interface OfferCellProps {
  readonly id: string;
  readonly column: OfferCellId;
  readonly leave: LeaveCell;
}

/** The control that edits one cell of the table of offers. */
export function OfferCell({ id, column, leave }: OfferCellProps) {
  const session = useSession();
  const offer = useRecord('offers', id);
  const { columns } = useTexts(offersTexts);
  if (offer === undefined) return null;
  const edit = (patch: OfferPatch) => session.edit('offers', id, patch);
  const cell = { label: columns[column], leave };
  switch (column) {
    case 'status':
      return (
        <TermsCell
          {...cell}
          terms={statuses}
          value={[offer.status]}
          picksOne
          onCommit={([status]) => status !== undefined && edit({ status })}
        />
      );
    case 'offerType':
      return (
        <TermsCell
          {...cell}
          terms={offerTypes}
          value={offer.offerType === null ? [] : [offer.offerType]}
          picksOne
          onCommit={([offerType = null]) => edit({ offerType })}
        />
      );
    case 'phase':
      return <TermsCell {...cell} terms={phases} value={offer.phases} onCommit={(ids) => edit({ phases: ids })} />;
    case 'transition':
      return (
        <TermsCell
          {...cell}
          terms={transitions}
          value={offer.transitions}
          onCommit={(ids) => edit({ transitions: ids })}
        />
      );
    case 'audience':
      return (
        <TermsCell {...cell} terms={audiences} value={offer.audiences} onCommit={(ids) => edit({ audiences: ids })} />
      );
    case 'partner':
      return <PartnerCell {...cell} offer={offer} edit={edit} />;
    case 'topic':
      return <TopicsCell {...cell} offer={offer} edit={edit} />;
    case 'place':
      return <PlacesCell {...cell} offer={offer} edit={edit} />;
    case 'languages':
      return <LanguagesCell {...cell} offer={offer} edit={edit} />;
    default: {
      const WrittenCell = writtenCells[column];
      return <WrittenCell {...cell} offer={offer} edit={edit} />;
    }
  }
}
