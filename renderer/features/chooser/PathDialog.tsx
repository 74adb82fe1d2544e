import { useEffect, useState } from 'react';
import type { DialogQuestion } from '../../../shared/rpc/dialogCalls.ts';
import { useHost } from '../../host/HostContext.tsx';
import { chooserTexts } from '../../texts/chooser.ts';
import { errorText } from '../../texts/errorText.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { fittingEntries, withExtension } from './fittingEntries.ts';
import { FolderEntries } from './FolderEntries.tsx';
import { FolderField } from './FolderField.tsx';
import { useFolder } from './useFolder.ts';

interface PathDialogProps {
  readonly question: DialogQuestion;
  readonly onDone: () => void;
}

/** Asks for a file to open, a folder, or where to save a file. */
export function PathDialog({ question, onDone }: PathDialogProps) {
  const host = useHost();
  const texts = useTexts(chooserTexts);
  const language = useLanguage();
  const { listing, error, show, complain } = useFolder();
  const [name, setName] = useState(question.suggestedName);
  const [isNameAsked, setIsNameAsked] = useState(false);

  useEffect(() => show(question.folder), [show, question.folder]);

  const answer = async (path: string | null) => {
    try {
      await host.call('dialog.answer', { id: question.id, folder: listing?.folder ?? question.folder, path });
      onDone();
    } catch (refusal) {
      complain(refusal);
    }
  };
  const entries = listing === null ? [] : fittingEntries(listing.entries, question);
  const target = question.kind === 'saveFile' ? withExtension(name, question.extensions) : name.trim();
  const replaces =
    question.kind === 'saveFile' && entries.some((entry) => entry.kind === 'file' && entry.name === target);
  const submit = () => {
    if (question.kind === 'openFolder') return void answer('.');
    setIsNameAsked(true);
    if (target !== '') void answer(target);
  };
  const cancel = () => void answer(null);

  return (
    <Dialog
      title={question.title}
      size="large"
      onClose={cancel}
      onSubmit={submit}
      actions={
        <>
          <Button onPress={cancel}>{texts.cancel}</Button>
          <Button kind="main" type="submit">
            {replaces ? texts.replace : texts[question.kind]}
          </Button>
        </>
      }
    >
      {error !== null && (
        <Notice kind="bad" isUrgent>
          {errorText(error, language)}
        </Notice>
      )}
      <FolderField key={listing?.folder} listing={listing} onShow={show} />
      <FolderEntries
        entries={entries}
        onChoose={(entry) => {
          if (entry.kind === 'folder') show(entry.path);
          else setName(entry.name);
        }}
      />
      {question.kind !== 'openFolder' && (
        <TextField
          label={texts.fileName}
          error={isNameAsked && target === '' && texts.nameMissing}
          value={name}
          onChange={setName}
        />
      )}
      {replaces && <Notice kind="warn">{texts.replaces}</Notice>}
    </Dialog>
  );
}
