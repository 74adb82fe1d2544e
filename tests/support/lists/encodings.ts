import iconv from 'iconv-lite';

/** A text as the programs of an office write it to a file. */
export const encodings = {
  'UTF-8': (text: string) => Buffer.from(text, 'utf8'),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf8'),
  'Windows-1252': (text: string) => iconv.encode(text, 'windows-1252'),
  'UTF-16 LE with a mark': (text: string) => iconv.encode(text, 'utf-16le', { addBOM: true }),
  'UTF-16 BE with a mark': (text: string) => iconv.encode(text, 'utf-16be', { addBOM: true }),
  'UTF-16 LE without a mark': (text: string) => iconv.encode(text, 'utf-16le'),
  'UTF-16 BE without a mark': (text: string) => iconv.encode(text, 'utf-16be'),
} as const;
