import type { Position } from '../../catalogue/values.ts';
import type { Place } from '../../catalogue/place.ts';
import type { PlaceSaid } from '../cells/readPlaces.ts';
import { NameIndex } from './NameIndex.ts';
import { isNear, nameOf, streetKey } from './name.ts';
import type { Name } from './name.ts';

/** A place as a list says it. `name` is empty where the list has no name for it; then `title` serves for a new place. */
export interface PlaceWanted extends PlaceSaid {
  readonly title: string;
  /** The title is what the place itself is called: a school, a Kita. */
  readonly isInstitution: boolean;
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

interface Held extends KnownPlace {
  /** See streetKey; empty where the place has no street. */
  readonly streetKey: string;
  /** Made by the list that is being planned: one source differs less from itself than two from one another. */
  isNew: boolean;
}

/** Makes a place of what is said of it and gives its id. */
type MakePlace = (said: Partial<Place> & { readonly name: string }) => string;

/** Texts that say something. */
const unlessEmpty = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));

/** Metres that two sources may differ for one place. */
const sourcesDiffer = 250;
/** Metres that one source may differ from itself, and that two institutions at one address may share a place. */
const sameSpot = 10;

/** Metres between a place and where a list says it is; 0 where one of them does not say. */
function metresApart({ position: one }: KnownPlace, { position: other }: PlaceWanted): number {
  if (one === null || other === null) return 0;
  const north = (one.lat - other.lat) * 111_320;
  const east = (one.lon - other.lon) * 111_320 * Math.cos((one.lat * Math.PI) / 180);
  return Math.hypot(north, east);
}

/** True unless both say something and not the same. */
const agrees = (one: string | null, other: string) => one === null || one === '' || other === '' || one === other;

const isCalled = (known: KnownPlace, name: string) => nameOf(known.name).key === nameOf(name).key;

/**
 * True where nothing that both say of themselves tells them apart.
 * @param street see streetKey
 */
function compatible(known: Held, wanted: PlaceWanted, street: string): boolean {
  const isOther = known.isNew || (wanted.isInstitution && !isCalled(known, wanted.title));
  return (
    agrees(known.streetKey, street) &&
    agrees(known.postcode, wanted.postcode) &&
    metresApart(known, wanted) <= (isOther ? sameSpot : sourcesDiffer)
  );
}

/** The places that may be the wanted one, the nearest first. */
const candidates = (places: readonly Held[], wanted: PlaceWanted, street: string): Held[] =>
  places
    .filter((place) => compatible(place, wanted, street))
    .sort((one, other) => metresApart(one, wanted) - metresApart(other, wanted));

/** The places of a catalogue by address and by name, and those an import adds. */
export class PlaceBook {
  readonly #byName = new NameIndex<Held>();
  readonly #byStreet = new Map<string, Held[]>();
  readonly #new = new NameIndex<Held>();
  readonly #made: Held[] = [];
  readonly #make: MakePlace;

  /** @param places the places that are not archived */
  constructor(places: readonly KnownPlace[], make: MakePlace) {
    for (const place of places) this.add(place);
    this.#make = make;
  }

  /** Makes a place known by its address and its name. */
  add(place: KnownPlace): void {
    this.#enter(place, false);
  }

  /** To be called between two lists: what the one made is known to the other. */
  settle(): void {
    for (const place of this.#made.splice(0)) {
      place.isNew = false;
      this.#byName.add(nameOf(place.name), place);
    }
  }

  /** True where a known place has this name. */
  isName(name: Pick<Name, 'key'>): boolean {
    return this.#byName.exact(name).length > 0;
  }

  /** Looks up a place: by street and number, by name, and by a similar name where the list says nothing else of it. */
  find(wanted: PlaceWanted): PlaceFound {
    const found = this.#atAddress(wanted) ?? this.#byExactName(wanted);
    if (found !== undefined) return { wanted, id: found.id, near: null };
    if (wanted.name !== '' && wanted.street === '' && wanted.position === null) {
      const [only, more] = this.#byName.near(nameOf(wanted.name));
      if (only !== undefined && more === undefined) return { wanted, id: only.id, near: only.name };
    }
    return { wanted, id: null, near: null };
  }

  /**
   * The id of a place found; a new one is created the first time it is needed.
   * @param more what else a new place is given
   */
  take(found: PlaceFound, more: Partial<Place>): string {
    // Another row may have created it since it was looked up.
    const id = found.id ?? this.find(found.wanted).id;
    if (id !== null) return id;
    const { street, postcode, town, position, title } = found.wanted;
    const name = found.wanted.name === '' ? title : found.wanted.name;
    const said = { name, ...unlessEmpty({ street, postcode, town }), position };
    const made = this.#make({ ...more, ...said });
    this.#made.push(this.#enter({ id: made, name, street, postcode, position }, true));
    return made;
  }

  #enter({ id, name, street, postcode, position }: KnownPlace, isNew: boolean): Held {
    const place = { id, name, street, postcode, position, isNew, streetKey: streetKey(street ?? '') };
    (isNew ? this.#new : this.#byName).add(nameOf(name), place);
    if (!/\d/u.test(place.streetKey)) return place;
    const there = this.#byStreet.get(place.streetKey);
    if (there === undefined) this.#byStreet.set(place.streetKey, [place]);
    else there.push(place);
    return place;
  }

  #atAddress(wanted: PlaceWanted): Held | undefined {
    if (!/\d/u.test(wanted.street)) return undefined;
    const street = streetKey(wanted.street);
    const there = candidates(this.#byStreet.get(street) ?? [], wanted, street);
    if (wanted.name === '') return there[0];
    const name = nameOf(wanted.name);
    return (
      there.find((place) => isCalled(place, wanted.name)) ?? there.find((place) => isNear(nameOf(place.name), name))
    );
  }

  #byExactName(wanted: PlaceWanted): Held | undefined {
    const name = nameOf(wanted.name === '' ? wanted.title : wanted.name);
    const called = [...new Set([...this.#byName.exact(name), ...this.#new.exact(name)])];
    return candidates(called, wanted, streetKey(wanted.street))[0];
  }
}
