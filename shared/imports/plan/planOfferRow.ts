import type { Offer } from '../../catalogue/offer.ts';
import type { ImportChoice, ImportRow } from '../importPreview.ts';
import { offerWith } from '../offerWith.ts';
import { planPartners } from '../planPartners.ts';
import { planWhere, reachOf } from '../planWhere.ts';
import type { ReadRow } from '../readRows.ts';
import { differing } from './changesBy.ts';
import type { ImportPlanning, Match, PlannedRow } from './ImportPlanning.ts';
import { emptyRecord } from './RecordDrafts.ts';
import { rejection } from './rejection.ts';

const noOffer = emptyRecord('offers', '');

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
  const partners = planPartners(said, cells, planning.partners, (name) => planning.places.isName(name));
  const where = planWhere(said, cells, planning.places, planning.districts);
  const known = (found: readonly { readonly id: string | null }[]) => found.flatMap(({ id }) => id ?? []);
  const found =
    byKey === null
      ? planning.offers.find({ title, partnerIds: known(partners), placeIds: known(where.places) })
      : { offer: byKey, near: false };
  // What an earlier list changes in it counts.
  const record = found && (planning.drafts.record('offers', found.offer.id) ?? found.offer);
  const match = found && record && { record, near: found.near };
  if (match?.near === true) cells.hint('offer-near', { known: match.record.title['de'] ?? '' }, title);
  const choice = planning.choiceFor(row) ?? defaultChoice(match);
  const laidOver = (target: Offer, places: readonly string[], partnerIds: readonly string[]) => {
    const keepsKey = target.id !== '' && match?.near === false && said.ownKey === null;
    const links = {
      partnerIds,
      places,
      ...reachOf(where, said, target),
      sourceKey: keepsKey ? null : target.id === '' ? freeKey(planning, key) : key,
      notes: where.notes,
    };
    return offerWith(target, said.offer, links, planning.newId);
  };
  const patchFor = (target: Offer, ...links: [places: readonly string[], partnerIds: readonly string[]]) =>
    differing(target, laidOver(target, ...links));
  if (choice === 'skip') {
    if (match !== null && match.record.archived !== null) cells.hint('offer-archived', {}, title);
    const patch = match === null ? {} : patchFor(match.record, known(where.places), known(partners));
    return planning.line(row, 'skip', match, patch);
  }
  const partnerIds = [...new Set(partners.map((partner) => planning.partners.take(partner, said.partnerKind)))];
  const places = where.places.map((place) => planning.places.take(place, where.more));
  if (choice === 'update' && match !== null) {
    return planning.update(row, match, patchFor(match.record, places, partnerIds));
  }
  const made = { ...noOffer, ...laidOver(noOffer, places, partnerIds), id: planning.newId() };
  planning.drafts.make('offers', made);
  return planning.line(row, 'create', match, match === null ? {} : patchFor(match.record, places, partnerIds));
}
