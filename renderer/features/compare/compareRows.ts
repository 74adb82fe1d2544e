import type { ListKind } from '../../../shared/catalogue/records.ts';
import { atPath } from '../../../shared/document/base.ts';
import { layouts } from '../../../shared/document/layout.ts';
import type { Slot } from '../../../shared/document/layout.ts';
import { newId } from '../../../shared/document/newId.ts';
import { labelOfKey } from '../../../shared/texts/fieldLabels.ts';
import type { Language } from '../../../shared/texts/language.ts';
import { fieldName } from '../../ui/values/fieldName.ts';
import type { Names } from '../../ui/values/names.ts';
import { saidIn } from '../../ui/values/saidIn.ts';
import { saidText } from '../../ui/values/saidText.ts';

/** What one field of two records says: a value, a text in one language, or a whole list. */
export interface CompareRow {
  readonly key: string;
  readonly label: string;
  /** Both texts, as people read them; empty where a record says nothing. */
  readonly texts: readonly [string, string];
  readonly slot: Slot;
  /** The language of a text by language; null elsewhere. */
  readonly part: string | null;
}

/** What belongs to the record itself and is nobody's to take over. */
const ownKeys: ReadonlySet<string> = new Set(['archived', 'sourceKey', 'translations']);

/** The rows of two records of a kind, in the order of their fields; fields in which neither says anything are left out. */
export function compareRows(
  kind: ListKind,
  records: readonly [object, object],
  names: Names,
  language: Language,
): CompareRow[] {
  const layout = layouts[kind];
  const rows = new Map<string, CompareRow>();
  for (const [side, record] of records.entries()) {
    for (const said of saidIn(kind, record)) {
      const placed = layout.find('members' in said ? `${said.key}/${said.members[0] ?? ''}` : said.key);
      if (placed === null) continue;
      const { slot, part } = placed;
      const prefix = layout.prefixOf.get(slot) ?? said.key;
      if (ownKeys.has(prefix)) continue;
      const isList = slot.shape === 'members' || slot.shape === 'items';
      const key = isList ? prefix : said.key;
      const [before, after] = rows.get(key)?.texts ?? ['', ''];
      const name =
        slot.valueField === null ? '' : `${fieldName(kind, said.key, names, language).split(': ')[1] ?? ''}: `;
      const text = `${name}${saidText(kind, said, names, language)}`;
      const joined = (own: string) => (own === '' ? text : `${own}\n${text}`);
      rows.set(key, {
        key,
        label: isList ? labelOfKey(kind, prefix, language) : fieldName(kind, key, names, language),
        texts: side === 0 ? [joined(before), after] : [before, joined(after)],
        slot,
        part: isList ? null : part,
      });
    }
  }
  const order = (row: CompareRow) => layout.slots.indexOf(row.slot);
  return [...rows.values()].sort((one, other) => order(one) - order(other));
}

const nested = ([name = '', ...rest]: readonly string[], value: unknown): object => ({
  [name]: rest.length === 0 ? value : nested(rest, value),
});

/** The edit that puts what one record says in a row into another one. Items of a list get ids of their own. */
export function takePatch({ slot, part }: CompareRow, from: object, into: object): object {
  const value = atPath(from, slot.path);
  if (part !== null) {
    const texts = { ...(atPath(into, slot.path) as Readonly<Record<string, unknown>> | undefined) };
    const text = (value as Readonly<Record<string, unknown>> | undefined)?.[part];
    if (text === undefined) delete texts[part];
    else texts[part] = text;
    return nested(slot.path, texts);
  }
  const isItems = slot.shape === 'items' && slot.valueField === null && Array.isArray(value);
  return nested(slot.path, isItems ? value.map((item: object) => ({ ...item, id: newId() })) : (value ?? null));
}
