import { useState } from 'react';
import type { PublishProfile } from '../../../shared/publishing/publishProfile.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { PublicationReport } from '../../../shared/rpc/publishCalls.ts';
import { useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useHostTask } from '../../host/useHostTask.ts';
import { publishTexts } from '../../texts/publish.ts';
import { publishingTexts } from '../../texts/publishing.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { DriveChoice } from './DriveChoice.tsx';
import { PublicationDone } from './PublicationDone.tsx';
import { useDrives } from './useDrives.ts';

interface PublishRunProps {
  readonly profile: PublishProfile;
  /** Keeps that a server nobody had met before is the right one. @throws Refusal */
  readonly onTrust: (hostKey: string) => Promise<void>;
  readonly isBlocked: boolean;
}

/** After these the next try goes on where the last one ended. */
const toContinue: readonly unknown[] = ['publish-interrupted', 'publish-halfway', 'publish-full', 'publish-refused'];

/** Publishing by one profile: the button, how far it is, and how it ended. */
export function PublishRun({ profile, onTrust, isBlocked }: PublishRunProps) {
  const host = useHost();
  const { catalogueId } = useSession();
  const task = useHostTask();
  const texts = useTexts(publishTexts);
  const targetTexts = useTexts(publishingTexts);
  const [report, setReport] = useState<PublicationReport | null>(null);
  const [chosenDrive, setChosenDrive] = useState<string | null>(null);
  const needsDrive = profile.target.kind === 'stick';
  const drives = useDrives(needsDrive && !task.isRunning);
  const drive = drives?.find(({ path }) => path === chosenDrive) ?? drives?.[0] ?? null;
  const code = task.error instanceof Refusal ? task.error.code : null;

  const publish = () =>
    task.run(async (signal) => {
      setReport(null);
      const order = { catalogueId, profileId: profile.id, drive: drive?.path ?? null };
      setReport(await host.call('publish.start', order, { signal }));
    });
  const trust = () => {
    const known = task.error instanceof Refusal ? String(task.error.values['fingerprint']) : '';
    task.run(async (signal) => {
      await onTrust(known);
      setReport(await host.call('publish.start', { catalogueId, profileId: profile.id, drive: null }, { signal }));
    });
  };
  const sendingOrNot = task.share === null ? targetTexts.choosing : targetTexts.sending;
  const doing = task.file === null ? sendingOrNot : targetTexts.making(task.file);
  const name = toContinue.includes(code) ? targetTexts.continue : report === null ? texts.publish : texts.publishAgain;
  return (
    <>
      {drives !== null && <DriveChoice drives={drives} value={drive?.path ?? null} onChange={setChosenDrive} />}
      {profile.target.kind === 'put' && <p className="muted small">{targetTexts.notAtOnce}</p>}
      {task.isRunning ? (
        <>
          <Progress label={doing} share={task.share} />
          <div>
            <Button onPress={task.cancel}>{texts.cancel}</Button>
          </div>
        </>
      ) : (
        <div>
          <Button kind="main" icon="export" isDisabled={isBlocked || (needsDrive && drive === null)} onPress={publish}>
            {name}
          </Button>
        </div>
      )}
      <ErrorNotice
        error={task.error}
        actions={code === 'publish-host-key-new' && <Button onPress={trust}>{targetTexts.trust}</Button>}
      />
      {!task.isRunning && report !== null && <PublicationDone report={report} />}
    </>
  );
}
