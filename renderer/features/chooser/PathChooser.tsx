import { useEffect, useState } from 'react';
import type { DialogQuestion } from '../../../shared/rpc/dialogCalls.ts';
import { useHost } from '../../host/HostContext.tsx';
import { PathDialog } from './PathDialog.tsx';

/** Answers the host's questions for a path, one after the other, where it has no native dialogs (serve mode). */
export function PathChooser() {
  const host = useHost();
  const [questions, setQuestions] = useState<readonly DialogQuestion[]>([]);
  useEffect(() => host.on('dialog.asked', (question) => setQuestions((asked) => [...asked, question])), [host]);
  const [question] = questions;
  if (question === undefined) return null;
  return <PathDialog key={question.id} question={question} onDone={() => setQuestions((asked) => asked.slice(1))} />;
}
