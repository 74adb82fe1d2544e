import type { ReactNode } from 'react';
import { partnerKinds } from '../../../../shared/catalogue/vocabulary.ts';
import type { PublishedPartner } from '../../../../shared/exports/publishRecords.ts';
import { dayText, numberText } from '../../../../shared/texts/language.ts';
import { paperTexts } from '../../../texts/paper.ts';
import { contactText, reachText } from '../words/contactText.ts';
import type { FactContext } from '../words/offerFacts.ts';

interface PartnerTableProps {
  readonly context: FactContext;
  /** The rows; what draws them decides how many there are yet. */
  readonly children: ReactNode;
}

/** The list of partners as a table whose head stands on every page. */
export function PartnerTable({ context: { language, source }, children }: PartnerTableProps) {
  const texts = paperTexts[language].partnerList;
  return (
    <section>
      <h1>{texts.title}</h1>
      <p className="sheet-note">{texts.count(source.partners.size)}</p>
      <table className="sheet-table partners">
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.address}</th>
            <th scope="col">{texts.reach}</th>
            <th scope="col">{texts.contacts}</th>
            <th scope="col" className="number">
              {texts.offers}
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

interface PartnerLineProps {
  readonly partner: PublishedPartner;
  readonly offers: number;
  readonly context: FactContext;
  readonly look: string;
}

/** One partner of the list. */
export function PartnerLine({ partner, offers, context: { language, source }, look }: PartnerLineProps) {
  const texts = paperTexts[language];
  const record = source.office?.partner(partner.id);
  const kind = partnerKinds.find(({ id }) => id === partner.kind)?.[language];
  const place = source.places.get(partner.placeId ?? '');
  const address = partner.address ?? (place?.street ? { ...place, street: place.street } : null);
  const people = record?.contacts ?? partner.contacts;
  return (
    <tr className={look}>
      <th scope="row">
        {partner.name}
        {kind !== undefined && <span className="sheet-second">{kind}</span>}
        {record?.agreementUntil && (
          <span className="sheet-second">{texts.partnerList.agreement(dayText(record.agreementUntil, language))}</span>
        )}
      </th>
      <td>
        {address !== null && (
          <>
            {address.street}
            <br />
            {[address.postcode, address.town].filter((part) => part !== null).join(' ')}
          </>
        )}
      </td>
      <td>
        {[...reachText(partner, language), partner.website ?? ''].map((line) => (
          <span key={line} className="sheet-line">
            {line}
          </span>
        ))}
      </td>
      <td>
        {people.map((person) => (
          <span key={person.id} className="sheet-line">
            {contactText(person, language)}
          </span>
        ))}
      </td>
      <td className="number">{numberText(offers, language)}</td>
    </tr>
  );
}
