import { inflateSync } from 'node:zlib';

/** What assistive technology is told of a PDF, read from its bytes (ISO 32000-1; Chromium compresses its streams). */
export interface PdfFacts {
  readonly isTagged: boolean;
  readonly language: string;
  readonly title: string;
  readonly pages: number;
  /** How many structure elements there are of a type: `H1`, `TH`, `L`. */
  readonly count: (type: string) => number;
  /** The titles of the outline, as they stand. */
  readonly outline: readonly string[];
}

/** A PDF with whatever is compressed in it written out. */
function inflated(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return text.replace(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (whole, body: string) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return whole;
    }
  });
}

/** A string of a PDF: in hexadecimal with a byte order mark, or in brackets. */
function textString(written: string): string {
  const hex = /^<feff([\da-f]*)>$/i.exec(written)?.[1];
  if (hex === undefined) return written.slice(1, -1).replace(/\\([()\\])/g, '$1');
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

const stringAfter = (text: string, name: string): readonly string[] =>
  [...text.matchAll(new RegExp(`/${name}\\s*(<[\\da-fA-F]+>|\\((?:\\\\.|[^\\\\)])*\\))`, 'g'))].map(
    ([, written = '']) => textString(written),
  );

/** Reads what a PDF says of itself. */
export function pdfFacts(bytes: Buffer): PdfFacts {
  const text = inflated(bytes);
  const [title = '', ...outline] = stringAfter(text, 'Title');
  return {
    isTagged: /\/MarkInfo\s*<<[^>]*\/Marked\s+true/.test(text) && text.includes('/StructTreeRoot'),
    language: stringAfter(text, 'Lang')[0] ?? '',
    title,
    pages: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    count: (type) => text.match(new RegExp(`/S\\s*/${type}\\b`, 'g'))?.length ?? 0,
    outline,
  };
}
