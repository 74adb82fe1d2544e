import type { ListKind } from '../../catalogue/records.ts';
import type { JsonObject } from '../../document/json.ts';
import { sheetNames } from '../../sheets/sheet.ts';
import type { Table, TableFile } from './table.ts';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;

/** What is referred to stands first. */
const kinds = ['places', 'partners', 'offers'] as const;

/** True for the text of a `katalog.json` of this or any later version. */
export const isKatalog = (parsed: JsonObject): boolean => parsed['format'] === 'familienapp-katalog';

/** Reads the `katalog.json` that this program exports: a sheet for each kind of record, a row for each, its JSON as the one cell. */
export const readKatalog = (parsed: JsonObject): Pick<TableFile, 'sheets' | 'head'> => ({
  head: {
    districts: listOf(memberOf(parsed['catalogue'], 'districts')),
    topics: listOf(memberOf(parsed['vocabulary'], 'topics')),
  },
  sheets: kinds.map((kind): Table => {
    const rows = listOf(parsed[kind]).map((record, at) => ({
      row: at + 1,
      cells: [JSON.stringify(record)],
      note: null,
    }));
    return { sheet: sheetNames[kind], headingRow: 0, columns: [], rows, omitted: [] };
  }),
});

/** Which records stand in a sheet of a katalog.json. */
export const katalogKind = ({ sheet }: Table): ListKind => kinds.find((kind) => sheetNames[kind] === sheet) ?? 'offers';
