import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { IconButton } from '../IconButton.tsx';
import type { Neighbours } from './neighbours.ts';

interface RecordStepsProps {
  readonly neighbours: Neighbours;
  readonly onOpen: (id: string) => void;
}

/** Up and down the list that the record stands in. */
export function RecordSteps({ neighbours, onOpen }: RecordStepsProps) {
  const { previous, next, at, of } = neighbours;
  const texts = useTexts(recordsTexts);
  return (
    <div className="record-steps">
      {at > 0 && <span>{texts.position(at, of)}</span>}
      <IconButton
        icon="arrow-up"
        label={texts.previous}
        isDisabled={previous === null}
        onPress={() => previous !== null && onOpen(previous)}
      />
      <IconButton
        icon="arrow-down"
        label={texts.next}
        isDisabled={next === null}
        onPress={() => next !== null && onOpen(next)}
      />
    </div>
  );
}
