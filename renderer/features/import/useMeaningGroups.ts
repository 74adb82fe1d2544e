import { topics } from '../../../shared/catalogue/topics.ts';
import {
  accessKinds,
  audiences,
  fields,
  fundingKinds,
  offerTypes,
  partnerKinds,
  partnerRoles,
  phases,
  transitions,
} from '../../../shared/catalogue/vocabulary.ts';
import type { Term } from '../../../shared/catalogue/vocabulary.ts';
import type { ImportTargetId } from '../../../shared/imports/importTargets.ts';
import { meaningOf, vocabularyOfTarget } from '../../../shared/imports/wordVocabularies.ts';
import type { WordTarget, WordVocabulary } from '../../../shared/imports/wordVocabularies.ts';
import { importTargetLabel } from '../../../shared/texts/importTargetLabels.ts';
import { useSession } from '../../document/hooks.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import type { PickGroup } from '../../ui/fields/findPicks.ts';

const builtIn: Readonly<Record<WordVocabulary, readonly Term[]>> = {
  phases,
  transitions,
  topics,
  offerTypes,
  audiences,
  accessKinds,
  fundingKinds,
  partnerKinds,
  partnerRoles,
  fields,
};

/** A word of an offer can mean several things at once: `Kita` is a phase and a topic. */
const together: readonly WordTarget[] = ['phase', 'topic', 'transition', 'audience', 'offerType'];

const isWordTarget = (target: ImportTargetId): target is WordTarget => target in vocabularyOfTarget;

/** The terms that a word in a column of some target can mean, those of its own vocabulary first. */
export function useMeaningGroups(): (target: ImportTargetId) => readonly PickGroup[] {
  const language = useLanguage();
  const { projection } = useSession();
  const termsOf = (vocabulary: WordVocabulary) => [
    ...builtIn[vocabulary].map((term) => ({ id: term.id, label: term[language] })),
    ...(vocabulary === 'topics'
      ? projection.catalogue().topics.map(({ id, label }) => ({ id, label: label[language] ?? label['de'] ?? id }))
      : []),
  ];
  return (target) => {
    if (!isWordTarget(target)) return [];
    const targets = together.includes(target) ? [target, ...together.filter((other) => other !== target)] : [target];
    return targets.map((each) => {
      const vocabulary = vocabularyOfTarget[each];
      return {
        label: importTargetLabel('offers', each, language),
        items: termsOf(vocabulary).map(({ id, label }) => ({ id: meaningOf(vocabulary, id), label })),
      };
    });
  };
}
