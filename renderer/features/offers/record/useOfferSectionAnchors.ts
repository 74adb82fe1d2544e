import { offersTexts } from '../../../texts/offers.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import type { SectionAnchor } from '../../../ui/record/RecordPanel.tsx';

// Top-level names of the keys that problems name, by section.
const fieldsOf = {
  basics: ['title', 'summary', 'description', 'partners', 'easyLanguage'],
  chain: ['phases', 'transitions', 'ageFrom', 'ageTo', 'offerType', 'topics', 'audiences', 'audienceNote'],
  place: ['attendance', 'places', 'area'],
  schedule: ['slots', 'recurring', 'dates', 'schedule'],
  cost: ['cost', 'access', 'lowThreshold'],
  contact: ['contacts', 'website', 'spokenLanguages'],
  translations: ['translations'],
  funding: ['funding'],
  internal: ['status', 'reviewedOn', 'reviewedBy', 'validFrom', 'validTo', 'paused', 'internalNote'],
} as const;

export type OfferSectionId = keyof typeof fieldsOf;

const order: readonly OfferSectionId[] = [
  'basics',
  'chain',
  'place',
  'schedule',
  'cost',
  'contact',
  'translations',
  'funding',
  'internal',
];

/** The sections of an offer in their order. */
export function useOfferSectionAnchors(): readonly SectionAnchor[] {
  const { sections } = useTexts(offersTexts);
  return order.map((id) => ({ id, title: sections[id], fields: fieldsOf[id] }));
}
