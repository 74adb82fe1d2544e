const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML; characters XML 1.0 has no place for are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

/** Text in lines of at most so many characters, broken between words and, where a word is longer, within it. */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = [];
  const pieces = text.split(/\s+/u).flatMap((word) => {
    const parts: string[] = [];
    let rest = word;
    while (rest.length > most) {
      parts.push(`${rest.slice(0, most - 1)}-`);
      rest = rest.slice(most - 1);
    }
    return [...parts, rest];
  });
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && !last.endsWith('-') && last.length + 1 + piece.length <= most) {
      lines[lines.length - 1] = `${last} ${piece}`;
    } else {
      lines.push(piece);
    }
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
