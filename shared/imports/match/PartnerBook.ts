import type { Partner, PartnerRow } from '../../catalogue/partner.ts';
import { oneLine } from '../fold.ts';
import { NameIndex } from './NameIndex.ts';
import { nameOf } from './name.ts';

/** A partner named in a list: one that is known (perhaps only nearly), or one that there is not yet. */
export interface PartnerFound {
  readonly name: string;
  /** See Name. */
  readonly key: string;
  /** The partner's id; null where there is none of this name yet. */
  readonly id: string | null;
  /** The name of the known partner where it is only similar. */
  readonly near: string | null;
}

interface Known {
  readonly id: string;
  readonly name: string;
}

/** Makes a partner and gives its id. */
type MakePartner = (name: string, kind: Partner['kind']) => string;

/** The partners of a catalogue by name, and those that an import's rows name: one for each distinct name. */
export class PartnerBook {
  readonly #known = new NameIndex<Known>();
  /** Partners that only rows of this list name, by the key of their names: they come near nothing. */
  readonly #named = new Map<string, Known>();
  /** What cells were found to name, until another partner is known. */
  readonly #found = new Map<string, readonly PartnerFound[]>();
  readonly #make: MakePartner;

  /** @param partners the partners that are not archived */
  constructor(partners: readonly PartnerRow[], make: MakePartner) {
    for (const partner of partners) this.add(partner);
    this.#make = make;
  }

  /** Makes a partner known by its name. */
  add({ id, name }: Known): void {
    this.#known.add(nameOf(name), { id, name });
    this.#found.clear();
  }

  /** To be called between two lists: whom the one named is known to the other. */
  settle(): void {
    for (const partner of this.#named.values()) this.add(partner);
    this.#named.clear();
  }

  /**
   * Looks up the partners of a cell. A cell is one partner where its whole text is one ("Beratungsstelle für Eltern, Kinder
   * und Jugendliche"); it is taken apart only where every part is a known partner.
   */
  find(text: string): readonly PartnerFound[] {
    const before = this.#found.get(text);
    if (before !== undefined) return before;
    const found = this.#look(text);
    this.#found.set(text, found);
    return found;
  }

  #look(text: string): readonly PartnerFound[] {
    const whole = oneLine(text);
    if (whole === '') return [];
    const one = this.findOne(whole);
    if (one.id !== null) return [one];
    for (const separator of [/\n|;/u, /\s*\/\s*/u, /\s*,\s*/u]) {
      const parts = text
        .split(separator)
        .map(oneLine)
        .filter((part) => part !== '');
      if (parts.length < 2) continue;
      const found = parts.map((part) => this.findOne(part));
      if (found.every(({ id }) => id !== null)) return found;
    }
    return [one];
  }

  /** Looks up one partner by its name and nothing similar. */
  findSame(name: string): PartnerFound {
    const known = nameOf(name);
    return { name, key: known.key, id: this.#known.exact(known)[0]?.id ?? null, near: null };
  }

  /** The id of a partner found; a new one is created the first time it is needed. */
  take({ id, name, key }: PartnerFound, kind: Partner['kind']): string {
    const known = id ?? this.#named.get(key)?.id;
    if (known !== undefined) return known;
    const made = { id: this.#make(name, kind), name };
    this.#named.set(key, made);
    return made.id;
  }

  /** Looks up one partner by its name or a similar one. */
  findOne(name: string): PartnerFound {
    const same = this.findSame(name);
    if (same.id !== null) return same;
    const [only, more] = this.#known.near(nameOf(name));
    // Several that come near: nobody but a person can tell which is meant.
    return only === undefined || more !== undefined ? same : { ...same, id: only.id, near: only.name };
  }
}
