import type { ListKind, RowOf } from '../../shared/catalogue/records.ts';
import type { Projection } from '../../shared/document/projection.ts';
import { recordTitle } from '../../shared/document/recordTitle.ts';
import { sortRows } from '../ui/format/sortRows.ts';
import { inSlices } from './inSlices.ts';

/** So many changed rows are read at once; more are read while the window has nothing better to do. */
const atOnce = 500;

/**
 * What lists show of every record of a kind that is not archived, in the order of the names. Where thousands change at once
 * the rows from before are shown until the new ones are read, a moment later.
 */
export class RowsByName<K extends ListKind> {
  readonly #projection: Projection;
  readonly #kind: K;
  readonly #onChange: () => void;
  #rows: readonly RowOf[K][] = [];
  #isCurrent = false;
  #stopReading: (() => void) | null = null;

  /** @param onChange told when rows that had to be read are there */
  constructor(projection: Projection, kind: K, onChange: () => void) {
    this.#projection = projection;
    this.#kind = kind;
    this.#onChange = onChange;
  }

  /** The array stays the same until a row changes. */
  get rows(): readonly RowOf[K][] {
    if (!this.#isCurrent) this.#rows = this.#read();
    this.#isCurrent = true;
    return this.#rows;
  }

  /** Some rows have changed. */
  touched(ids: ReadonlySet<string>): void {
    if (this.#stopReading !== null) return;
    if (!this.#isCurrent || ids.size <= atOnce) this.#isCurrent = false;
    else this.#readBeforehand(ids);
  }

  close(): void {
    this.#stopReading?.();
  }

  #readBeforehand(ids: ReadonlySet<string>): void {
    const read = (id: string) => this.#projection.row(this.#kind, id);
    this.#stopReading = inSlices(ids, read, (isDone) => {
      if (!isDone) return;
      this.#stopReading = null;
      this.#isCurrent = false;
      this.#onChange();
    });
  }

  #read(): readonly RowOf[K][] {
    const projection = this.#projection;
    const kind = this.#kind;
    // From the order before: where little has changed, sorting compares hardly more than neighbours.
    const ids = new Set([...this.#rows.map(({ id }) => id), ...projection.ids(kind)]);
    const rows = [...ids].flatMap((id) => projection.row(kind, id) ?? []);
    return sortRows(
      rows.filter(({ archived }) => archived === null),
      [],
      ({ id }) => recordTitle(projection, kind, id),
    );
  }
}
