import type { ListKind, RowOf } from '../../shared/catalogue/records.ts';
import type { Projection } from '../../shared/document/projection.ts';
import { recordTitle } from '../../shared/document/recordTitle.ts';
import { sortRows } from '../ui/format/sortRows.ts';

/** What lists show of every record of a kind that is not archived, in the order of the names. */
export class RowsByName<K extends ListKind> {
  readonly #projection: Projection;
  readonly #kind: K;
  #rows: readonly RowOf[K][] = [];
  #isCurrent = false;

  constructor(projection: Projection, kind: K) {
    this.#projection = projection;
    this.#kind = kind;
  }

  /** The array stays the same until a row changes. */
  get rows(): readonly RowOf[K][] {
    if (!this.#isCurrent) this.#rows = this.#read();
    this.#isCurrent = true;
    return this.#rows;
  }

  /** Some rows have changed. */
  touched(): void {
    this.#isCurrent = false;
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
