import { readAge } from '../cells/readAge.ts';
import type { Age } from '../cells/readAge.ts';
import { readAudiences } from '../cells/vocabularyReaders.ts';
import { hint } from '../finding.ts';
import type { CellNote } from '../finding.ts';
import { fold } from '../fold.ts';
import type { OfferSaid } from './offerSaid.ts';
import type { RowCells } from './RowCells.ts';

type Who = Pick<OfferSaid, 'ageFrom' | 'ageTo' | 'audiences' | 'audienceNote'>;

/** Words around an age or an audience that add nothing to them. */
const fillers = new Set(['fuer', 'im', 'alter', 'von', 'mit', 'und', 'jahre', 'jahren', 'alle', 'plaetze']);

/** True where every word of a text is an audience or adds nothing: then nothing is lost by not keeping the text. */
const saysNoMore = (text: string) =>
  text === '' ||
  fold(text)
    .split(' ')
    .every((word) => word === '' || fillers.has(word) || readAudiences(word).unknown.length === 0);

function bound(cells: RowCells, target: 'ageFrom' | 'ageTo'): number | null {
  const text = cells.said(target);
  if (text === null) return null;
  const { value, notes } = readAge(text);
  if (value !== null) return value.from ?? value.to;
  cells.note(target, notes);
  cells.keep(target);
  return null;
}

/** Ages of a column of ages: what cannot be read is kept as the note on the audience. */
function readAgeColumn(cells: RowCells): { age: Age | null; note: string | null } {
  const text = cells.said('age');
  if (text === null) return { age: null, note: null };
  const { value, notes } = readAge(text, /monat/iu.test(cells.heading('age')) ? 'months' : 'years');
  cells.note('age', notes);
  const complete = value !== null && saysNoMore(value.rest) && !notes.some(({ code }) => code === 'age-rounded');
  return { age: value, note: complete ? null : text };
}

/** An audience often says the age as well: `Kinder 6-10 J.`; words that are no known audience keep the text as a note. */
function readAudienceColumn(cells: RowCells): { age: Age | null; note: string | null; audiences: Who['audiences'] } {
  const text = cells.said('audience');
  if (text === null) return { age: null, note: null, audiences: [] };
  const { value: age, notes } = readAge(text);
  const ofWords = readAudiences(age?.rest ?? text).ids;
  const words =
    ofWords.length > 0
      ? ofWords
      : fold(age?.rest ?? text)
          .split(' ')
          .flatMap((word) => readAudiences(word).ids);
  const told: CellNote[] = notes.filter(({ code }) => code !== 'age-unreadable');
  const complete = saysNoMore(age?.rest ?? text) && told.length === 0;
  if (!complete && age === null && words.length === 0 && told.length === 0) {
    const meanings = cells.meaningsOf('audience', text);
    if (meanings.length === 0) told.push(hint('word-unknown'));
    cells.meant.push(...meanings);
  }
  cells.note('audience', told);
  return { age, note: complete ? null : text, audiences: [...new Set(words)] };
}

/** Two notes on lines of their own; once where both say the same. */
const together = (one: string | null, other: string | null): string | null =>
  one === null || other === null || one === other ? (one ?? other) : `${one}\n${other}`;

/** Reads for whom an offer is: ages, audiences, and the text wherever it says more. */
export function readWho(cells: RowCells): Who {
  const ofAge = readAgeColumn(cells);
  const ofAudience = readAudienceColumn(cells);
  const age = ofAge.age ?? ofAudience.age;
  return {
    ageFrom: bound(cells, 'ageFrom') ?? age?.from ?? null,
    ageTo: bound(cells, 'ageTo') ?? age?.to ?? null,
    audiences: ofAudience.audiences,
    audienceNote: together(ofAge.note, ofAudience.note),
  };
}
