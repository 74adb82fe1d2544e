import type { Term } from '../../catalogue/vocabulary.ts';
import type { CatalogueNames, SheetNames } from '../../sheets/sheetNames.ts';
import { readSeveral } from '../../sheets/severalInCell.ts';
import { readAge } from '../cells/readAge.ts';
import { readDate } from '../cells/readDate.ts';
import { readEmail } from '../cells/readEmail.ts';
import { readOnePhone } from '../cells/readPhone.ts';
import { termReader } from '../cells/readTerms.ts';
import { readWebAddress } from '../cells/readWebAddress.ts';
import { readYesNo } from '../cells/readYesNo.ts';

// Cells of a sheet that this program wrote and a person has changed: what `shared/sheets` writes is read back.

/** What reading a cell needs beside its text. */
export interface CellContext {
  readonly names: CatalogueNames;
  /** The id of a partner of this name that is not among the names: one that is similar, or new. Null where none is to be. */
  readonly otherPartner: (name: string) => string | null;
  readonly newId: () => string;
  /** ISO 8601: dates without a year lie around it. */
  readonly today: string;
  /** Whether the sheet holds what is public only; what it does not show stays as it is. */
  readonly isPublic: boolean;
}

/** Reads a cell into the whole fields that it sets in a record; null where it cannot be read. An empty cell empties. */
export type CellReader<R> = (text: string, record: R, context: CellContext) => Partial<R> | null;

/** A value read; null where the cell cannot be. */
type Read<T> = { readonly value: T } | null;

const orNull = <T>(text: string, read: (text: string) => T | null): Read<T | null> => {
  if (text === '') return { value: null };
  const value = read(text);
  return value === null ? null : { value };
};

export const readText = (text: string): Read<string | null> => ({ value: text === '' ? null : text });
export const readDay = (text: string): Read<string | null> => orNull(text, (cell) => readDate(cell, 'first').value);
export const readWebsite = (text: string): Read<string | null> => orNull(text, (cell) => readWebAddress(cell).value);
export const readMail = (text: string): Read<string | null> => orNull(text, (cell) => readEmail(cell).value);
export const readPhone = (text: string) => orNull(text, (cell) => readOnePhone(cell).value);
export const readFlag = (text: string): Read<boolean> => {
  const value = readYesNo(text);
  return value === null ? null : { value };
};
export const readMonths = (text: string): Read<number | null> =>
  orNull(text, (cell) => {
    const age = readAge(cell).value;
    return age === null ? null : (age.from ?? age.to);
  });
/** A number as a German writes it, in whole parts of `unit`: 2,50 with unit 100 is 250. */
export const readNumber = (text: string, unit = 1): Read<number | null> =>
  orNull(text, (cell) => {
    const number = /^-?[\d.]*\d(,\d+)?( ?€)?$/u.test(cell)
      ? Number(
          cell
            .replace(/\.(?=\d{3}(\D|$))/gu, '')
            .replace(',', '.')
            .replace(/ ?€$/u, ''),
        )
      : NaN;
    return Number.isFinite(number) ? (unit === 1 ? number : Math.round(number * unit)) : null;
  });

/** The ids of several terms by their labels; null where one is no term. */
export function readTermsOf<Id extends string>(terms: readonly (Term & { readonly id: Id })[]) {
  const read = termReader(terms);
  return (text: string): Read<Id[]> => {
    const found = readSeveral(text, ';').map((value) => read(value));
    const isKnown = found.every(({ ids, unknown }) => ids.length === 1 && unknown.length === 0);
    return isKnown ? { value: found.flatMap(({ ids }) => ids) } : null;
  };
}

/** The id of one term by its label, null for none. */
export function readTermOf<Id extends string>(terms: readonly (Term & { readonly id: Id })[]) {
  const read = readTermsOf(terms);
  return (text: string): Read<Id | null> => {
    const found = read(text);
    const [id = null, more] = found?.value ?? [];
    return found === null || more !== undefined ? null : { value: id };
  };
}

/** The ids of several things by name; null where a name means none of them. */
export function readNames(text: string, idOf: (name: string) => string | undefined): Read<string[]> {
  const ids = readSeveral(text, ';').map(idOf);
  return ids.includes(undefined) ? null : { value: ids.filter((id) => id !== undefined) };
}

/** Sets one field to what its cell says. */
export const sets =
  <R, T>(read: (text: string) => Read<T>, patch: (value: T, record: R) => Partial<R>): CellReader<R> =>
  (text, record) => {
    const said = read(text);
    return said === null ? null : patch(said.value, record);
  };

/**
 * The record that a name means. Where several have it, a sheet that shows only some of them writes the bare name: then it is
 * the one that the record refers to already.
 */
export const recordNamed = (names: SheetNames, name: string, known: readonly string[]): string | undefined =>
  names.idOf(name) ?? known.find((id) => names.nameOf(id) === `${name} [${id}]`);
