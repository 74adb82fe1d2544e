import type { Unreadable } from '../format/codec.ts';

/** What a person is writing into a field. */
export interface Written {
  readonly text: string;
  /** What the field showed when the draft began. */
  readonly from: string;
  readonly refused: Unreadable | null;
}

/** Place of a field -> the draft in it. It lives as long as the window, so that a record opened again has it still. */
const drafts = new Map<string, Written>();

export const keptDraft = (place: string | null): Written | null =>
  place === null ? null : (drafts.get(place) ?? null);

/** Keeps a draft under its place, or gives it up (null). Where there is no place, nothing is kept. */
export function keepDraft(place: string | null, draft: Written | null): void {
  if (place === null) return;
  if (draft === null) drafts.delete(place);
  else drafts.set(place, draft);
}

/** Gives up every draft at and below a place: what they were written into is being taken away. */
export function giveUpDrafts(around: string | null): void {
  if (around === null) return;
  for (const place of drafts.keys()) if (place === around || place.startsWith(`${around}/`)) drafts.delete(place);
}
