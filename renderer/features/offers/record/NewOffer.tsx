import { newId } from '../../../../shared/document/newId.ts';
import { useSession } from '../../../document/hooks.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { NewRecord } from '../../../ui/record/NewRecord.tsx';

/** An offer that is still to be: it comes to be with its title. */
export function NewOffer({ onOpen }: { readonly onOpen: (id: string | null) => void }) {
  const session = useSession();
  const texts = useTexts(offersTexts);
  const label = useLabels('offers');
  const create = (title: string) => {
    const id = newId();
    session.perform([{ do: 'create', kind: 'offers', record: { id, title: { de: title }, status: 'draft' } }]);
    onOpen(id);
  };
  return (
    <NewRecord
      title={texts.newOffer}
      nameLabel={label('title')}
      hint={texts.newHint}
      onCreate={create}
      onClose={() => onOpen(null)}
    />
  );
}
