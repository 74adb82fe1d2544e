import { recordTitle } from '../../../shared/document/recordTitle.ts';
import { useQuestions, useSession } from '../../document/hooks.ts';
import type { Question } from '../../document/questions.ts';
import { useNames } from '../../document/useNames.ts';
import { useLanguage, useLocale } from '../../texts/LanguageContext.tsx';
import { overviewTexts } from '../../texts/overview.ts';
import { fromPerson } from '../../texts/people.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import { fieldName } from '../../ui/values/fieldName.ts';
import type { Task } from './TaskGroup.tsx';

/** What several people wrote apart from each other and nobody has decided, and how many such questions there are. */
export function useVersionTasks(
  limit: number,
  onCompare: (question: string) => void,
): { tasks: Task[]; count: number } {
  const session = useSession();
  const questions = useQuestions();
  const texts = useTexts(overviewTexts);
  const language = useLanguage();
  const people = new Intl.ListFormat(useLocale());
  const names = useNames();
  const me = session.person.author;

  const namesOf = (authors: readonly string[]): string =>
    people.format([...new Set(authors)].map((author) => (author === me ? texts.you : fromPerson(author, language))));
  const wordsOf = (question: Question): string => {
    if (question.type === 'archived') {
      const { archived, edits } = question.conflict;
      return texts.archivedBeside(namesOf([archived.author]), namesOf(edits.map(({ author }) => author)));
    }
    const { kind, key, versions } = question;
    return texts.versionsOf(fieldName(kind, key, names, language), namesOf(versions.map(({ author }) => author)));
  };

  const tasks = questions.slice(0, limit).map((question): Task => {
    const { name, kind, id } = question;
    const onOpen = () => onCompare(name);
    return {
      id: name,
      sign: <Icon name="double-box" />,
      title: recordTitle(session.projection, kind, id) || texts.unnamed,
      words: wordsOf(question),
      actLabel: texts.compare,
      onAct: onOpen,
      onOpen,
    };
  });
  return { tasks, count: questions.length };
}
