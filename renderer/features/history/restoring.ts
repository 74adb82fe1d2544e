import type * as Y from 'yjs';
import type { RecordKind } from '../../../shared/catalogue/records.ts';
import type { Command } from '../../../shared/document/commands.ts';
import type { Edit } from '../../../shared/document/history.ts';
import { sameJson } from '../../../shared/document/json.ts';
import type { Json } from '../../../shared/document/json.ts';
import { isListKind } from '../../../shared/document/structure.ts';
import { valueAt } from '../../../shared/document/valueAt.ts';

/** One value that bringing back would change. */
export interface RestoredValue {
  readonly kind: RecordKind;
  readonly id: string;
  readonly key: string;
  readonly before: Json;
  readonly after: Json;
}

/** Archives a record, or takes it out of the archive, where it is not so already. */
function archiving(doc: Y.Doc, kind: RecordKind, id: string, isWanted: boolean): Command[] {
  if (!isListKind(kind) || (valueAt(doc, kind, id, 'archived') !== null) === isWanted) return [];
  return [{ do: isWanted ? 'archive' : 'restore', kind, id }];
}

/**
 * The commands that make what these edits changed say again what it said before them. A record that one of them created is
 * archived.
 * @param edits of one act or less, in the order they were made
 */
export function takeBackCommands(doc: Y.Doc, edits: readonly Edit[]): Command[] {
  const first = new Map<string, Edit>();
  for (const edit of edits) {
    const name = `${edit.kind}/${edit.id}/${edit.key}`;
    if (!first.has(name)) first.set(name, edit);
  }
  return [...first.values()].flatMap(({ kind, id, key, before }): Command[] => {
    if (key === '') return archiving(doc, kind, id, true);
    if (key === 'archived') return archiving(doc, kind, id, before !== null);
    return sameJson(valueAt(doc, kind, id, key), before) ? [] : [{ do: 'set', kind, id, key, value: before }];
  });
}

/**
 * What commands that bring something back will change, to be looked at first.
 * @param mark what stands at a record that is archived by them
 */
export function restoredValues(doc: Y.Doc, commands: readonly Command[], mark: Json): RestoredValue[] {
  return commands.flatMap((command): RestoredValue[] => {
    if (command.do === 'set') {
      const { kind, id, key, value } = command;
      return [{ kind, id, key, before: valueAt(doc, kind, id, key), after: value }];
    }
    if (command.do !== 'archive' && command.do !== 'restore') return [];
    const { kind, id } = command;
    const before = valueAt(doc, kind, id, 'archived');
    return [{ kind, id, key: 'archived', before, after: command.do === 'archive' ? mark : null }];
  });
}

/** Values by the record they belong to, in the order they came. */
export function byRecord<T extends { readonly kind: RecordKind; readonly id: string }>(
  values: readonly T[],
): { kind: RecordKind; id: string; values: T[] }[] {
  const groups = new Map<string, { kind: RecordKind; id: string; values: T[] }>();
  for (const value of values) {
    const { kind, id } = value;
    const name = `${kind}/${id}`;
    const group = groups.get(name) ?? { kind, id, values: [] };
    group.values.push(value);
    groups.set(name, group);
  }
  return [...groups.values()];
}
