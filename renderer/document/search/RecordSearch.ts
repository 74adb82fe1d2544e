import type { ListKind } from '../../../shared/catalogue/records.ts';
import type { Projection, Touched } from '../../../shared/document/projection.ts';
import type { Language } from '../../../shared/texts/language.ts';
import { readQuery } from '../../ui/format/fold.ts';
import { namesIn } from '../../ui/values/names.ts';
import { inSlices } from '../inSlices.ts';
import { searchedName, searchedText } from './searchedText.ts';
import { WordIndex } from './WordIndex.ts';
import type { Found } from './WordIndex.ts';

/** Searches for what was typed; null while nothing was. Another function as soon as it would answer otherwise. */
export type Search = (typed: string) => Found | null;

/** The search of one kind of record. It reads them while the window rests: names first, then everything else. */
export class RecordSearch {
  readonly language: Language;
  readonly #projection: Projection;
  readonly #kind: ListKind;
  readonly #onChange: () => void;
  #index = new WordIndex();
  /** Records to be read. */
  #waiting = new Set<string>();
  #search: Search = this.#searchNow();
  #stop: () => void = () => {};

  constructor(projection: Projection, kind: ListKind, language: Language, onChange: () => void) {
    this.language = language;
    this.#projection = projection;
    this.#kind = kind;
    this.#onChange = onChange;
    this.#readAll();
  }

  get search(): Search {
    return this.#search;
  }

  /** Reads again what a transaction touched, and the offers of a partner or a place that did change. */
  touched(touched: Touched): void {
    if (this.#index.isWorn) {
      this.#index = new WordIndex();
      this.#readAll();
      return;
    }
    if (touched.has('catalogue')) this.#readAll();
    else this.#read([...(touched.get(this.#kind) ?? []), ...this.#offersAround(touched)]);
  }

  close(): void {
    this.#stop();
  }

  #offersAround(touched: Touched): string[] {
    const partners = touched.get('partners');
    const places = touched.get('places');
    if (this.#kind !== 'offers' || (partners === undefined && places === undefined)) return [];
    return this.#projection
      .rows('offers')
      .filter(
        (row) =>
          row.partners.some(({ partnerId }) => partners?.has(partnerId)) || row.places.some((id) => places?.has(id)),
      )
      .map(({ id }) => id);
  }

  #readAll(): void {
    this.#read(this.#projection.ids(this.#kind));
  }

  #read(ids: readonly string[]): void {
    if (ids.length === 0) return;
    this.#stop();
    for (const id of ids) this.#waiting.add(id);
    const names = namesIn(this.#projection, this.language);
    const unknown = [...this.#waiting].filter((id) => !this.#index.has(id));
    const readName = (id: string) => {
      const row = this.#projection.row(this.#kind, id);
      if (row !== undefined) this.#index.add(id, searchedName(row));
    };
    const readWhole = (id: string) => {
      this.#index.remove(id);
      const record = this.#projection.record(this.#kind, id);
      if (record !== undefined) this.#index.add(id, searchedText(this.#kind, record, names, this.language));
      this.#waiting.delete(id);
    };
    const tell = (done: boolean) => {
      if (!done) return;
      this.#search = this.#searchNow();
      this.#onChange();
    };
    this.#stop = inSlices(unknown, readName, (namesDone) => {
      if (!namesDone) return;
      tell(unknown.length > 0);
      this.#stop = inSlices([...this.#waiting], readWhole, tell);
    });
  }

  #searchNow(): Search {
    return (typed) => {
      const query = readQuery(typed);
      return query.length === 0 ? null : this.#index.find(query);
    };
  }
}
