import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Arrival } from '../../../../shared/rpc/mergeCalls.ts';
import { arrivalsTexts } from '../../../texts/arrivals.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { personName } from '../../../texts/people.ts';
import { momentText } from '../../../texts/times.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Icon } from '../../../ui/Icon.tsx';
import './arrivals.css';

interface ArrivalChoiceProps {
  readonly arrivals: readonly Arrival[];
  readonly current: string | null;
  readonly onLook: (mergeId: string) => void;
}

/** Every copy that waits, to look at one of them. */
export function ArrivalChoice({ arrivals, current, onLook }: ArrivalChoiceProps) {
  const texts = useTexts(arrivalsTexts);
  const language = useLanguage();
  const words = (arrival: Arrival): string =>
    arrival.state === 'ready'
      ? `${personName(arrival.author, language)}, ${momentText(new Date(arrival.madeAt), language)}`
      : `${arrival.file} (${texts[arrival.state]})`;
  return (
    <ToggleButtonGroup
      className="arrival-choice"
      aria-label={texts.several}
      selectionMode="single"
      selectedKeys={current === null ? [] : [current]}
      onSelectionChange={(keys) => {
        const [chosen] = keys;
        if (chosen !== undefined) onLook(String(chosen));
      }}
    >
      {arrivals.map((arrival) => (
        <ToggleButton key={arrival.mergeId} id={arrival.mergeId} className="arrival-chip">
          <Icon name={arrival.state === 'ready' ? 'document' : arrival.state === 'locked' ? 'lock' : 'error'} />
          {words(arrival)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
