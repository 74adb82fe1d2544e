import type { TimeDoubt } from '../../shared/catalogue/schedule/timeGroup.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';

interface ScheduleTexts {
  readonly written: string;
  readonly example: string;
  readonly hint: string;
  readonly understood: string;
  readonly byAppointment: string;
  readonly closedInSchoolHolidays: string;
  readonly unclear: (text: string, doubt: TimeDoubt, words: string) => string;
  readonly toNote: string;
  readonly noEnd: string;
  readonly nothing: string;
  readonly read: (understood: number, unclear: number) => string;
  readonly take: string;
  readonly replace: string;
  readonly taken: string;
  readonly next: string;
  readonly isOff: string;
  readonly withHolidays: string;
}

const times = (count: number): string => (count === 1 ? '1 Angabe' : `${count} Angaben`);
const details = (count: number): string => (count === 1 ? '1 detail' : `${count} details`);

/** What is said about times written as a sentence, and about the dates that come next. */
export const scheduleTexts: PerLanguage<ScheduleTexts> = {
  de: {
    written: 'Zeiten als Satz schreiben',
    example: 'dienstags 9–11 Uhr, nicht in den Ferien',
    hint: 'Wie Sie es sagen würden. Die Eingabetaste übernimmt, was verstanden wurde.',
    understood: 'Verstanden',
    byAppointment: 'nach Vereinbarung',
    closedInSchoolHolidays: 'nicht in den Schulferien',
    unclear: (text, doubt, words) => {
      const why: Record<TimeDoubt, string> = {
        words: words === text ? 'sagt nichts über Tage und Zeiten' : `„${words}“ ist hier unbekannt`,
        'no-time': 'die Uhrzeit fehlt',
        'no-day': 'der Tag fehlt',
        'no-first-day': 'ab wann? Bitte „ab“ und den ersten Tag dazuschreiben',
        'no-nth': 'der wievielte im Monat? Bitte dazuschreiben',
        'nth-or-every': 'alle zwei Wochen oder einmal im Monat? Bitte „14-täglich“ oder „im Monat“ dazuschreiben',
        pairing: 'welche Zeit gehört zu welchem Tag? Bitte jeden Tag mit seiner Zeit schreiben',
        bounds: 'für welche Zeit gelten Anfang und Ende? Bitte jede Zeit mit ihren Tagen für sich schreiben',
        order: 'die Reihenfolge ist unklar. Bitte zuerst den Tag, dann die Zeit schreiben',
      };
      return `„${text}“: ${why[doubt]}.`;
    },
    toNote: 'Was nicht verstanden wurde, kommt in den Hinweis zu den Zeiten.',
    noEnd: 'Bis wann es dauert, steht nicht dabei. Sie können es danach ergänzen.',
    nothing: 'Daraus werden noch keine Zeiten. Bitte schreiben Sie es wie „dienstags 9–11 Uhr“.',
    read: (understood, unclear) =>
      `${times(understood)} verstanden${unclear === 0 ? '' : `, ${times(unclear)} nicht verstanden`}.`,
    take: 'Übernehmen',
    replace: 'Alle ersetzen',
    taken: 'Die Zeiten sind übernommen.',
    next: 'Nächste Termine',
    isOff: 'entfällt',
    withHolidays:
      'In den Schulferien geschlossen. Wann Ferien sind, weiß der Katalog nicht; sie sind hier nicht abgezogen.',
  },
  en: {
    written: 'Write the times as a sentence (in German)',
    example: 'dienstags 9–11 Uhr, nicht in den Ferien',
    hint: 'As you would say it in German. Enter takes over what was understood.',
    understood: 'Understood',
    byAppointment: 'by appointment',
    closedInSchoolHolidays: 'not in the school holidays',
    unclear: (text, doubt, words) => {
      const why: Record<TimeDoubt, string> = {
        words: words === text ? 'says nothing about days and times' : `“${words}” is not known here`,
        'no-time': 'the time is missing',
        'no-day': 'the day is missing',
        'no-first-day': 'from when on? Please add “ab” and the first day',
        'no-nth': 'which one of the month? Please add it',
        'nth-or-every': 'every two weeks or once a month? Please add “14-täglich” or “im Monat”',
        pairing: 'which time belongs to which day? Please write every day with its time',
        bounds: 'which time do beginning and end belong to? Please write every time with its days on its own',
        order: 'the order is not clear. Please write the day first, then the time',
      };
      return `“${text}”: ${why[doubt]}.`;
    },
    toNote: 'What was not understood goes into the note on the times.',
    noEnd: 'It does not say until when. You can add that afterwards.',
    nothing: 'This gives no times yet. Please write it like “dienstags 9–11 Uhr”.',
    read: (understood, unclear) =>
      `${details(understood)} understood${unclear === 0 ? '' : `, ${details(unclear)} not understood`}.`,
    take: 'Take over',
    replace: 'Replace all',
    taken: 'The times are taken over.',
    next: 'Next dates',
    isOff: 'called off',
    withHolidays:
      'Closed in the school holidays. The catalogue does not know when those are; they are not taken out here.',
  },
};
