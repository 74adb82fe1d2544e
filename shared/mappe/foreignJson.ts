const deepestNesting = 32;

/**
 * The value of a JSON text from a stranger. `__proto__` members are dropped.
 * Throws a SyntaxError when the text is no JSON or nests deeper than a recursive reader of the value could stand.
 */
export function parseForeignJson(text: string): unknown {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > deepestNesting) throw new SyntaxError('JSON nests too deeply');
  }
  return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
}
