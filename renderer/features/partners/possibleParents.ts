import type { Partner } from '../../../shared/catalogue/partner.ts';

/**
 * The partners that can stand above one: not itself, and none that belongs to it already, however far below.
 * @param parentOf who stands above a partner
 */
export function possibleParents<Row extends Pick<Partner, 'id'>>(
  partners: readonly Row[],
  id: string,
  parentOf: (id: string) => string | null,
): Row[] {
  const isBelow = (start: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | null = start; at !== null && !seen.has(at); at = parentOf(at)) {
      if (at === id) return true;
      seen.add(at);
    }
    return false;
  };
  return partners.filter((partner) => !isBelow(partner.id));
}
