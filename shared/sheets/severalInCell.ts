/** What stands between several values of a cell: lists in a line, the parts of one value, one value to a line. */
export type CellSeparator = ';' | '|' | '\n';

const written: Readonly<Record<CellSeparator, string>> = { ';': '; ', '|': ' | ', '\n': '\n' };

/** A person may also begin a new line between the values of a list. */
const parting: Readonly<Record<CellSeparator, RegExp>> = { ';': /[;\n]/u, '|': /\|/u, '\n': /\n/u };

/** Between bars every value has its place, so that an empty one counts. */
const countsEmpty = (separator: CellSeparator): boolean => separator === '|';

function quotedIfNeeded(value: string, separator: CellSeparator, isAlone: boolean): string {
  const isShown = value !== '' || (countsEmpty(separator) && !isAlone);
  const isPlain = isShown && value.trim() === value && !value.startsWith('"') && !parting[separator].test(value);
  return isPlain ? value : `"${value.replaceAll('"', '""')}"`;
}

/** Several values as one cell: `Eltern; Kinder`. What would part wrongly stands in quotation marks, as in CSV. */
export const writeSeveral = (values: readonly string[], separator: CellSeparator): string =>
  values.map((value) => quotedIfNeeded(value, separator, values.length === 1)).join(written[separator]);

/** The values of a cell that `writeSeveral` or a person wrote; none of an empty cell. */
export function readSeveral(text: string, separator: CellSeparator): string[] {
  const values: string[] = [];
  if (text === '') return values;
  const part = parting[separator];
  for (let at = 0; at <= text.length;) {
    const rest = text.slice(at);
    const quoted = /^\s*"((?:[^"]|"")*)"[^\S\n]*/u.exec(rest);
    const behind = quoted?.[0].length ?? 0;
    if (quoted !== null && (behind === rest.length || part.test(rest[behind] ?? ''))) {
      values.push((quoted[1] ?? '').replaceAll('""', '"'));
      at += behind + 1;
      continue;
    }
    const length = rest.search(part);
    const value = (length < 0 ? rest : rest.slice(0, length)).trim();
    if (value !== '' || countsEmpty(separator)) values.push(value);
    at += (length < 0 ? rest.length : length) + 1;
  }
  return values;
}
