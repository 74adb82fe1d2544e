/** The values of a cell between what parts them; the dash of a list in front of one is none of it. */
export const valuesBetween = (parting: RegExp, text: string): string[] =>
  text
    .split(parting)
    .map((value) => value.trim().replace(/^[-–]\s+/u, ''))
    .filter((value) => value !== '');

/** What parts values for sure, as `cellList` writes them; then nothing: a name may hold a comma, or be broken into lines. */
const surePartings = [/[\n;]/u, /\n/u, /(?!)/u];

/**
 * Looks up every value of a cell. The first way to part them by which all are known counts.
 * @param parting all that may part values, where nothing surer does
 * @param look undefined where nobody knows the value
 */
export function readEach<T>(
  text: string,
  parting: RegExp,
  look: (value: string) => T | undefined,
): { readonly found: readonly T[]; readonly unknown: readonly string[] } {
  const read = (by: RegExp) => {
    const values = valuesBetween(by, text).map((value) => ({ value, found: look(value) }));
    return {
      found: values.flatMap(({ found }) => (found === undefined ? [] : [found])),
      unknown: values.flatMap(({ value, found }) => (found === undefined ? [value] : [])),
    };
  };
  const sure = surePartings.map(read).find(({ unknown }) => unknown.length === 0);
  return sure ?? read(parting);
}
