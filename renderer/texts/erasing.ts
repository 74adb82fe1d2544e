import type { PerLanguage } from '../../shared/texts/language.ts';

interface ErasingTexts {
  readonly erase: string;
  readonly eraseOf: (name: string) => string;
  readonly title: string;
  readonly reaches: (name: string) => string;
  readonly noUndo: string;
  readonly notReached: string;
  readonly limits: readonly string[];
  readonly namedIn: (name: string, titles: readonly string[], more: number) => string;
  readonly alsoAt: (titles: readonly string[], more: number) => string;
  readonly submit: string;
  readonly cancel: string;
  readonly erased: (name: string) => string;
}

const listed = (titles: readonly string[], more: string): string =>
  [...titles.map((title) => `„${title}“`), ...(more === '' ? [] : [more])].join(', ');

const listedInEnglish = (titles: readonly string[], more: string): string =>
  [...titles.map((title) => `“${title}”`), ...(more === '' ? [] : [more])].join(', ');

/** Erasing a person for good: what it reaches and what it cannot, for the dialog and for whoever writes the handbook. */
export const erasingTexts: PerLanguage<ErasingTexts> = {
  de: {
    erase: 'Person endgültig löschen …',
    eraseOf: (name) => `${name} endgültig löschen …`,
    title: 'Person endgültig löschen',
    reaches: (name) =>
      `Name, Funktion, Telefon und E-Mail von ${name} werden entfernt: aus diesem Eintrag, aus seinem Verlauf, aus allen ` +
      'Sicherungen und aus den Dateien, die dieser Rechner in den Austauschordner gelegt hat. Auf jedem anderen Rechner ' +
      'geschieht dasselbe, sobald er diese Änderung bekommt.',
    noUndo: 'Das lässt sich nicht zurückholen, auch nicht aus einer Sicherung.',
    notReached: 'Nicht erreicht werden:',
    limits: [
      'Mappen, die schon auf einem Stick oder in einer E-Mail liegen',
      'Ausgaben, Ausdrucke und eingelesene Listen',
      'Texte, in denen der Name im Satz steht, und ihr Verlauf',
      'ein gemeinsamer Server, bis Ihre IT ihn neu füllt',
      'Rechner, die diese Änderung nie bekommen',
    ],
    namedIn: (name, titles, more) =>
      `${name} steht auch im Text von ${listed(titles, more === 0 ? '' : `${more} weiteren`)}. Bitte ändern Sie diese Texte selbst.`,
    alsoAt: (titles, more) =>
      `Auch löschen, wo dieselbe Person noch eingetragen ist: ${listed(titles, more === 0 ? '' : `${more} weitere`)}`,
    submit: 'Endgültig löschen',
    cancel: 'Abbrechen',
    erased: (name) =>
      `Die Angaben von ${name} wurden aus diesem Katalog entfernt. Schon weitergegebene Dateien enthalten sie noch. Bitte sagen Sie allen Bescheid, die sie erhalten haben.`,
  },
  en: {
    erase: 'Erase person for good …',
    eraseOf: (name) => `Erase ${name} for good …`,
    title: 'Erase person for good',
    reaches: (name) =>
      `Name, function, phone and e-mail of ${name} are removed: from this entry, from its history, from all backups and ` +
      'from the files this computer has put into the exchange folder. Every other computer does the same as soon as it ' +
      'gets this change.',
    noUndo: 'This cannot be brought back, not even from a backup.',
    notReached: 'It does not reach:',
    limits: [
      'folder files that are on a stick or in an e-mail already',
      'exports, printouts and lists that were read in',
      'texts with the name in a sentence, and their history',
      'a shared server until your IT fills it anew',
      'computers that never get this change',
    ],
    namedIn: (name, titles, more) =>
      `${name} is also named in the text of ${listedInEnglish(titles, more === 0 ? '' : `${more} more`)}. Please change these texts yourself.`,
    alsoAt: (titles, more) =>
      `Erase the same person elsewhere too: ${listedInEnglish(titles, more === 0 ? '' : `${more} more`)}`,
    submit: 'Erase for good',
    cancel: 'Cancel',
    erased: (name) =>
      `${name}’s details were removed from this catalogue. Files already given away still hold them. Please tell everyone who received them.`,
  },
};
