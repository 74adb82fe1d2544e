/** Lines and letters; and those that stand back. */
export const ink = '#1c1c28';
export const quiet = '#6b6b7d';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box with round corners; `dashes` as in `stroke-dasharray`. */
export function rectangle({ x, y, width, height }: Box, fill: string, stroke = 'none', dashes = ''): string {
  const dash = dashes === '' ? '' : ` stroke-dasharray="${dashes}"`;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${fill}" stroke="${stroke}"${dash}/>`;
}

/** An hourglass about its centre. */
export const hourglass = (x: number, y: number): string =>
  `<path d="M${x - 4} ${y - 6}h8M${x - 4} ${y + 6}h8M${x - 3} ${y - 6}c0 4 6 8 6 12M${x + 3} ${y - 6}c0 4-6 8-6 12" fill="none" stroke="${ink}"/>`;

/** A circle with a line through it, about its centre. */
export const crossedCircle = (x: number, y: number): string =>
  `<path d="M${x - 6} ${y}a6 6 0 1 0 12 0a6 6 0 1 0-12 0M${x - 4} ${y + 4}l8-8" fill="none" stroke="${quiet}"/>`;
