import { fold } from '../fold.ts';

/** Reads a ticked box or a word of consent; null where the cell says neither. */
export function readYesNo(text: string): boolean | null {
  const word = fold(text) || text.trim();
  if (/^(ja|j|x|wahr|true|yes|y|1|✓|✔|moeglich|gegeben|vorhanden)$/u.test(word)) return true;
  return /^(nein|n|falsch|false|no|0|✗|✘|-|–|nicht moeglich|nicht vorhanden|)$/u.test(word) ? false : null;
}
