/** The items of an iterable, each made when it is first asked for and kept for whoever asks next. */
export function kept<T>(items: Iterable<T>): Iterable<T> {
  const source = items[Symbol.iterator]();
  const made: T[] = [];
  return {
    *[Symbol.iterator]() {
      for (let at = 0; ; at += 1) {
        if (at === made.length) {
          const next = source.next();
          if (next.done === true) return;
          made.push(next.value);
        }
        yield made[at] as T;
      }
    },
  };
}
