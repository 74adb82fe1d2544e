import { fold, oneLine, saysNothing } from '../fold.ts';
import { readAttendance } from './vocabularyReaders.ts';
import type { attendance } from '../../catalogue/vocabulary.ts';

/** A place as a cell names it; an empty text is what it does not say. */
export interface PlaceSaid {
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
}

export interface PlacesSaid {
  readonly places: readonly PlaceSaid[];
  /** Words like `zu Hause` name no place but how an offer reaches people. */
  readonly attendance: readonly (typeof attendance)[number]['id'][];
}

const postcodeAndTown = /^(?:D[- ])?(\d{5}) +(\p{L}.*)$/u;
const street =
  /^(?=.*\p{L}).*(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|ring|markt|ufer|damm|steig|hof|chaussee|pfad)\s+\d+\s*\p{L}?(?:\s*[-–/]\s*\d+\s*\p{L}?)?$|^\p{L}[\p{L}.\s-]+ \d{1,4} ?[a-h]?$/iu;

/** True where a text is a street with a house number. */
export const isStreet = (text: string): boolean => street.test(oneLine(text));

function readOne(text: string): PlaceSaid {
  const said = { name: '', street: '', postcode: '', town: '' };
  const names: string[] = [];
  for (const part of text.split(/[\n,]/u).map(oneLine)) {
    const town = postcodeAndTown.exec(part);
    if (part === '') continue;
    if (town !== null) [said.postcode, said.town] = [town[1] ?? '', town[2] ?? ''];
    else if (said.street === '' && isStreet(part)) said.street = part;
    else names.push(part);
  }
  return { ...said, name: names.join(', ') };
}

/** Reads where an offer happens: `Sporthalle, Wiesenweg 3, 59999 Lindenau`, `Rathaus; Familienbüro`, `zu Hause`. */
export function readPlaces(text: string): PlacesSaid {
  if (saysNothing(text)) return { places: [], attendance: [] };
  const ways = readAttendance(text);
  if (ways.unknown.length === 0) return { places: [], attendance: ways.ids };
  const parts = text.split(';').filter((part) => fold(part) !== '');
  return { places: parts.map(readOne), attendance: [] };
}
