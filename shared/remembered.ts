/** So many answers are kept; then remembering begins anew. */
const mostKept = 20_000;

/**
 * A function that works out no answer twice: lists and catalogues say the same few days, languages, names and places again and
 * again. Its answers are shared, so nobody may change them.
 * @param work depends on what it is asked about and on nothing else
 */
export function remembered<K, V>(work: (of: K) => V): (of: K) => V {
  const known = new Map<K, V>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const answer = work(of);
    if (known.size >= mostKept) known.clear();
    known.set(of, answer);
    return answer;
  };
}
