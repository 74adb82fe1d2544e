import type { Partner } from '../../catalogue/partner.ts';
import { fold } from '../fold.ts';
import type { ImportRow } from '../importPreview.ts';
import type { PartnerSaid } from '../rows/partnerSaid.ts';
import type { RowCells } from '../rows/RowCells.ts';
import { contactsWith, noteWith, phoneWith, union, websiteWith } from '../saidOver.ts';
import { differing } from './changesBy.ts';
import type { ImportPlanning, Match, PlannedRow } from './ImportPlanning.ts';
import { emptyRecord } from './RecordDrafts.ts';
import { rejection } from './rejection.ts';

function patchFor(known: Partner, said: PartnerSaid, planning: ImportPlanning): Partial<Partner> {
  const { address, parent } = said;
  const isOther =
    known.address === null || address === null ? address !== null : known.address.street !== address.street;
  return differing(known, {
    name: known.name === '' ? said.name : known.name,
    kind: said.kind ?? known.kind,
    sector: union(known.sector, said.sector),
    parentId: parent === '' ? known.parentId : (planning.partners.findSame(parent).id ?? known.parentId),
    description: said.description ?? known.description,
    website: websiteWith(known.website, said.website),
    email: said.email ?? known.email,
    phone: phoneWith(known.phone, said.phone),
    address:
      address === null || !isOther
        ? known.address
        : { ...known.address, street: address.street, postcode: address.postcode, town: address.town },
    contacts: contactsWith(known.contacts, said.contacts, planning.newId),
    role: said.role ?? known.role,
    cooperationSince: said.cooperationSince ?? known.cooperationSince,
    agreementUntil: said.agreementUntil ?? known.agreementUntil,
    internalNote: noteWith(known.internalNote, said.internalNotes),
  });
}

/** The partner that a row means: by the key that this program gave it, else by its name. */
function matchOf(planning: ImportPlanning, { name, ownKey }: PartnerSaid): Match<'partners'> | null {
  const own = ownKey === null ? undefined : planning.drafts.record('partners', ownKey);
  if (own !== undefined) return { record: own, near: false };
  const { id, near } = planning.partners.findOne(name);
  const record = id === null ? undefined : planning.drafts.record('partners', id);
  // The same but for its legal form is most likely the same, and worth a look.
  return record === undefined ? null : { record, near: near !== null || fold(record.name) !== fold(name) };
}

/**
 * Plans one row of a list of partners. A partner whose name comes near is taken for the same, as it is in lists of
 * offers, and a person is asked to look.
 * @param list which of the lists it stands in
 */
export function planPartnerRow(planning: ImportPlanning, list: number, cells: RowCells, said: PartnerSaid): ImportRow {
  const { findings } = cells;
  const row: PlannedRow<'partners'> = {
    list,
    row: cells.row,
    kind: 'partners',
    title: said.name,
    partner: '',
    findings,
  };
  if (said.name === '') {
    findings.push(rejection(cells.row, 'name-missing', ''));
    return planning.line(row, 'reject');
  }
  const match = matchOf(planning, said);
  if (match?.near === true) cells.hint('partner-same', { known: match.record.name }, said.name);
  if (said.parent !== '' && planning.partners.findSame(said.parent).id === null) {
    cells.hint('reference-unknown', { word: said.parent }, said.name);
  }
  const choice = planning.choiceFor(row) ?? (match === null ? 'create' : 'update');
  const patch = match === null ? {} : patchFor(match.record, said, planning);
  if (choice === 'skip') return planning.line(row, 'skip', match, patch);
  if (choice === 'update' && match !== null) return planning.update(row, match, patch);
  const made = {
    ...emptyRecord('partners', planning.newId()),
    ...patchFor(emptyRecord('partners', ''), said, planning),
  };
  planning.drafts.make('partners', made);
  planning.partners.add(made);
  return planning.line(row, 'create', match, patch);
}
