import * as z from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { topics } from '../catalogue/topics.ts';
import {
  accessKinds,
  attendance,
  audiences,
  barrierFree,
  costKinds,
  costUnits,
  days,
  fields,
  offerPartnerRoles,
  offerTypes,
  partnerKinds,
  partnerRoles,
  phases,
  placeKinds,
  transitions,
} from '../catalogue/vocabulary.ts';
import type { Term } from '../catalogue/vocabulary.ts';

const label = z.record(z.string(), z.string());
const publishedTerm = z.object({ id: z.string(), order: z.int().positive(), label });
const publishedTopic = publishedTerm.extend({ parent: z.string() });
const terms = z.array(publishedTerm);

/** The vocabulary an app needs to name every id in the file: labels by language, in the order they are shown. */
export const publishedVocabulary = z.object({
  phases: terms,
  transitions: terms,
  topics: z.array(publishedTopic),
  offerTypes: terms,
  audiences: terms,
  attendance: terms,
  fields: terms,
  partnerKinds: terms,
  partnerRoles: terms,
  offerPartnerRoles: terms,
  placeKinds: terms,
  barrierFree: terms,
  costKinds: terms,
  costUnits: terms,
  accessKinds: terms,
  days: terms,
});

const publish = (vocabulary: readonly Term[]) =>
  vocabulary.map(({ id, de, en }, at) => ({ id, order: at + 1, label: { de, en } }));

/** The built-in vocabulary, its topics with the catalogue's own behind them. */
export const vocabularyOf = (catalogue: Catalogue): z.infer<typeof publishedVocabulary> => ({
  phases: publish(phases),
  transitions: publish(transitions),
  topics: [
    ...topics.map(({ id, parent, de, en }) => ({ id, label: { de, en }, parent })),
    ...catalogue.topics.map(({ id, parent, label }) => ({ id, label, parent })),
  ].map(({ id, ...topic }, at) => ({ id, order: at + 1, ...topic })),
  offerTypes: publish(offerTypes),
  audiences: publish(audiences),
  attendance: publish(attendance),
  fields: publish(fields),
  partnerKinds: publish(partnerKinds),
  partnerRoles: publish(partnerRoles),
  offerPartnerRoles: publish(offerPartnerRoles),
  placeKinds: publish(placeKinds),
  barrierFree: publish(barrierFree),
  costKinds: publish(costKinds),
  costUnits: publish(costUnits),
  accessKinds: publish(accessKinds),
  days: publish(days),
});
