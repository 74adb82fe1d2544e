/** So many answers are kept; then remembering begins anew. */
const mostKept = 20_000;

/**
 * A reader that reads no text twice: a list says the same in a column again and again, and names the same partners and
 * places. Its answers are shared, so nobody may change them.
 * @param read depends on the text and on nothing else
 */
export function remembered<T extends object>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text);
    if (known.size >= mostKept) known.clear();
    known.set(text, answer);
    return answer;
  };
}
