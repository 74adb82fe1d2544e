import type { ListKind } from '../catalogue/records.ts';
import { fold } from './fold.ts';
import type { ImportTargetId } from './importTargets.ts';
import { recogniseHeading } from './recogniseHeading.ts';
import type { Table } from './table/table.ts';

/** What only an offer has: a list with such a column is one of offers, whatever it is called. */
const ofOffers: readonly ImportTargetId[] = [
  ...(['summary', 'age', 'ageFrom', 'ageTo', 'cost', 'schedule', 'day', 'time', 'audience', 'phase', 'topic'] as const),
  ...(['offerType', 'access', 'bring', 'funding', 'languages'] as const),
];
const ofPartners: readonly ImportTargetId[] = ['agreementUntil', 'cooperationSince', 'partnerRole', 'sector', 'parent'];
const ofPlaces: readonly ImportTargetId[] = ['placeKind', 'showOnMap', 'hideExactAddress'];

const partnerSheet =
  /\b(traeger|partner|anbieter|vereine|kooperationspartner|netzwerkpartner|akteure|traegerliste|partnerliste)\b/u;
const placeSheet = /\b(orte|ortsliste|raeume|raumliste|standorte|veranstaltungsorte|treffpunkte|spielstaetten)\b/u;

/**
 * What the rows of a list most likely are. Offers, unless the list has nothing that only an offer has and is called after
 * partners or places, or has columns that only those have.
 * @param fileName counts where the sheet has no name of its own
 */
export function proposeKind({ sheet, columns }: Table, fileName: string): ListKind {
  const targets = columns.flatMap(({ heading }) => recogniseHeading(heading) ?? []);
  const has = (those: readonly ImportTargetId[]) => targets.some((target) => those.includes(target));
  // What names its partner beside itself is provided by it.
  if (has(ofOffers) || (has(['title']) && has(['partner']))) return 'offers';
  const name = fold(/^(|tabelle\s?\d*|sheet\s?\d*|blatt\s?\d*)$/iu.test(sheet) ? fileName : sheet);
  if (has(ofPlaces) || placeSheet.test(name)) return 'places';
  return has(ofPartners) || partnerSheet.test(name) ? 'partners' : 'offers';
}
