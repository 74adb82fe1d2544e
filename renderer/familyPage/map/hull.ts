import type { Point } from './spots.ts';

const turn = (origin: Point, one: Point, other: Point): number =>
  (one.x - origin.x) * (other.y - origin.y) - (one.y - origin.y) * (other.x - origin.x);

function half(points: readonly Point[]): Point[] {
  const line: Point[] = [];
  for (const point of points) {
    while (line.length >= 2) {
      const [before, last] = line.slice(-2);
      if (before !== undefined && last !== undefined && turn(before, last, point) > 0) break;
      line.pop();
    }
    line.push(point);
  }
  return line.slice(0, -1);
}

/** The corners of the narrowest outline around points (Andrew's monotone chain). */
export function hullOf(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((one, other) => one.x - other.x || one.y - other.y);
  return sorted.length < 3 ? sorted : [...half(sorted), ...half(sorted.toReversed())];
}
