import type { OfferRow } from '../../../shared/catalogue/offer.ts';
import { fieldsTexts } from '../../texts/fields.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { LinkedRecord } from './LinkedRecord.tsx';

interface OfferLinksProps {
  /** In the order to be shown. */
  readonly offers: readonly OfferRow[];
  readonly onOpen: (id: string) => void;
  /** Said where there are none. */
  readonly none: string;
}

const titleOf = ({ title, id }: OfferRow): string => title['de'] ?? Object.values(title)[0] ?? id;

/** The offers that belong to another record; each title leads to its offer. */
export function OfferLinks({ offers, onOpen, none }: OfferLinksProps) {
  const fields = useTexts(fieldsTexts);
  if (offers.length === 0) return <p className="muted">{none}</p>;
  return (
    <ul className="linked-records">
      {offers.map((offer) => (
        <LinkedRecord
          key={offer.id}
          name={titleOf(offer)}
          openLabel={fields.open(titleOf(offer))}
          onOpen={() => onOpen(offer.id)}
        />
      ))}
    </ul>
  );
}
