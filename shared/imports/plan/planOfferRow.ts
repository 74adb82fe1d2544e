import type { Offer } from '../../catalogue/offer.ts';
import type { ImportChoice, ImportRow } from '../importPreview.ts';
import { offerWith } from '../offerWith.ts';
import type { OfferLinks } from '../offerWith.ts';
import { planPartners } from '../planPartners.ts';
import { planWhere, reachOf } from '../planWhere.ts';
import type { ReadRow } from '../readRows.ts';
import { union } from '../saidOver.ts';
import { differing } from './changesBy.ts';
import type { ImportPlanning, Match, PlannedRow } from './ImportPlanning.ts';
import { emptyRecord } from './RecordDrafts.ts';
import { rejection } from './rejection.ts';

const noOffer = emptyRecord('offers', '');

/** The partners and places that a row names, as far as there are any. */
type LinkedIds = Pick<OfferLinks, 'partnerIds' | 'places'>;

const knownIds = (found: readonly { readonly id: string | null }[]): string[] =>
  found.map(({ id }) => id).filter((id) => id !== null);

/** What a row does where nobody has chosen: what is surely known is updated, what is archived stays so, the rest is new. */
function defaultChoice(match: Match<'offers'> | null): ImportChoice {
  if (match === null || match.near) return 'create';
  return match.record.archived === null ? 'update' : 'skip';
}

/** A key that no other offer has: a person may want the same row as an offer of its own beside the known one. */
function freeKey({ offers }: ImportPlanning, key: string): string {
  let free = key;
  for (let copy = 2; offers.hasKey(free); copy += 1) free = `${key}#neu${copy}`;
  return free;
}

/**
 * Plans one row of a list of offers.
 * @param list which of the lists it stands in
 * @param byKey the offer that is the row's by its key
 */
export function planOfferRow(
  planning: ImportPlanning,
  list: number,
  { cells, said, key, isCopy }: ReadRow,
  byKey: Offer | null,
): ImportRow {
  const { title } = said.offer;
  const { findings } = cells;
  const row: PlannedRow<'offers'> = { list, row: cells.row, kind: 'offers', title, partner: said.partners, findings };
  if (title === '') {
    findings.push(rejection(cells.row, 'title-missing', said.partners));
    return planning.line(row, 'reject');
  }
  if (isCopy) return planning.line(row, 'skip');
  const partners = planPartners(said, cells, planning.partners, planning.places);
  const where = planWhere(said, cells, planning.places, planning.districts);
  const found =
    byKey === null ? planning.offers.find({ title, partners, places: where.places }) : { offer: byKey, near: false };
  // What an earlier list changes in it counts.
  const record = found && (planning.drafts.record('offers', found.offer.id) ?? found.offer);
  const match = found && record && { record, near: found.near };
  if (match?.near === true) cells.hint('offer-near', { known: match.record.title['de'] ?? '' }, title);
  const choice = planning.choiceFor(row) ?? defaultChoice(match);
  const laidOver = (target: Offer, sourceKey: string | null, { partnerIds, places }: LinkedIds) => {
    const links = { partnerIds, places, ...reachOf(where, said, target), sourceKey, notes: where.notes };
    return offerWith(target, said.offer, links, planning.newId);
  };
  const patchFor = ({ record, near }: Match<'offers'>, ids: LinkedIds) =>
    differing(record, laidOver(record, !near && said.ownKey === null ? null : key, ids));
  if (choice === 'skip') {
    if (match !== null && match.record.archived !== null) cells.hint('offer-archived', {}, title);
    const ids = { places: knownIds(where.places), partnerIds: knownIds(partners) };
    return planning.line(row, 'skip', match, match === null ? {} : patchFor(match, ids));
  }
  const ids = {
    partnerIds: union<readonly string[]>(
      [],
      partners.map((partner) => planning.partners.take(partner, said.partnerKind)),
    ),
    places: where.places.map((place) => planning.places.take(place, where.more)),
  };
  if (choice === 'update' && match !== null) return planning.update(row, match, patchFor(match, ids));
  const made = laidOver(noOffer, freeKey(planning, key), ids);
  made.id = planning.newId();
  planning.drafts.make('offers', made);
  return planning.line(row, 'create', match, match === null ? {} : patchFor(match, ids));
}
