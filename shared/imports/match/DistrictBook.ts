import { fold, oneLine } from '../fold.ts';
import type { WhereSaid } from '../rows/offerSaid.ts';

export interface District {
  readonly id: string;
  readonly name: string;
}

export interface DistrictsFound {
  readonly ids: readonly string[];
  /** Names of districts that the catalogue does not have yet and may take. */
  readonly fresh: readonly string[];
  /** Names that are no district of this catalogue. */
  readonly unknown: readonly string[];
}

/** The districts of a catalogue by name. A catalogue without any takes those of its first list. */
export class DistrictBook {
  readonly created: District[] = [];
  readonly #ids = new Map<string, string>();
  readonly #all: string[];
  readonly #mayCreate: boolean;
  readonly #newId: () => string;

  constructor(districts: readonly District[], newId: () => string) {
    for (const { id, name } of districts) this.#ids.set(fold(name), id);
    this.#all = districts.map(({ id }) => id);
    this.#mayCreate = districts.length === 0;
    this.#newId = newId;
  }

  /** Looks up what a row says; "Kempener Feld / Baackeshof" is one district unless both are known for themselves. */
  find(said: WhereSaid['districts']): DistrictsFound {
    if (said === 'all') return { ids: this.#all, fresh: [], unknown: [] };
    const parts = said.flatMap((text) => this.#parts(text));
    const ids = parts.flatMap((name) => this.#ids.get(fold(name)) ?? []);
    const others = parts.filter((name) => !this.#ids.has(fold(name)));
    return { ids: [...new Set(ids)], fresh: this.#mayCreate ? others : [], unknown: this.#mayCreate ? [] : others };
  }

  /** The ids of districts found; new ones are created the first time they are needed. */
  take({ ids, fresh }: DistrictsFound): string[] {
    return [...new Set([...ids, ...fresh.map((name) => this.#ids.get(fold(name)) ?? this.#create(name))])];
  }

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

  #create(name: string): string {
    const district = { id: this.#newId(), name };
    this.created.push(district);
    this.#ids.set(fold(name), district.id);
    return district.id;
  }
}
