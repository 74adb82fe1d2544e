import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import { statuses } from '../../../../shared/catalogue/vocabulary.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { offersTexts } from '../../../texts/offers.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Tag } from '../../../ui/Tag.tsx';

/** How far an offer is. What is published is the rule and stays quiet. */
export function StatusTag({ offer }: { offer: Pick<OfferRow, 'status' | 'archived'> }) {
  const language = useLanguage();
  const texts = useTexts(offersTexts);
  const words = statuses.find(({ id }) => id === offer.status)?.[language] ?? '';
  if (offer.archived !== null) return <Tag icon="archive">{texts.archivedTag}</Tag>;
  if (offer.status === 'published') return <span className="muted">{words}</span>;
  return <Tag kind={offer.status === 'draft' ? 'line' : 'neutral'}>{words}</Tag>;
}
