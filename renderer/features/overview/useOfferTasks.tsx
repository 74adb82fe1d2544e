import type { ReactNode } from 'react';
import { dayOf } from '../../../shared/catalogue/calendar.ts';
import type { Concern } from '../../../shared/catalogue/concerns.ts';
import { recordTitle } from '../../../shared/document/recordTitle.ts';
import { dayText } from '../../../shared/texts/language.ts';
import { useSession } from '../../document/hooks.ts';
import { useSuccessors } from '../../document/useSuccessors.ts';
import { useLanguage, useLocale } from '../../texts/LanguageContext.tsx';
import { overviewTexts } from '../../texts/overview.ts';
import { agoText, daysBetween } from '../../texts/spans.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import { ProblemSign } from '../../ui/record/ProblemSign.tsx';
import { say } from '../../ui/toasts.ts';
import { mendingOfTask, mendingPatch } from './mending.ts';
import type { OfferTask } from './morningList.ts';
import { ProblemWords } from './ProblemWords.tsx';
import type { Show } from '../../ui/record/show.ts';
import type { Task } from './TaskGroup.tsx';

const icons = {
  problems: 'warning',
  due: 'calendar',
  expiring: 'clock',
  funding: 'hourglass',
  translations: 'translation',
} as const satisfies Record<Concern, IconName>;

/**
 * Makes rows of the morning list from what the offers want looking at for.
 * @param author who works here: stands in an offer as the one who checked it
 */
export function useOfferTasks(author: string, onShow: Show): (concern: Concern, tasks: readonly OfferTask[]) => Task[] {
  const session = useSession();
  const texts = useTexts(overviewTexts);
  const language = useLanguage();
  const locale = useLocale();
  const today = dayOf(new Date());
  const successors = useSuccessors();

  const wordsOf = (concern: Concern, { row, problem }: OfferTask): ReactNode => {
    if (concern === 'due' && row.reviewedOn !== null)
      return texts.reviewed(dayText(row.reviewedOn, language), agoText(row.reviewedOn, today, locale));
    if (concern === 'expiring' && row.validTo !== null)
      return texts.visibleUntil(dayText(row.validTo, language), daysBetween(today, row.validTo));
    const until = problem?.values['date'];
    if (concern === 'funding' && typeof until === 'string')
      return texts.fundedUntil(dayText(until, language), daysBetween(today, until));
    return problem === null ? null : <ProblemWords problem={problem} />;
  };

  return (concern, tasks) =>
    tasks.map((task) => {
      const { row, problem } = task;
      const { id } = row;
      const title = recordTitle(session.projection, 'offers', id) || texts.untitled;
      const mending = mendingOfTask(concern, task);
      const onOpen = () => onShow('offers', id, mending.field);
      const onAct = () => {
        const offer = session.projection.record('offers', id);
        const patch = offer === undefined ? null : mendingPatch(mending, offer, today, author, successors);
        if (patch === null) return onOpen();
        session.edit('offers', id, patch);
        const said =
          mending.act === 'review' ? texts.reviewedNow : mending.act === 'swap' ? texts.swapped : texts.succeeded;
        say({ text: said(title) });
      };
      const sign =
        concern === 'problems' && problem !== null ? (
          <ProblemSign severity={problem.severity} />
        ) : (
          <Icon name={icons[concern]} />
        );
      return { id, sign, title, words: wordsOf(concern, task), actLabel: texts.acts[mending.act], onAct, onOpen };
    });
}
