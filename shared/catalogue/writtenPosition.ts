import { isSwapped } from './germany.ts';
import type { Point } from './values.ts';

/** What somebody wrote or pasted, read as a point in WGS 84, degrees. */
export interface WrittenPosition extends Point {
  /** Whether it was written the wrong way round and has been put right: it lay outside Germany, and so it lies within. */
  readonly wasSwapped: boolean;
}

/**
 * Reads a position in any usual form: decimal degrees, degrees with minutes and seconds, a link to Google Maps,
 * OpenStreetMap, Bing or Apple Maps, a geo: URI (RFC 5870). Null where it is none of these or no point on earth.
 */
export function readWrittenPosition(written: string): WrittenPosition | null {
  const text = decoded(written.trim());
  const found = isLink(text) ? readLink(text) : readCoordinates(text);
  if (found === null || Math.abs(found.lon) > 180) return null;
  const wasSwapped = isSwapped(found);
  const { lat, lon } = wasSwapped ? { lat: found.lon, lon: found.lat } : found;
  return Math.abs(lat) > 90 ? null : { lat: rounded(lat), lon: rounded(lon), wasSwapped };
}

/** Seven decimals are a centimetre; what lies behind them comes of reckoning with seconds. */
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const isLink = (text: string): boolean => /^geo:|:\/\/|^[\w-]+(\.[\w-]+)*\.[a-z]{2,}\//i.test(text);

const number = String.raw`([-+]?\d{1,3}(?:\.\d+)?)`;

// What a person marked goes before where the map happened to stand.
const linkForms = [
  `!3d${number}!4d${number}`,
  `[?&]mlat=${number}&mlon=${number}`,
  `[?&](?:q|query|ll|destination|daddr)=(?:loc:)?\\s*${number}[,+ ]+${number}`,
  `/maps/(?:search|place)/${number},[+ ]*${number}`,
  `[?&]center=${number},${number}`,
  `[?&]cp=${number}~${number}`,
  `/@${number},${number}`,
  `#map=[\\d.]+/${number}/${number}`,
  `^geo:${number},${number}`,
].map((form) => new RegExp(form, 'i'));

function readLink(text: string): Point | null {
  for (const form of linkForms) {
    const [, lat, lon] = form.exec(text) ?? [];
    if (lat !== undefined && lon !== undefined) return { lat: Number(lat), lon: Number(lon) };
  }
  return null;
}

// Every sign that people and programs write for the same thing.
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[‘’′´`]/g, "'"],
  [/[“”„″]|''/g, '"'],
  [/[º˚]/g, '°'],
  [/[−–—]/g, '-'],
  [/\b(?:nord|north)\b/gi, 'N'],
  [/\b(?:s[üu]d|south)\b/gi, 'S'],
  [/\b(?:ost|east)\b/gi, 'E'],
  [/\bwest\b/gi, 'W'],
  [/\b(?:lat(?:itude)?|lon(?:gitude)?|lng|breite|l[äa]nge|point)\b/gi, ' '],
];

/** One latitude or longitude while it is being read: its numbers from degrees to seconds. */
const inDegrees = (numbers: readonly number[]): number | null => {
  const [degrees = 0, minutes = 0, seconds = 0] = numbers;
  if (numbers.length > 3 || minutes < 0 || minutes >= 60 || seconds < 0 || seconds >= 60) return null;
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  return degrees < 0 || Object.is(degrees, -0) ? -size : size;
};

function readCoordinates(written: string): Point | null {
  const text = spellings.reduce((spelt, [pattern, sign]) => spelt.replace(pattern, sign), written);
  // Where points stand in the numbers, commas stand between them.
  const form = text.includes('.') ? /-?\d+(?:\.\d+)?/g : /-?\d+(?:,\d+)?/g;
  const tokens = readTokens(text, form) ?? readTokens(text, /-?\d+/g);
  if (tokens === null || /[^NSEWO°'"\s,;:/|()[\]]/i.test(text.replace(form, ''))) return null;
  const first = inDegrees(tokens.first);
  const second = inDegrees(tokens.second);
  if (first === null || second === null) return null;

  const letters = (text.match(/[NSEWO]/gi) ?? []).map((letter) => letter.toUpperCase());
  if (letters.length === 0) return { lat: first, lon: second };
  const [one, other] = letters;
  if (letters.length !== 2 || one === undefined || other === undefined) return null;
  const signed = (degrees: number, letter: string) => (/[SW]/.test(letter) ? -degrees : degrees);
  const isLatitude = (letter: string) => /[NS]/.test(letter);
  if (isLatitude(one) === isLatitude(other)) return null;
  return isLatitude(one)
    ? { lat: signed(first, one), lon: signed(second, other) }
    : { lat: signed(second, other), lon: signed(first, one) };
}

/** The numbers of both halves: parted by the second degree sign, or else in the middle. Null where they do not part. */
function readTokens(
  text: string,
  form: RegExp,
): { readonly first: readonly number[]; readonly second: readonly number[] } | null {
  const found = [...text.matchAll(form)];
  const numbers = found.map(([digits]) => Number(digits.replace(',', '.')));
  const degrees = found.flatMap(({ index, 0: digits }, at) =>
    /^\s*°/.test(text.slice(index + digits.length)) ? [at] : [],
  );
  const middle = degrees.length === 2 && degrees[0] === 0 ? degrees[1] : numbers.length / 2;
  if (middle === undefined || !Number.isInteger(middle) || middle < 1 || middle > 3) return null;
  return { first: numbers.slice(0, middle), second: numbers.slice(middle) };
}
