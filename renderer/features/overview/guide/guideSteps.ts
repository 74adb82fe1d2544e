import type * as Y from 'yjs';
import { actsOf, editsOfAct } from '../../../../shared/document/acts.ts';
import type { Edit } from '../../../../shared/document/history.ts';
import { marksMap } from '../../../../shared/document/structure.ts';
import { sampleAuthors } from '../../../../shared/sample/sampleNames.ts';

/** The first ten minutes with the sample town, step by step. */
export const guideSteps = ['change', 'undo', 'review', 'take', 'decide', 'gap', 'publish'] as const;
export type GuideStep = (typeof guideSteps)[number];

/** The steps that the document itself tells of; whether the catalogue went out the host knows. */
export type DocumentStep = Exclude<GuideStep, 'publish'>;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether an edit sets back what an earlier one has changed. */
const isTakenBack = (edits: readonly Edit[]): boolean =>
  edits.some((later, position) =>
    edits
      .slice(0, position)
      .some(
        (earlier) =>
          earlier.id === later.id &&
          earlier.key === later.key &&
          isSame(earlier.before, later.after) &&
          later.key !== '',
      ),
  );

/** What of the steps has been done in the sample town, by whatever way: its acts say so, not what was clicked. */
export function stepsDone(doc: Y.Doc): ReadonlySet<DocumentStep> {
  const acts = actsOf(doc).toReversed();
  const own = acts
    .filter(({ author }) => !sampleAuthors.includes(author))
    .flatMap((act) => editsOfAct(doc, act))
    .filter(({ created }) => created !== true);
  const holds: Readonly<Record<DocumentStep, boolean>> = {
    change: own.some(({ kind, key }) => kind === 'offers' && key.startsWith('cost/')),
    undo: isTakenBack(own),
    review: own.some(({ key }) => key === 'reviewedOn'),
    take: acts.some(({ author }) => sampleAuthors.includes(author)),
    decide: marksMap(doc, 'decisions').size > 0,
    gap: own.some(({ kind, key }) => kind === 'catalogue' && key.startsWith('notIntended/')),
  };
  return new Set(guideSteps.filter((step) => step !== 'publish').filter((step) => holds[step]));
}
