import type { Catalogue } from '../catalogue/catalogue.ts';
import { stateOf } from '../catalogue/municipalityKey.ts';
import { readSchedule } from './cells/readSchedule.ts';
import { remembered } from '../remembered.ts';
import { rowKey } from './rowKeys.ts';
import type { RowSaid } from './rows/offerSaid.ts';
import { readRow } from './rows/readRow.ts';
import { topicReader } from './topicReader.ts';
import type { RowContext } from './rows/readRow.ts';
import { RowCells } from './rows/RowCells.ts';
import type { ColumnsByTarget } from './rows/RowCells.ts';
import type { UnknownWords } from './rows/UnknownWords.ts';
import type { TableRow } from './table/table.ts';

/** A row read, with the key it is known by. */
export interface ReadRow {
  readonly cells: RowCells;
  readonly said: RowSaid;
  readonly key: string;
  /** The row says in every cell what an earlier row says. */
  readonly isCopy: boolean;
}

/** States with postcodes that begin with 0: Brandenburg, Saxony, Saxony-Anhalt, Thuringia. */
const zeroStates: readonly (string | null)[] = ['DE-BB', 'DE-SN', 'DE-ST', 'DE-TH'];

/**
 * What reading rows needs to know of the catalogue.
 * @param knowsZero whether it has a postcode that begins with 0
 */
export function rowContext(catalogue: Catalogue, knowsZero: boolean, today: string): RowContext {
  const { ags, state } = catalogue.municipality;
  const ofState = stateOf(ags ?? '') ?? state;
  return {
    readTimes: remembered((text) => readSchedule(text, today)),
    zeroPlausible: ofState === null ? knowsZero : zeroStates.includes(ofState),
    readTopics: topicReader(catalogue),
  };
}

const wholeOf = ({ cells }: TableRow): string => cells.join('\u001f');

/**
 * Makes a reader of rows for one list. Rows must be read in their order: keys count how often a row comes.
 * @param words what no vocabulary knows of the rows is added to them
 */
export function rowReader(
  columns: ColumnsByTarget,
  context: RowContext,
  source: string,
  words: UnknownWords,
): (row: TableRow) => ReadRow {
  const first = new Map<string, TableRow>();
  const times = new Map<string, number>();
  /** Rows whose key is not theirs alone, by all they say: only those can say the same. */
  const seen = new Map<string, number>();
  return (row) => {
    const cells = new RowCells(row, columns, words);
    const said = readRow(cells, context);
    const key = rowKey(said, source);
    const sameKey = first.get(key);
    if (sameKey === undefined) {
      first.set(key, row);
      return { cells, said, key, isCopy: false };
    }
    seen.set(wholeOf(sameKey), sameKey.row);
    const whole = wholeOf(row);
    const before = seen.get(whole);
    if (before !== undefined) {
      cells.hint('row-same', { row: before }, said.offer.title);
      return { cells, said, key: '', isCopy: true };
    }
    seen.set(whole, row.row);
    const time = (times.get(key) ?? 1) + 1;
    times.set(key, time);
    if (said.offer.title !== '') cells.hint('row-repeated', {}, said.offer.title);
    return { cells, said, key: `${key}#${time}`, isCopy: false };
  };
}
