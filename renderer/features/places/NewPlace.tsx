import { newId } from '../../../shared/document/newId.ts';
import { useSession } from '../../document/hooks.ts';
import { placesTexts } from '../../texts/places.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { NewRecord } from '../../ui/record/NewRecord.tsx';

/** A place that is still to be: it comes to be with its name. */
export function NewPlace({ onOpen }: { readonly onOpen: (id: string | null) => void }) {
  const session = useSession();
  const texts = useTexts(placesTexts);
  const label = useLabels('places');
  const create = (name: string) => {
    const id = newId();
    session.perform([{ do: 'create', kind: 'places', record: { id, name } }]);
    onOpen(id);
  };
  return (
    <NewRecord
      title={texts.newPlace}
      nameLabel={label('name')}
      hint={texts.newHint}
      onCreate={create}
      onClose={() => onOpen(null)}
    />
  );
}
