import { useId } from 'react';
import type { Offer } from '../../../../shared/catalogue/offer.ts';
import type { Json } from '../../../../shared/document/json.ts';
import { labelOfKey } from '../../../../shared/texts/fieldLabels.ts';
import { paperTexts } from '../../../texts/paper.ts';
import { valueText } from '../../../ui/values/valueText.ts';
import { contactText } from '../words/contactText.ts';
import type { FactContext } from '../words/offerFacts.ts';

interface OfficeFactsProps {
  readonly offer: Offer;
  readonly context: FactContext;
}

/** What of an offer only the office may read. */
export function OfficeFacts({ offer, context: { names, language } }: OfficeFactsProps) {
  const headingId = useId();
  const { status, paused, funding, reviewedBy, validFrom, validTo, internalNote, contacts } = offer;
  const values: readonly (readonly [key: string, value: Json])[] = [
    ['status', status],
    ['paused', paused as Json],
    ['funding/kind', funding.kind],
    ['funding/source', funding.source],
    ['funding/until', funding.until],
    ['validFrom', validFrom],
    ['validTo', validTo],
    ['reviewedBy', reviewedBy],
    ['internalNote', internalNote],
  ];
  const facts = values.flatMap(([key, value]) =>
    value === null
      ? []
      : [{ label: labelOfKey('offers', key, language), line: valueText('offers', key, value, names, language) }],
  );
  const people = contacts.filter((contact) => !contact.public).map((contact) => contactText(contact, language));
  return (
    <section className="sheet-office" aria-labelledby={headingId}>
      <h2 id={headingId}>{paperTexts[language].officeOnly}</h2>
      <dl className="sheet-facts">
        {facts.map(({ label, line }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{line}</dd>
          </div>
        ))}
        {people.length > 0 && (
          <div>
            <dt>{labelOfKey('offers', 'contacts', language)}</dt>
            {people.map((person) => (
              <dd key={person}>{person}</dd>
            ))}
          </div>
        )}
      </dl>
    </section>
  );
}
