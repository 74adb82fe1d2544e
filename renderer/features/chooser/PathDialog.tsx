import { useEffect, useState } from 'react';
import type { DialogQuestion } from '../../../shared/rpc/dialogCalls.ts';
import { useHost } from '../../host/HostContext.tsx';
import { chooserTexts } from '../../texts/chooser.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { fittingEntries, withExtension } from './fittingEntries.ts';
import type { FolderEntry } from './fittingEntries.ts';
import { FolderBar } from './FolderBar.tsx';
import { FolderEntries } from './FolderEntries.tsx';
import { useFolder } from './useFolder.ts';

interface PathDialogProps {
  readonly question: DialogQuestion;
  readonly onDone: () => void;
}

/** Asks for one file or several to open, a folder, or where to save a file. */
export function PathDialog({ question, onDone }: PathDialogProps) {
  const { kind, id, title, extensions, suggestedName } = question;
  const host = useHost();
  const texts = useTexts(chooserTexts);
  const { listing, error, show, create, complain } = useFolder();
  // What is typed counts until another folder is shown; then, where a folder is asked for, that one does.
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setIsAsked] = useState(false);
  useEffect(() => show(question.folder), [show, question.folder]);

  const folder = listing?.folder ?? question.folder;
  const path = typed ?? (kind === 'openFolder' ? folder : suggestedName);
  const target = kind === 'saveFile' ? withExtension(path, extensions) : path.trim();
  const entries = listing === null ? [] : fittingEntries(listing.entries, question);
  const replaces = kind === 'saveFile' && entries.some((entry) => entry.kind === 'file' && entry.name === target);

  const targets = [...chosen, ...(target === '' ? [] : [target])];

  const answer = async (paths: string[]) => {
    try {
      await host.call('dialog.answer', { id, folder, paths });
      onDone();
    } catch (refusal) {
      complain(refusal);
    }
  };
  const cancel = () => void answer([]);
  const submit = () => {
    setIsAsked(true);
    if (targets.length > 0) void answer(targets);
  };
  const goTo = (shown: string) => {
    if (kind === 'openFolder') setTyped(null);
    setChosen(new Set());
    show(shown);
  };
  const choose = (entry: FolderEntry) => {
    if (entry.kind === 'folder') goTo(entry.path);
    // Chosen once more (a double click, Enter twice), the file to open is the answer.
    else if (kind === 'openFile' && entry.name === path) void answer([entry.name]);
    else setTyped(entry.name);
  };

  return (
    <Dialog
      title={title}
      size="large"
      onClose={cancel}
      onSubmit={submit}
      actions={
        <>
          <Button onPress={cancel}>{texts.cancel}</Button>
          <Button kind="main" type="submit">
            {replaces ? texts.replace : targets.length > 1 ? texts.openSeveral(targets.length) : texts[kind]}
          </Button>
        </>
      }
    >
      <ErrorNotice error={error} />
      {listing !== null && (
        <FolderBar
          listing={listing}
          onShow={goTo}
          onCreate={
            kind === 'openFile' || kind === 'openFiles'
              ? null
              : (name) => {
                  if (kind === 'openFolder') setTyped(null);
                  create(name);
                }
          }
        />
      )}
      <FolderEntries
        entries={entries}
        onChoose={choose}
        chosen={kind === 'openFiles' ? chosen : null}
        onChosen={setChosen}
      />
      <TextField
        label={texts.path}
        hint={texts.hints[kind]}
        error={isAsked && targets.length === 0 && texts.pathMissing}
        value={path}
        onChange={setTyped}
      />
      {replaces && <Notice kind="warn">{texts.replaces}</Notice>}
    </Dialog>
  );
}
