import type { OfferRow } from '../../../shared/catalogue/offer.ts';
import { statuses } from '../../../shared/catalogue/vocabulary.ts';
import { fieldsTexts } from '../../texts/fields.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { LinkedRecord } from './LinkedRecord.tsx';

interface OfferLinksProps {
  /** In the order to be shown. */
  readonly offers: readonly OfferRow[];
  readonly onOpen: (id: string) => void;
  /** Said where there are none. */
  readonly none: string;
  /** What the other record has to do with an offer. */
  readonly partIn?: (offer: OfferRow) => string | undefined;
}

const titleOf = ({ title, id }: OfferRow): string => title['de'] ?? Object.values(title)[0] ?? id;

/** The offers that belong to another record; each title leads to its offer. What is published is the rule and stays quiet. */
export function OfferLinks({ offers, onOpen, none, partIn }: OfferLinksProps) {
  const language = useLanguage();
  const fields = useTexts(fieldsTexts);
  if (offers.length === 0) return <p className="muted">{none}</p>;
  const unpublished = ({ status }: OfferRow) =>
    statuses.find(({ id }) => id === status && id !== 'published')?.[language];
  return (
    <ul className="linked-records">
      {offers.map((offer) => (
        <LinkedRecord
          key={offer.id}
          name={titleOf(offer)}
          detail={[partIn?.(offer), unpublished(offer)].filter((words) => words !== undefined).join(', ')}
          openLabel={fields.open(titleOf(offer))}
          onOpen={() => onOpen(offer.id)}
        />
      ))}
    </ul>
  );
}
