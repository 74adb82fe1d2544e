import { readWrittenPosition } from '../../../shared/catalogue/writtenPosition.ts';
import type { WrittenPosition } from '../../../shared/catalogue/writtenPosition.ts';
import { refused, taken } from './codec.ts';
import type { Codec } from './codec.ts';
import { positionText } from './positionText.ts';

/** A position in any form that `readWrittenPosition` reads: two numbers, degrees and minutes, a link to a map. */
export const optionalPosition: Codec<WrittenPosition | null> = {
  print: (value, language) => (value === null ? '' : positionText(value, language)),
  parse(written) {
    if (written.trim() === '') return taken(null);
    const position = readWrittenPosition(written);
    return position === null ? refused('position') : taken(position);
  },
};
