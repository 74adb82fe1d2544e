import { isInGermany, isSwapped } from '../../catalogue/germany.ts';
import type { Position } from '../../catalogue/values.ts';
import { readWrittenPosition } from '../../catalogue/writtenPosition.ts';
import { hint, repaired } from '../finding.ts';
import type { Reading } from '../finding.ts';
import { saysNothing } from '../fold.ts';

const none: Reading<Position | null> = { value: null, notes: [] };

/** Degrees with decimal point or comma; null for anything else (degrees and minutes, metres of a national grid). */
const degrees = (text: string): number | null =>
  /^-?\d{1,3}([.,]\d+)?°?$/u.test(text.trim()) ? Number.parseFloat(text.trim().replace(',', '.')) : null;

/** Reads a position from two cells. A swapped pair is put right; one outside Germany is not taken. */
export function readPosition(latText: string, lonText: string): Reading<Position | null> {
  if (saysNothing(latText) && saysNothing(lonText)) return none;
  const [lat, lon] = [degrees(latText), degrees(lonText)];
  if (lat === null || lon === null) return { value: null, notes: [hint('position-unreadable')] };
  if (isInGermany({ lat, lon })) return { value: { lat, lon }, notes: [] };
  if (!isSwapped({ lat, lon })) return { value: null, notes: [hint('position-outside')] };
  return { value: { lat: lon, lon: lat }, notes: [repaired('position-swapped', `${lon}, ${lat}`)] };
}

/** Reads a position from one cell that holds both, in any form people write one: `51,3188; 6,5631`, a link to a map. */
export function readPositionPair(text: string): Reading<Position | null> {
  if (saysNothing(text)) return none;
  const read = readWrittenPosition(text);
  if (read === null) return { value: null, notes: [hint('position-unreadable')] };
  if (!isInGermany(read)) return { value: null, notes: [hint('position-outside')] };
  const { lat, lon, wasSwapped } = read;
  return { value: { lat, lon }, notes: wasSwapped ? [repaired('position-swapped', `${lat}, ${lon}`)] : [] };
}
