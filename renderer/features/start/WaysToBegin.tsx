import { useState } from 'react';
import { Button } from 'react-aria-components';
import { startTexts } from '../../texts/start.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/Icon.tsx';

interface WayToBegin {
  readonly icon: IconName;
  readonly label: string;
  readonly what: string;
  readonly onChoose: () => Promise<void>;
}

/** The ways to come by a catalogue, one at a time. */
export function WaysToBegin({ ways }: { ways: readonly WayToBegin[] }) {
  const texts = useTexts(startTexts);
  const [busy, setBusy] = useState<string | null>(null);
  const choose = async ({ label, onChoose }: WayToBegin) => {
    if (busy !== null) return;
    setBusy(label);
    await onChoose();
    setBusy(null);
  };
  return (
    <section className="start-section" aria-labelledby="ways-to-begin">
      <h2 id="ways-to-begin">{texts.begin}</h2>
      <ul>
        {ways.map((way) => (
          <li key={way.label}>
            <Button className={busy === way.label ? 'start-row busy' : 'start-row'} onPress={() => void choose(way)}>
              <Icon name={way.icon} size="large" />
              <span className="start-row-words">
                <span className="start-row-title">{way.label}</span>
                <span className="muted small">{way.what}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
