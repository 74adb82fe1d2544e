import { useState } from 'react';
import type { LockedFile, OpenedFile } from '../../../shared/rpc/contract.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useHostTask } from '../../host/useHostTask.ts';
import { startTexts } from '../../texts/start.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface UnlockDialogProps {
  readonly locked: LockedFile;
  readonly onClose: () => void;
  readonly onOpened: (opened: OpenedFile) => void;
}

/** Asks for the password of a .mappe that was opened, until it fits. */
export function UnlockDialog({ locked, onClose, onOpened }: UnlockDialogProps) {
  const host = useHost();
  const task = useHostTask();
  const { unlock: texts, cancel } = useTexts(startTexts);
  const [password, setPassword] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const submit = () => {
    setIsAsked(true);
    if (password === '') return;
    task.run(async (signal) => {
      onOpened(await host.call('catalogues.unlock', { lockedId: locked.lockedId, password }, { signal }));
    });
  };
  return (
    <Dialog
      title={texts.title}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <Button onPress={onClose}>{cancel}</Button>
          <Button kind="main" type="submit">
            {texts.submit}
          </Button>
        </>
      }
    >
      <p>{texts.what(locked.file)}</p>
      <TextField
        label={texts.password}
        type="password"
        autoComplete="off"
        error={isAsked && password === '' && texts.missing}
        value={password}
        onChange={setPassword}
        autoFocus
      />
      <ErrorNotice error={task.error} />
    </Dialog>
  );
}
