import type { ImportTargetId } from './importTargets.ts';

/** The vocabularies of which a word in a list can be a term, by the target of the column it stands in. */
export const vocabularyOfTarget = {
  phase: 'phases',
  transition: 'transitions',
  topic: 'topics',
  offerType: 'offerTypes',
  audience: 'audiences',
  access: 'accessKinds',
  funding: 'fundingKinds',
  partnerKind: 'partnerKinds',
  partnerRole: 'partnerRoles',
  sector: 'fields',
} as const satisfies Partial<Record<ImportTargetId, string>>;
export type WordTarget = keyof typeof vocabularyOfTarget;
export type WordVocabulary = (typeof vocabularyOfTarget)[WordTarget];

/** A term as a meaning of a word: `phases/birth`. */
export const meaningOf = (vocabulary: WordVocabulary, id: string): string => `${vocabulary}/${id}`;

/** The ids of one vocabulary among meanings. */
export const idsAmong = (vocabulary: WordVocabulary, meanings: Iterable<string>): string[] =>
  [...meanings].flatMap((meaning) =>
    meaning.startsWith(`${vocabulary}/`) ? [meaning.slice(vocabulary.length + 1)] : [],
  );
