import type { Contact } from '../catalogue/values.ts';
import { listKinds } from '../catalogue/records.ts';
import type { ListKind } from '../catalogue/records.ts';
import type { Projection } from './projection.ts';
import { recordTitle } from './recordTitle.ts';

/** A place in the catalogue that names a person. */
export interface PersonPlace {
  readonly kind: ListKind;
  readonly id: string;
  /** What people call the record. */
  readonly title: string;
  /** The flat key of her contact there; null where she is named in a text. */
  readonly key: string | null;
}

const folded = (name: string): string => name.trim().toLocaleLowerCase('de');

const contactsOf = (projection: Projection, kind: ListKind, id: string): readonly Contact[] =>
  kind === 'places' ? [] : (projection.record(kind, id)?.contacts ?? []);

function* placesIn(
  projection: Projection,
  kind: ListKind,
  id: string,
  { id: contactId, name }: Contact,
): Generator<PersonPlace> {
  const place = { kind, id, title: recordTitle(projection, kind, id) };
  for (const other of contactsOf(projection, kind, id)) {
    if (other.id !== contactId && folded(other.name) === folded(name)) yield { ...place, key: `contacts/${other.id}` };
  }
  const texts = JSON.stringify({ ...projection.record(kind, id), contacts: [], archived: null });
  if (folded(texts).includes(folded(name))) yield { ...place, key: null };
}

/**
 * Where else a catalogue names the person of a contact: contacts of the same name, and texts with the name in them. Archived
 * records count. A contact without a name is nowhere else.
 */
export const personElsewhere = (projection: Projection, contact: Contact): PersonPlace[] =>
  contact.name.trim() === ''
    ? []
    : listKinds.flatMap((kind) => projection.ids(kind).flatMap((id) => [...placesIn(projection, kind, id, contact)]));
