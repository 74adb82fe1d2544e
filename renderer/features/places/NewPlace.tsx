import { newId } from '../../../shared/document/newId.ts';
import { useSession } from '../../document/hooks.ts';
import { placesTexts } from '../../texts/places.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { NewRecord } from '../../ui/record/NewRecord.tsx';
import type { Show } from '../../ui/record/show.ts';

interface NewPlaceProps {
  readonly onShow: Show;
  readonly onClose: () => void;
}

/** A place that is still to be: it comes to be with its name, and one goes on with what comes after that. */
export function NewPlace({ onShow, onClose }: NewPlaceProps) {
  const session = useSession();
  const texts = useTexts(placesTexts);
  const label = useLabels('places');
  const create = (name: string) => {
    const id = newId();
    session.perform([{ do: 'create', kind: 'places', record: { id, name } }]);
    onShow('places', id, 'kind');
  };
  return (
    <NewRecord
      title={texts.newPlace}
      nameLabel={label('name')}
      hint={texts.newHint}
      onCreate={create}
      onClose={onClose}
    />
  );
}
