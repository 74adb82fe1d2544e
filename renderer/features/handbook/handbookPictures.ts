import type { HandbookPageId } from './pageIds.ts';

/** The pictures of the pages, made from the program itself by `npm run pictures -- --project=handbook`. */
export const handbookPictures: Readonly<Partial<Record<HandbookPageId, string>>> = {};
