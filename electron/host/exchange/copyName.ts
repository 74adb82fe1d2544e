import type { MappeHeader } from '../../../shared/mappe/mappeHeader.ts';

const germanLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Letters and digits that every file system and every sync program keeps as they are. */
function plain(text: string, otherwise: string): string {
  const words = text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => germanLetters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g);
  return words?.join('-').slice(0, 40) ?? otherwise;
}

/** `<catalogue>-<workplace>-<seq>-<hash>.mappe`: never the name of a file with another content. */
export function copyName(label: Pick<MappeHeader, 'catalogueName' | 'sender' | 'seq'>, hash: string): string {
  const catalogue = plain(label.catalogueName, 'katalog');
  const workplace = plain(label.sender.workplace || label.sender.author, 'arbeitsplatz');
  return `${catalogue}-${workplace}-${label.seq}-${hash}.mappe`;
}

/** True for names that `copyName` gives; a sync program's *conflicted copy* has another. */
export const isCopyName = (name: string): boolean => /^[a-z0-9-]+-\d+-[0-9a-f]{16}\.mappe$/.test(name);
