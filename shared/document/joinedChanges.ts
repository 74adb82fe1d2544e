import type * as Y from 'yjs';
import type { ListKind } from '../catalogue/records.ts';
import { Refusal } from '../refusal.ts';
import { archivedNow } from './archivedNow.ts';
import { changeIfNew, changeTo, mustExist } from './change.ts';
import type { Change, Command, Writer } from './commands.ts';
import { differences } from './difference.ts';
import { rawRecord } from './rawRecord.ts';
import { recordIds } from './recordIndex.ts';
import { valueAt } from './valueAt.ts';

type Join = Extract<Command, { do: 'join' }>;

/** What one record points to stands at these keys: as a member or item named by the other's id, or as a plain id. */
const references: Readonly<Record<ListKind, { kind: ListKind; shape: 'part' | 'value'; field: string }[]>> = {
  offers: [],
  partners: [
    { kind: 'offers', shape: 'part', field: 'partners' },
    { kind: 'partners', shape: 'value', field: 'parentId' },
  ],
  places: [
    { kind: 'offers', shape: 'part', field: 'places' },
    { kind: 'partners', shape: 'value', field: 'placeId' },
  ],
};

/** Points one record's part of a list to `keep`. Of two parts in an offer the responsible one stays. */
function movedPart(doc: Y.Doc, kind: ListKind, id: string, field: string, { keep, drop }: Join): Change[] {
  const [from, to] = [`${field}/${drop}`, `${field}/${keep}`];
  const dropped = valueAt(doc, kind, id, from);
  if (dropped === null) return [];
  const kept = valueAt(doc, kind, id, to);
  return [
    changeTo(doc, kind, id, from, null),
    ...changeIfNew(doc, kind, id, to, kept === null || dropped === 'responsible' ? dropped : kept),
  ];
}

/** Points a record's field to `keep`; `keep` itself never comes to stand below itself. */
function movedValue(doc: Y.Doc, kind: ListKind, id: string, field: string, join: Join): Change[] {
  if (valueAt(doc, kind, id, field) !== join.drop || id === join.drop) return [];
  if (kind !== join.kind || id !== join.keep) return [changeTo(doc, kind, id, field, join.keep)];
  const above = valueAt(doc, kind, join.drop, field);
  return [changeTo(doc, kind, id, field, above === id ? null : above)];
}

/**
 * What making one record of two writes: the patch and `archived: null` on the one that stays, every reference to the
 * other pointed to it, the other archived with `joinedInto`. The null is written even where it stands already: where a
 * colleague archives at the same time what is kept here, both are listed, and not both records gone.
 * @throws Refusal record-missing, value-invalid
 */
export function joinedChanges(doc: Y.Doc, join: Join, writer: Writer): Change[] {
  const { kind, keep, drop, patch } = join;
  mustExist(doc, kind, keep);
  mustExist(doc, kind, drop);
  if (keep === drop) throw new Refusal('value-invalid', { field: 'id' });
  const own = differences(kind, rawRecord(doc, kind, keep).record, patch);
  const moved = references[kind].flatMap((reference) =>
    [...recordIds(doc, reference.kind)].flatMap((id) =>
      reference.shape === 'part'
        ? movedPart(doc, reference.kind, id, reference.field, join)
        : movedValue(doc, reference.kind, id, reference.field, join),
    ),
  );
  const taken = new Set(moved.filter(({ id }) => id === keep).map(({ key }) => key));
  return [
    ...own.filter(({ key }) => !taken.has(key)).flatMap(({ key, value }) => changeIfNew(doc, kind, keep, key, value)),
    changeTo(doc, kind, keep, 'archived', null),
    ...moved,
    changeTo(doc, kind, drop, 'archived', { ...archivedNow(doc, kind, drop, writer), joinedInto: keep }),
  ];
}
