import { newId } from '../../../../shared/document/newId.ts';
import { useSession } from '../../../document/hooks.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { NewRecord } from '../../../ui/record/NewRecord.tsx';
import type { Show } from '../../../ui/record/show.ts';

interface NewOfferProps {
  readonly onShow: Show;
  readonly onClose: () => void;
}

/** An offer that is still to be: it comes to be with its title, and one goes on with what comes after that. */
export function NewOffer({ onShow, onClose }: NewOfferProps) {
  const session = useSession();
  const texts = useTexts(offersTexts);
  const label = useLabels('offers');
  const create = (title: string) => {
    const id = newId();
    session.perform([{ do: 'create', kind: 'offers', record: { id, title: { de: title }, status: 'draft' } }]);
    onShow('offers', id, 'summary/de');
  };
  return (
    <NewRecord
      title={texts.newOffer}
      nameLabel={label('title')}
      hint={texts.newHint}
      onCreate={create}
      onClose={onClose}
    />
  );
}
