import { useState } from 'react';
import type { Arrival } from '../../../../shared/rpc/mergeCalls.ts';
import { arrivalsTexts } from '../../../texts/arrivals.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { TextField } from '../../../ui/TextField.tsx';

interface LockedArrivalProps {
  readonly arrival: Extract<Arrival, { state: 'locked' }>;
  readonly onUnlock: (password: string) => void;
}

/** A copy that needs its password. */
export function LockedArrival({ arrival, onUnlock }: LockedArrivalProps) {
  const texts = useTexts(arrivalsTexts);
  const [password, setPassword] = useState('');
  return (
    <form
      className="locked-arrival"
      onSubmit={(event) => {
        event.preventDefault();
        if (password !== '') onUnlock(password);
      }}
    >
      <p>
        <Icon name="lock" /> <strong>{texts.needsPassword(arrival.file)}</strong> {texts.passwordWhat}
      </p>
      <div className="locked-arrival-entry">
        <TextField label={texts.password} type="password" autoComplete="off" value={password} onChange={setPassword} />
        <Button type="submit">{texts.unlock}</Button>
      </div>
    </form>
  );
}
