import { phases } from '../../../../shared/catalogue/vocabulary.ts';
import type { PublishedOffer } from '../../../../shared/exports/publishRecords.ts';
import type { Language } from '../../../../shared/texts/language.ts';
import { paperTexts } from '../../../texts/paper.ts';
import type { PickItem } from '../../../ui/fields/findPicks.ts';
import type { Directory, PaperGrouping } from './directoryOf.ts';

/** One line of a directory after the other; `key` is unlike that of any other line. */
export type DirectoryLine =
  | { readonly is: 'phase' | 'group'; readonly key: string; readonly name: string; readonly offers: number }
  | { readonly is: 'entry'; readonly key: string; readonly offer: PublishedOffer };

/** A directory with its headings in words, as one list that can be drawn bit by bit. */
export function directoryLines(
  directory: Directory,
  grouping: PaperGrouping,
  groups: readonly PickItem[],
  language: Language,
): DirectoryLine[] {
  const texts = paperTexts[language].directory;
  const groupNames = new Map(groups.map(({ id, label }) => [id, label]));
  const count = (offers: Iterable<PublishedOffer>) => new Set(offers).size;
  return directory.flatMap((phase): DirectoryLine[] => [
    {
      is: 'phase',
      key: `phase/${phase.id}`,
      name: phases.find(({ id }) => id === phase.id)?.[language] ?? texts.withoutPhase,
      offers: count(phase.inner.flatMap(({ inner }) => inner)),
    },
    ...phase.inner.flatMap((group): DirectoryLine[] => [
      {
        is: 'group',
        key: `group/${phase.id}/${group.id}`,
        name: groupNames.get(group.id ?? '') ?? texts.withoutGroup[grouping],
        offers: group.inner.length,
      },
      ...group.inner.map((offer) => ({ is: 'entry' as const, key: `${phase.id}/${group.id}/${offer.id}`, offer })),
    ]),
  ]);
}
