import type { ListKind } from '../../../shared/catalogue/records.ts';
import type { Projection, Touched } from '../../../shared/document/projection.ts';
import type { Language } from '../../../shared/texts/language.ts';
import { RecordSearch } from './RecordSearch.ts';
import type { Search } from './RecordSearch.ts';

/** The searches of the open catalogue; records of a kind are read from the first time that somebody asks for it. */
export class SearchWatch {
  readonly #projection: Projection;
  readonly #onChange: () => void;
  readonly #searches = new Map<ListKind, RecordSearch>();

  constructor(projection: Projection, onChange: () => void) {
    this.#projection = projection;
    this.#onChange = onChange;
  }

  /** The search among all records of a kind, archived ones too; terms are found in the words of this language. */
  of(kind: ListKind, language: Language): Search {
    const known = this.#searches.get(kind);
    if (known?.language === language) return known.search;
    known?.close();
    const begun = new RecordSearch(this.#projection, kind, language, this.#onChange);
    this.#searches.set(kind, begun);
    return begun.search;
  }

  touched(touched: Touched): void {
    for (const search of this.#searches.values()) search.touched(touched);
  }

  close(): void {
    for (const search of this.#searches.values()) search.close();
  }
}
