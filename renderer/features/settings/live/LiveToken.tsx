import { useState } from 'react';
import { liveTexts } from '../../../texts/live.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextField } from '../../../ui/TextField.tsx';

interface LiveTokenProps {
  /** Whether one is kept already; which one is never shown. */
  readonly isKept: boolean;
  /** Gets a token to keep, or null to forget the one that is kept. */
  readonly onKeep: (token: string | null) => void;
}

/** What the server asks for before it answers. */
export function LiveToken({ isKept, onKeep }: LiveTokenProps) {
  const texts = useTexts(liveTexts);
  const [token, setToken] = useState('');
  const keep = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (token.trim() === '') return;
    onKeep(token.trim());
    setToken('');
  };
  return (
    <form className="settings-token" onSubmit={keep}>
      <TextField
        label={texts.token}
        type="password"
        autoComplete="off"
        value={token}
        onChange={setToken}
        hint={isKept ? texts.tokenKept : texts.tokenHint}
      />
      <div className="settings-acts">
        <Button type="submit">{texts.keepToken}</Button>
        {isKept && (
          <Button kind="quiet" onPress={() => onKeep(null)}>
            {texts.forgetToken}
          </Button>
        )}
      </div>
    </form>
  );
}
