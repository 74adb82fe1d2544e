import type { Catalogue } from '../catalogue/catalogue.ts';
import { topics } from '../catalogue/topics.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The names under which cells refer to records: by id, and back. */
export class SheetNames {
  readonly #nameById = new Map<string, string>();
  readonly #idByName = new Map<string, string>();

  /** Where two share a name, or it could be mistaken for more than a name, the id stands behind it in brackets. */
  constructor(records: Iterable<Named>) {
    const named = [...records].map(({ id, name }) => ({ id, name: name.replace(/\s+/gu, ' ').trim() }));
    const counts = new Map<string, number>();
    for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const { id, name } of named) {
      const isClear = name !== '' && counts.get(name) === 1 && !/[\])]$/u.test(name);
      const shown = isClear ? name : `${name} [${id}]`.trim();
      this.#nameById.set(id, shown);
      this.#idByName.set(shown, id);
    }
  }

  /** The name of a record, or its id in brackets where nobody knows it. */
  nameOf(id: string): string {
    return this.#nameById.get(id) ?? `[${id}]`;
  }

  /** The record that a cell names; undefined where none, or more than one, has that name. */
  idOf(name: string): string | undefined {
    return this.#idByName.get(name) ?? /\[([^\]]+)\]$/u.exec(name)?.[1];
  }
}

/** The names of everything that cells of a catalogue refer to. */
export interface CatalogueNames {
  readonly partners: SheetNames;
  readonly places: SheetNames;
  readonly districts: SheetNames;
  /** Districts and member municipalities. */
  readonly areas: SheetNames;
  readonly topics: SheetNames;
}

type Areas = Pick<Catalogue, 'districts' | 'members'>;

/** The names in a catalogue, for writing and for reading its sheets. */
export function catalogueNames(
  catalogue: Areas & Partial<Pick<Catalogue, 'topics'>>,
  partners: Iterable<Named>,
  places: Iterable<Named>,
): CatalogueNames {
  const { districts, members } = catalogue;
  return {
    partners: new SheetNames(partners),
    places: new SheetNames(places),
    districts: new SheetNames(districts),
    areas: new SheetNames([...districts, ...members.map(({ ags, name }) => ({ id: ags, name }))]),
    topics: new SheetNames([
      ...topics.map(({ id, de }) => ({ id, name: de })),
      ...(catalogue.topics ?? []).map(({ id, label }) => ({ id, name: label['de'] ?? '' })),
    ]),
  };
}
