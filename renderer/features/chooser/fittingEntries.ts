import type { DialogQuestion, FolderListing } from '../../../shared/rpc/dialogCalls.ts';

export type FolderEntry = FolderListing['entries'][number];

const hasExtension = (name: string, extensions: readonly string[]): boolean =>
  extensions.length === 0 || extensions.some((extension) => name.toLowerCase().endsWith(`.${extension.toLowerCase()}`));

/** What of a folder can lead to an answer: every folder, and where a file is asked for the files of its kinds. */
export const fittingEntries = (
  entries: readonly FolderEntry[],
  { kind, extensions }: Pick<DialogQuestion, 'kind' | 'extensions'>,
): FolderEntry[] =>
  entries.filter((entry) => entry.kind === 'folder' || (kind !== 'openFolder' && hasExtension(entry.name, extensions)));

/** The name a file is saved under: as typed, with the extension of its kind where that is missing; empty stays empty. */
export function withExtension(name: string, extensions: readonly string[]): string {
  const trimmed = name.trim();
  if (trimmed === '' || hasExtension(trimmed, extensions)) return trimmed;
  return `${trimmed}.${extensions[0]}`;
}
