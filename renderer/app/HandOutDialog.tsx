import { useState } from 'react';
import { useSession } from '../document/hooks.ts';
import { useHost } from '../host/HostContext.tsx';
import { handOutTexts } from '../texts/handOut.ts';
import { useTexts } from '../texts/useTexts.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { say } from '../ui/toasts.ts';

/** Asks for a password, or none, and hands the catalogue out as a file; says where it lies. */
export function HandOutDialog({ onClose }: { readonly onClose: () => void }) {
  const host = useHost();
  const { catalogueId } = useSession();
  const texts = useTexts(handOutTexts);
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [wasAsked, setWasAsked] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const differs = password !== '' && password !== repeated;

  const handOut = async () => {
    setWasAsked(true);
    if (differs) return;
    try {
      const path = await host.call('document.saveMappe', { catalogueId, password: password === '' ? null : password });
      if (path === null) return;
      say({ text: texts.saved(path) });
      onClose();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <Dialog
      title={texts.title}
      onClose={onClose}
      onSubmit={() => void handOut()}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button kind="main" type="submit">
            {texts.submit}
          </Button>
        </>
      }
    >
      <p>{texts.what}</p>
      <ErrorNotice error={error} />
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
    </Dialog>
  );
}
