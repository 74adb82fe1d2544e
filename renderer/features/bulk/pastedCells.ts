import type { Offer } from '../../../shared/catalogue/offer.ts';
import { offerCells } from '../../../shared/imports/readOfferCell.ts';
import type { CellRead, OfferCellId, UnreadCell } from '../../../shared/imports/readOfferCell.ts';
import { plainCell } from '../../../shared/harmlessCell.ts';
import { oneLine } from '../../../shared/imports/fold.ts';
import { readCsv } from '../../../shared/imports/table/readCsv.ts';
import type { PasteRequest } from '../../ui/record/changeOffers.ts';

interface PastedCell {
  readonly cell: OfferCellId;
  readonly header: string;
  readonly text: string;
  /** True where just this stands there already. */
  readonly isSaid: (offer: Offer) => boolean;
}

/** Where the cells of a clipboard go. */
export interface PastedCells {
  /** Offer id -> the cells meant for it. */
  readonly byOffer: ReadonlyMap<string, readonly PastedCell[]>;
  /** How many lines no offer is left for. */
  readonly linesOver: number;
  /** The headings of columns that nothing can be written into. */
  readonly readOnly: readonly string[];
}

/** The lines of a clipboard; the line break at its end begins none, and the headings that were copied along are no offer. */
function linesOf({ pasted, columns }: PasteRequest): readonly (readonly string[])[] {
  const { lines } = readCsv(pasted, '\t');
  const whole = lines.at(-1)?.join('') === '' ? lines.slice(0, -1) : lines;
  const plain = whole.map((line) => line.map(plainCell));
  const isHeading = plain[0]?.every((text, at) => text === columns[at]?.header) === true;
  return isHeading ? plain.slice(1) : plain;
}

/** Lays the cells of a clipboard over offers and columns: the first cell where it was pasted, the others beside and below. */
export function layOutPasted(request: PasteRequest): PastedCells {
  const { ids, columns, fillsAll } = request;
  const lines = linesOf(request);
  const [first] = lines;
  const filled = fillsAll && lines.length === 1 && first !== undefined ? ids.map(() => first) : lines;
  const width = Math.max(0, ...lines.map((line) => line.length));
  const targets = columns
    .slice(0, width)
    .map(({ id, header, text }) => ({ header, saysIn: text, cell: offerCells.find((cell) => cell === id) }));
  const cellsOf = (line: readonly string[]): PastedCell[] =>
    targets.flatMap(({ cell, header, saysIn }, at) => {
      const text = line[at];
      if (cell === undefined || text === undefined) return [];
      return { cell, header, text, isSaid: (offer) => oneLine(saysIn(offer)) === oneLine(text) };
    });
  return {
    byOffer: new Map(filled.flatMap((line, at) => (ids[at] === undefined ? [] : [[ids[at], cellsOf(line)]]))),
    linesOver: Math.max(0, filled.length - ids.length),
    readOnly: targets.filter(({ cell }) => cell === undefined).map(({ header }) => header),
  };
}

/**
 * The whole fields that pasted cells set in an offer, and the cells that could not be read. A cell that says what stands
 * there already sets nothing: it may say less than the offer knows (two partners of one name, the note beside a price).
 */
export function fieldsFrom(
  cells: readonly PastedCell[],
  offer: Offer,
  read: (cell: OfferCellId, text: string) => CellRead,
): { readonly fields: Partial<Offer>; readonly unread: readonly UnreadCell[] } {
  const unread: UnreadCell[] = [];
  let fields: Partial<Offer> = {};
  for (const { cell, header, text, isSaid } of cells) {
    if (isSaid(offer)) continue;
    const found = read(cell, text);
    if (typeof found === 'function') fields = { ...fields, ...found(offer) };
    else unread.push({ header, text, ...found });
  }
  return { fields, unread };
}
