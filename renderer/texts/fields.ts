import type { Unreadable } from '../ui/format/codec.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';

interface FieldsTexts {
  readonly unreadable: Readonly<Record<Unreadable, string>>;
  readonly count: (length: number, limit: number) => string;
  readonly arrived: (text: string) => string;
  readonly arrivedEmpty: string;
  readonly draftLeft: (field: string) => string;
  readonly takeMine: string;
  readonly takeOther: string;
  readonly nothing: string;
  readonly add: string;
  readonly create: (name: string) => string;
  readonly chosen: string;
  readonly similar: string;
  readonly noneFound: string;
  readonly more: (rest: number) => string;
  readonly remove: (name: string) => string;
  readonly open: (name: string) => string;
  readonly succeed: string;
  readonly succeedTo: (name: string) => string;
}

/** What fields of every kind say. */
export const fieldsTexts: PerLanguage<FieldsTexts> = {
  de: {
    unreadable: {
      day: 'Das ist kein Datum. Bitte schreiben Sie es wie 22.11.2026.',
      'no-such-day': 'Diesen Tag gibt es nicht. Bitte prüfen Sie das Datum.',
      time: 'Das ist keine Uhrzeit. Bitte schreiben Sie sie wie 09:30.',
      amount: 'Das ist kein Betrag. Bitte schreiben Sie ihn wie 12,50.',
      ages: 'Das ist kein Alter. Bitte schreiben Sie es wie 3 bis 6 Jahre oder ab 12 Jahren.',
      age: 'Das ist kein Alter. Bitte schreiben Sie eine Zahl wie 3 oder 18.',
      degrees: 'Das ist keine Koordinate. Bitte schreiben Sie sie wie 51,6204.',
      position: 'Daraus lässt sich keine Lage lesen. Bitte schreiben Sie zwei Zahlen wie 51,6204 und 8,2701.',
      months: 'Das ist keine Zahl von Monaten. Bitte schreiben Sie eine ganze Zahl wie 12.',
      municipality: 'Das ist kein Gemeindeschlüssel. Bitte schreiben Sie 8 Ziffern wie 05915000.',
      'municipality-taken': 'Diesen Gemeindeschlüssel hat schon eine andere Kommune. Bitte prüfen Sie ihn.',
      required: 'Ohne diese Angabe geht es nicht. Bitte tragen Sie sie ein.',
    },
    count: (length, limit) => `${length} von ${limit} Zeichen`,
    arrived: (text) => `Während Sie schreiben, wurde dieses Feld geändert: „${text}“. Bitte wählen Sie eine Fassung.`,
    arrivedEmpty: 'Während Sie schreiben, wurde dieses Feld geleert. Bitte wählen Sie eine Fassung.',
    draftLeft: (field) =>
      `„${field}“ ist noch nicht gespeichert. Was Sie geschrieben haben, steht weiter im Feld, solange dieses Fenster offen ist.`,
    takeMine: 'Meine Fassung',
    takeOther: 'Andere Fassung',
    nothing: 'Keine Angabe',
    add: 'Hinzufügen',
    create: (name) => `„${name}“ neu anlegen`,
    chosen: 'Gewählt',
    similar: 'Gibt es schon, ähnlich geschrieben',
    noneFound: 'Nichts gefunden',
    more: (rest) => `${rest} weitere. Bitte schreiben Sie mehr vom Namen.`,
    remove: (name) => `${name} entfernen`,
    open: (name) => `${name} öffnen`,
    succeed: 'Umstellen',
    succeedTo: (name) => `Auf „${name}“ umstellen`,
  },
  en: {
    unreadable: {
      day: 'This is not a date. Please write it like 22 Nov 2026.',
      'no-such-day': 'There is no such day. Please check the date.',
      time: 'This is not a time. Please write it like 09:30.',
      amount: 'This is not an amount. Please write it like 12.50.',
      ages: 'This is not an age. Please write it like 3 to 6 years, or from 12 years.',
      age: 'This is not an age. Please write a number such as 3 or 18.',
      degrees: 'This is not a coordinate. Please write it like 51.6204.',
      position: 'No position can be read from this. Please write two numbers such as 51.6204 and 8.2701.',
      months: 'This is not a number of months. Please write a whole number such as 12.',
      municipality: 'This is not a municipality key. Please write 8 digits such as 05915000.',
      'municipality-taken': 'Another municipality has this key already. Please check it.',
      required: 'This cannot be left empty. Please fill it in.',
    },
    count: (length, limit) => `${length} of ${limit} characters`,
    arrived: (text) => `This field was changed while you were writing: “${text}”. Please choose a version.`,
    arrivedEmpty: 'This field was emptied while you were writing. Please choose a version.',
    draftLeft: (field) =>
      `“${field}” is not saved yet. What you wrote stays in the field as long as this window is open.`,
    takeMine: 'My version',
    takeOther: 'Other version',
    nothing: 'Not stated',
    add: 'Add',
    create: (name) => `Create “${name}”`,
    chosen: 'Chosen',
    similar: 'Exists already, spelt alike',
    noneFound: 'Nothing found',
    more: (rest) => `${rest} more. Please type more of the name.`,
    remove: (name) => `Remove ${name}`,
    open: (name) => `Open ${name}`,
    succeed: 'Change over',
    succeedTo: (name) => `Change over to “${name}”`,
  },
};
