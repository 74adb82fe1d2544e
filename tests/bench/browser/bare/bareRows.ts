import type { Offer } from '../../../../shared/catalogue/offer.ts';
import type { Partner } from '../../../../shared/catalogue/partner.ts';
import { phases, statuses } from '../../../../shared/catalogue/vocabulary.ts';
import { dayText } from '../../../../shared/texts/language.ts';

/** An offer as the bare table has it: plain, and read long before anything is measured. */
export interface BareRow {
  readonly id: string;
  /** What stands in its cells, in the order of `bareColumns`. */
  readonly cells: readonly [choice: string, problem: string, title: string, ...others: string[]];
  /** Everything it says, in lower case. */
  readonly text: string;
}

/** The columns that the list of offers begins with, and what they are as tracks of a grid. */
export const bareColumns = [
  ['', '3.25rem'],
  ['!', '3.75rem'],
  ['Titel', 'minmax(11rem, 3fr)'],
  ['Partner', 'minmax(9rem, 2fr)'],
  ['Lebensphase', 'minmax(9rem, 2fr)'],
  ['Status', '7.75rem'],
  ['Geprüft', '8rem'],
] as const;

const collator = new Intl.Collator('de', { numeric: true });

/** Offers and partners as the rows of the bare table, by title. */
export function bareRows(offers: readonly Offer[], partners: readonly Partner[]): BareRow[] {
  const names = new Map(partners.map(({ id, name }) => [id, name]));
  const rows = offers.map((offer): BareRow => {
    const title = offer.title['de'] ?? '';
    const partner = names.get(offer.partners[0]?.partnerId ?? '') ?? '—';
    const phase = phases.filter(({ id }) => offer.phases.includes(id)).map(({ de }) => de);
    const status = statuses.find(({ id }) => id === offer.status)?.de ?? '';
    const reviewed = offer.reviewedOn === null ? 'nie' : dayText(offer.reviewedOn, 'de');
    const texts = [offer.title, offer.summary, offer.description].flatMap((text) => Object.values(text));
    return {
      id: offer.id,
      cells: ['☐', offer.reviewedOn === null ? '!' : '', title, partner, phase.join(', '), status, reviewed],
      text: [...texts, partner].join('\n').toLowerCase(),
    };
  });
  return rows.sort((one, other) => collator.compare(one.cells[2], other.cells[2]));
}
