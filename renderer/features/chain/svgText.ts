const softHyphen = '\u00ad';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML; characters XML 1.0 has no place for are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

/** A word in parts of at most so many characters: at its soft hyphens, and where there are none, anywhere. */
function partsOf(word: string, most: number): string[] {
  if (word.replaceAll(softHyphen, '').length <= most) return [word.replaceAll(softHyphen, '')];
  const at = word.lastIndexOf(softHyphen, most - 1);
  const end = at > 0 ? at : most - 1;
  return [`${word.slice(0, end)}-`, ...partsOf(word.slice(at > 0 ? end + 1 : end), most)];
}

/** Text in lines of at most so many characters, broken between words and, where a word is longer, within it. */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const [first = '', ...rest] = partsOf(word, most);
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + first.length <= most) lines[lines.length - 1] = `${last} ${first}`;
    else lines.push(first);
    lines.push(...rest);
  }
  return lines;
}

interface TextLook {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly size?: number;
}

const lineHeight = 1.25;

/** Lines of text, centred on `y` as a block. */
export function textBlock(x: number, y: number, lines: readonly string[], look: TextLook = {}): string {
  const { anchor = 'middle', bold = false, size = 12 } = look;
  const top = y - ((lines.length - 1) * size * lineHeight) / 2;
  const spans = lines.map(
    (line, at) => `<tspan x="${x}" y="${top + at * size * lineHeight}">${escapeXml(line)}</tspan>`,
  );
  const weight = bold ? ' font-weight="600"' : '';
  return `<text text-anchor="${anchor}" dominant-baseline="central" font-size="${size}"${weight}>${spans.join('')}</text>`;
}
