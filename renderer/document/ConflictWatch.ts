import type * as Y from 'yjs';
import type { RecordKind } from '../../shared/catalogue/records.ts';
import { conflictId } from '../../shared/document/conflicts.ts';
import type { Conflict } from '../../shared/document/conflicts.ts';
import { openConflicts } from '../../shared/document/decisions.ts';
import type { Touched } from '../../shared/document/projection.ts';

interface RecordName {
  readonly kind: RecordKind;
  readonly id: string;
}

/** Above so many touched records, looking through the whole document is faster. */
const fewRecords = 12;

const nameOf = ({ kind, id }: RecordName): string => `${kind}/${id}`;

/** The same for two conflicts a person would see no difference between. */
const lookOf = (conflict: Conflict): string =>
  conflict.type === 'two-versions' ? `${conflictId(conflict)} ${conflict.visible.item}` : conflictId(conflict);

const lookAlike = (some: readonly Conflict[], others: readonly Conflict[]): boolean =>
  some.length === others.length && some.every((conflict, at) => lookOf(conflict) === lookOf(others[at] ?? conflict));

/** The conflicts nobody has decided, looked for after an edit has been shown, never before. */
export class ConflictWatch {
  readonly #doc: Y.Doc;
  readonly #onChange: () => void;
  #known: readonly Conflict[] = [];
  /** Records to be looked at again; null for all. */
  #touched: Map<string, RecordName> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(doc: Y.Doc, onChange: () => void) {
    this.#doc = doc;
    this.#onChange = onChange;
    this.#lookSoon();
  }

  /** In the same order on every computer; the array stays the same until one comes or goes. */
  get conflicts(): readonly Conflict[] {
    return this.#known;
  }

  /** Looks again at what a transaction touched. */
  touched(touched: Touched): void {
    for (const [kind, ids] of touched) for (const id of ids) this.#touched?.set(nameOf({ kind, id }), { kind, id });
    this.#lookSoon();
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #lookSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#look();
    }, 0);
  }

  #look(): void {
    const touched = this.#touched;
    this.#touched = new Map();
    const found = touched === null || touched.size > fewRecords ? openConflicts(this.#doc) : this.#withNewOnes(touched);
    if (lookAlike(this.#known, found)) return;
    this.#known = found;
    this.#onChange();
  }

  #withNewOnes(touched: ReadonlyMap<string, RecordName>): readonly Conflict[] {
    const others = this.#known.filter((conflict) => !touched.has(nameOf(conflict)));
    const here = [...touched.values()].flatMap((record) => openConflicts(this.#doc, record));
    return [...others, ...here].sort((one, other) => (conflictId(one) < conflictId(other) ? -1 : 1));
  }
}
