import { isInstitution } from './looksLike.ts';
import type { PartnerBook, PartnerFound } from './match/PartnerBook.ts';
import type { PlaceBook } from './match/PlaceBook.ts';
import type { RowSaid } from './rows/offerSaid.ts';
import type { RowCells } from './rows/RowCells.ts';

/**
 * Looks up the partners of a row; the first is responsible. A row that names none is provided by itself where it is an
 * institution (a school, a Kita), else by nobody, which a person must mend.
 */
export function planPartners(
  { offer, partners: text }: RowSaid,
  cells: RowCells,
  partners: PartnerBook,
  places: PlaceBook,
): readonly PartnerFound[] {
  if (text === '') {
    const itself = isInstitution(offer.title);
    cells.hint(itself ? 'partner-is-itself' : 'partner-missing', {}, offer.title);
    return itself ? [partners.findSame(offer.title)] : [];
  }
  const found = partners.find(text);
  for (const partner of found) {
    const { id, name, near } = partner;
    if (near !== null) cells.hint('partner-near', { known: near }, name);
    else if (id === null && / \/ |\n|;/u.test(text)) cells.hint('partner-several', {}, name);
    else if (id === null && places.isName(partner)) cells.hint('partner-is-place', {}, name);
  }
  return found;
}
