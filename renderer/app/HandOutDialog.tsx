import { useState } from 'react';
import { useSession } from '../document/hooks.ts';
import { useHost } from '../host/HostContext.tsx';
import { handOutTexts } from '../texts/handOut.ts';
import { useTexts } from '../texts/useTexts.ts';
import { TextField } from '../ui/TextField.tsx';
import { SaveDialog } from './SaveDialog.tsx';

/** Asks for a password, or none, and hands the catalogue out as a file; says where it lies. */
export function HandOutDialog({ onClose }: { readonly onClose: () => void }) {
  const host = useHost();
  const { catalogueId } = useSession();
  const texts = useTexts(handOutTexts);
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const differs = password !== '' && password !== repeated;

  const handOut = () => {
    setWasAsked(true);
    if (differs) return Promise.resolve(null);
    return host.call('document.saveMappe', { catalogueId, password: password === '' ? null : password });
  };
  return (
    <SaveDialog words={texts} save={handOut} onClose={onClose}>
      <p>{texts.what}</p>
      <TextField
        label={texts.password}
        hint={password === '' ? texts.withoutPassword : texts.passwordHint}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
        autoFocus
      />
      {password !== '' && (
        <TextField
          label={texts.repeat}
          hint={texts.repeatHint}
          error={wasAsked && differs && texts.differs}
          type="password"
          autoComplete="new-password"
          value={repeated}
          onChange={setRepeated}
        />
      )}
    </SaveDialog>
  );
}
