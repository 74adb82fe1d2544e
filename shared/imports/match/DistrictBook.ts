import { fold, oneLine } from '../fold.ts';
import type { WhereSaid } from '../rows/offerSaid.ts';

export interface District {
  readonly id: string;
  readonly name: string;
}

export interface DistrictsFound {
  readonly ids: readonly string[];
  /** Names that are no district of this catalogue. */
  readonly unknown: readonly string[];
}

const none: DistrictsFound = { ids: [], unknown: [] };

/** The districts of a catalogue by name. A catalogue without any takes those of its first list. */
export class DistrictBook {
  readonly created: District[] = [];
  readonly #ids = new Map<string, string>();
  readonly #mayCreate: boolean;
  readonly #newId: () => string;

  constructor(districts: readonly District[], newId: () => string) {
    for (const { id, name } of districts) this.#ids.set(fold(name), id);
    this.#mayCreate = districts.length === 0;
    this.#newId = newId;
  }

  /** Takes in the districts that a row names; to be called for all rows before `find`, so that "alle" means all. */
  welcome(said: WhereSaid['districts']): void {
    if (!this.#mayCreate || said === 'all' || said.length === 0) return;
    for (const name of said.flatMap((text) => this.#parts(text))) {
      if (this.#ids.has(fold(name)) || fold(name) === '') continue;
      const district = { id: this.#newId(), name };
      this.created.push(district);
      this.#ids.set(fold(name), district.id);
    }
  }

  /** Looks up what a row says. */
  find(said: WhereSaid['districts']): DistrictsFound {
    if (said === 'all') return { ids: [...this.#ids.values()], unknown: [] };
    if (said.length === 0) return none;
    const parts = said.flatMap((text) => this.#parts(text));
    const ids = parts.flatMap((name) => this.#ids.get(fold(name)) ?? []);
    return { ids: [...new Set(ids)], unknown: parts.filter((name) => !this.#ids.has(fold(name))) };
  }

  /** "Kempener Feld / Baackeshof" is one district unless both are known for themselves. */
  #parts(text: string): string[] {
    if (this.#ids.has(fold(text))) return [text];
    const cut = (separator: RegExp) =>
      text
        .split(separator)
        .map(oneLine)
        .filter((part) => part !== '');
    const fine = cut(/[\n;,/|]/u);
    return fine.every((part) => this.#ids.has(fold(part))) ? fine : cut(/[\n;,|]/u);
  }
}
