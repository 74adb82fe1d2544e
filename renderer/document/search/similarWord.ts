/** So many letters of a word are compared: one bit of a number each. */
const most = 32;

/**
 * How far a word is from standing somewhere in another: the least number of letters that are missing, too many, wrong or
 * swapped with their neighbour.
 * Bit-parallel, so that ten thousands of words are compared between two key presses: Myers, J. ACM 46 (1999), with
 * neighbours that swap after Hyyrö, Nordic J. Computing 10 (2003).
 * @param wanted the word that was typed; of a longer one the first 32 letters count
 * @returns the distance to what a word of the catalogue holds: 0 where it stands in there as typed
 */
export function similarityTo(wanted: string): (word: string) => number {
  const length = Math.min(wanted.length, most);
  const last = 1 << (length - 1);
  const places = new Map<number, number>();
  for (let at = 0; at < length; at += 1) {
    const letter = wanted.charCodeAt(at);
    places.set(letter, (places.get(letter) ?? 0) | (1 << at));
  }
  return (word) => {
    let [more, less, same, before] = [-1, 0, 0, 0];
    let distance = length;
    let best = length;
    for (let at = 0; at < word.length; at += 1) {
      const here = places.get(word.charCodeAt(at)) ?? 0;
      const swapped = ((~same & here) << 1) & before;
      same = (((here & more) + more) ^ more) | here | less | swapped;
      const rises = less | ~(same | more);
      const falls = same & more;
      if ((rises & last) !== 0) distance += 1;
      else if ((falls & last) !== 0) distance -= 1;
      more = (falls << 1) | ~(same | (rises << 1));
      less = same & (rises << 1);
      before = here;
      if (distance < best) best = distance;
    }
    return best;
  };
}
