/** So many answers are kept; then remembering begins anew. */
const mostKept = 20_000;

/**
 * A reader that reads no text twice: a list says the same in a column again and again, and names the same partners and
 * places. Its answers are shared, so nobody may change them.
 * @param read depends on what it is given and on nothing else; what it is given beside the text holds no colon
 */
export function remembered<How extends readonly string[], T extends object>(
  read: (text: string, ...how: How) => T,
): (text: string, ...how: How) => T {
  const known = new Map<string, T>();
  return (text, ...how) => {
    const key = how.length === 0 ? text : `${how.join()}:${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = read(text, ...how);
    if (known.size >= mostKept) known.clear();
    known.set(key, answer);
    return answer;
  };
}
