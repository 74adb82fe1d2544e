/** Asked of every object by the language, by promises or by the debugger; they may be missing. */
const mayBeMissing = new Set<string | symbol>(['then', 'toJSON', 'default', '__esModule']);

/** `target`, but whatever it does not have throws by name: a gap in the double is never a silent undefined. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key) {
      if (key in object || typeof key === 'symbol' || mayBeMissing.has(key)) return Reflect.get(object, key) as unknown;
      throw notInDouble(`${name}.${key}`);
    },
  });
}

export function notInDouble(what: string): Error {
  return new Error(`The Electron double does not have ${what}`);
}
