import { useEffect, useState } from 'react';
import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import type { CatalogueSession } from '../../../document/CatalogueSession.ts';
import { useSession } from '../../../document/hooks.ts';
import { inSlices } from '../../../document/inSlices.ts';
import { offerText, rowText } from './offerText.ts';

type Texts = WeakMap<OfferRow, string>;

// A row is a new object whenever anything of its offer changes, so its text is never out of date.
const textsOfSession = new WeakMap<CatalogueSession, Texts>();

function textsOf(session: CatalogueSession): Texts {
  const known = textsOfSession.get(session) ?? new WeakMap<OfferRow, string>();
  textsOfSession.set(session, known);
  return known;
}

/**
 * The searchable text of every offer, made in idle slices. Until an offer's turn has come its title is searched.
 * @returns a function whose identity changes when more texts are ready
 */
export function useOfferTexts(rows: readonly OfferRow[]): (row: OfferRow) => string {
  const session = useSession();
  const texts = textsOf(session);
  const [textOf, setTextOf] = useState(() => (row: OfferRow) => texts.get(row) ?? rowText(row));

  useEffect(() => {
    const missing = rows.filter((row) => !texts.has(row));
    if (missing.length === 0) return undefined;
    const read = (row: OfferRow) => {
      const offer = session.projection.record('offers', row.id);
      texts.set(row, offer === undefined ? '' : offerText(offer));
    };
    return inSlices(missing, read, (done) => {
      if (done) setTextOf(() => (row: OfferRow) => texts.get(row) ?? rowText(row));
    });
  }, [rows, session, texts]);

  return textOf;
}
