import { useState } from 'react';
import { exportFormats } from '../../../shared/exports/exportFormats.ts';
import { asksForSecret } from '../../../shared/publishing/publishProfile.ts';
import type { PublishProfile } from '../../../shared/publishing/publishProfile.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useHostTask } from '../../host/useHostTask.ts';
import { publishingTexts } from '../../texts/publishing.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useComplain } from '../../ui/useComplain.ts';
import { FormatsField } from './FormatsField.tsx';
import { TargetFields } from './TargetFields.tsx';

interface ProfileDialogProps {
  readonly profile: PublishProfile;
  readonly isNew: boolean;
  /** Whether a secret is kept for it already. */
  readonly hasSecret: boolean;
  /** @throws Refusal */
  readonly onSave: (profile: PublishProfile, secret: string | null) => Promise<void>;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Makes or changes a way of publishing, and tries it. */
export function ProfileDialog({ profile, isNew, hasSecret, onSave, onRemove, onClose }: ProfileDialogProps) {
  const host = useHost();
  const { catalogueId } = useSession();
  const texts = useTexts(publishingTexts);
  const complain = useComplain();
  const task = useHostTask();
  const [draft, setDraft] = useState(profile);
  const [secret, setSecret] = useState('');
  const [isTested, setIsTested] = useState(false);
  const { target } = draft;
  const change = (next: Partial<PublishProfile>) => {
    setDraft({ ...draft, ...next });
    setIsTested(false);
  };
  const known = secret === '' ? null : secret;
  const isReady = draft.formats?.length !== 0 && isComplete(draft);

  const test = (tried: PublishProfile) =>
    task.run(async (signal) => {
      setIsTested(false);
      await host.call('publish.test', { catalogueId, profile: tried, secret: known }, { signal });
      setIsTested(true);
    });
  const trust = (hostKey: string) => {
    if (target.kind !== 'sftp') return;
    const trusting = { ...draft, target: { ...target, hostKey } };
    setDraft(trusting);
    test(trusting);
  };
  const save = () =>
    task.run(async () => {
      await onSave(draft, known);
      onClose();
    });
  const choosePlace = (kind: 'folder' | 'zip') =>
    void host
      .call('publish.choosePlace', { catalogueId, kind })
      .then((chosen) => chosen !== null && change({ target: chosen }), complain);
  const fingerprint = fingerprintIn(task.error);
  return (
    <Dialog
      title={isNew ? `${texts.newProfile}: ${texts.kinds[target.kind].name}` : texts.changeProfile}
      onClose={onClose}
      onSubmit={() => isReady && save()}
      actions={
        <>
          {!isNew && (
            <Button kind="quiet" onPress={onRemove}>
              {texts.removeProfile}
            </Button>
          )}
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button kind="main" type="submit" isDisabled={!isReady}>
            {texts.save}
          </Button>
        </>
      }
    >
      <TextField
        label={texts.name}
        hint={texts.nameHint}
        value={draft.name}
        onChange={(name) => change({ name })}
        autoFocus
      />
      <TargetFields target={target} onChange={(next) => change({ target: next })} onChoosePlace={choosePlace} />
      {asksForSecret(target) && (target.kind === 'webdav' || target.kind === 'sftp' || target.kind === 'put') && (
        <>
          <TextField
            label={texts.secret[target.kind]}
            type="password"
            autoComplete="off"
            hint={hasSecret ? texts.secretKept : texts.secretHint}
            value={secret}
            onChange={(written) => {
              setSecret(written);
              setIsTested(false);
            }}
          />
          <div>
            <Button isDisabled={!isReady} onPress={() => test(draft)}>
              {texts.test}
            </Button>
          </div>
        </>
      )}
      {task.isRunning && <p className="muted">{texts.testing}</p>}
      <ErrorNotice
        error={task.error}
        kind={fingerprint === null ? 'bad' : 'warn'}
        actions={fingerprint !== null && <Button onPress={() => trust(fingerprint)}>{texts.trust}</Button>}
      />
      {isTested && <Notice kind="ok">{texts.testGood}</Notice>}
      <FormatsField
        value={draft.formats ?? exportFormats}
        onChange={(formats) => change({ formats: formats.length === exportFormats.length ? null : formats })}
      />
    </Dialog>
  );
}

/** Whether everything is there that only a person knows; whether it is right the host will say. */
function isComplete({ name, target }: PublishProfile): boolean {
  if (name.trim() === '') return false;
  if (target.kind !== 'sftp') return !Object.values(target).includes('');
  return target.host !== '' && target.user !== '' && target.port >= 1 && target.port <= 65_535;
}

/** The fingerprint of a server that nobody has met before; null where that is not what happened. */
const fingerprintIn = (error: unknown): string | null =>
  error instanceof Refusal && error.code === 'publish-host-key-new' ? String(error.values['fingerprint']) : null;
