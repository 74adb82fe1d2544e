import type { Position } from '../../catalogue/values.ts';
import type { JsonObject } from '../../document/json.ts';
import type { PlaceSaid } from '../cells/readPlaces.ts';
import { NameIndex } from './NameIndex.ts';
import { isNear, nameOf, streetKey } from './name.ts';

/** A place as a list says it. `name` is empty where the list has no name for it; then `title` serves for a new place. */
export interface PlaceWanted extends PlaceSaid {
  readonly title: string;
  readonly position: Position | null;
}

/** A known place. */
export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly position: Position | null;
}

export interface PlaceFound {
  readonly wanted: PlaceWanted;
  /** The place's id; null where there is none yet. */
  readonly id: string | null;
  /** The name of the known place where it is only similar. */
  readonly near: string | null;
}

/** Metres between two points that one address may span; farther apart they are two places. */
const farApart = 250;

function metresBetween(one: Position, other: Position): number {
  const north = (one.lat - other.lat) * 111_320;
  const east = (one.lon - other.lon) * 111_320 * Math.cos((one.lat * Math.PI) / 180);
  return Math.hypot(north, east);
}

const agrees = (one: string | null, other: string, key: (text: string) => string) =>
  one === null || one === '' || other === '' || key(one) === key(other);

/** True where nothing that both say of themselves tells them apart. */
const compatible = (known: KnownPlace, wanted: PlaceWanted) =>
  agrees(known.street, wanted.street, streetKey) &&
  agrees(known.postcode, wanted.postcode, (postcode) => postcode) &&
  (known.position === null || wanted.position === null || metresBetween(known.position, wanted.position) <= farApart);

/** The places of a catalogue by address and by name, and those an import adds. */
export class PlaceBook {
  readonly created: (JsonObject & { readonly id: string })[] = [];
  readonly #byName = new NameIndex<KnownPlace>();
  readonly #byStreet = new Map<string, KnownPlace[]>();
  readonly #new = new NameIndex<KnownPlace>();
  readonly #newId: () => string;

  /** @param places the places that are not archived */
  constructor(places: readonly KnownPlace[], newId: () => string) {
    for (const place of places) this.#enter(place, this.#byName);
    this.#newId = newId;
  }

  /** True where a known place has this name. */
  isName(name: string): boolean {
    return this.#byName.exact(name).length > 0;
  }

  /** Looks up a place: by street and number, by name, and by a similar name where the list says nothing else of it. */
  find(wanted: PlaceWanted): PlaceFound {
    const found = this.#atAddress(wanted) ?? this.#byExactName(wanted);
    if (found !== undefined) return { wanted, id: found.id, near: null };
    if (wanted.name !== '' && wanted.street === '' && wanted.position === null) {
      const [only, more] = this.#byName.near(wanted.name);
      if (only !== undefined && more === undefined) return { wanted, id: only.id, near: only.name };
    }
    return { wanted, id: null, near: null };
  }

  /**
   * The id of a place found; a new one is created the first time it is needed.
   * @param more what else a new place is given
   */
  take(found: PlaceFound, more: JsonObject): string {
    // Another row may have created it since it was looked up.
    const id = found.id ?? this.find(found.wanted).id;
    if (id !== null) return id;
    const { street, postcode, town, position, title } = found.wanted;
    const name = found.wanted.name === '' ? title : found.wanted.name;
    const known = { id: this.#newId(), name, street, postcode, position };
    const said = { street, postcode, town };
    const address = Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ''));
    this.created.push({
      ...more,
      id: known.id,
      name,
      ...address,
      ...(position === null ? {} : { position: { lat: position.lat, lon: position.lon } }),
    });
    this.#enter(known, this.#new);
    return known.id;
  }

  #enter(place: KnownPlace, names: NameIndex<KnownPlace>): void {
    names.add(place.name, place);
    if (place.street === null || !/\d/u.test(place.street)) return;
    const key = streetKey(place.street);
    const there = this.#byStreet.get(key);
    if (there === undefined) this.#byStreet.set(key, [place]);
    else there.push(place);
  }

  #atAddress(wanted: PlaceWanted): KnownPlace | undefined {
    if (!/\d/u.test(wanted.street)) return undefined;
    const there = (this.#byStreet.get(streetKey(wanted.street)) ?? []).filter((place) => compatible(place, wanted));
    if (wanted.name === '') return there[0];
    const name = nameOf(wanted.name);
    return (
      there.find((place) => nameOf(place.name).key === name.key) ??
      there.find((place) => isNear(nameOf(place.name), name))
    );
  }

  #byExactName(wanted: PlaceWanted): KnownPlace | undefined {
    const name = wanted.name === '' ? wanted.title : wanted.name;
    return [...this.#byName.exact(name), ...this.#new.exact(name)].find((place) => compatible(place, wanted));
  }
}
