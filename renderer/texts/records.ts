import type { Severity } from '../../shared/catalogue/problem.ts';
import type { Term } from '../../shared/catalogue/vocabulary.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';

interface RecordsTexts {
  readonly previous: string;
  readonly next: string;
  readonly position: (at: number, of: number) => string;
  readonly close: string;
  readonly whole: string;
  readonly beside: string;
  readonly more: string;
  readonly sections: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly problems: string;
  readonly archive: string;
  readonly restore: string;
  readonly duplicate: string;
  readonly print: string;
  readonly archivedBy: (by: string, on: string) => string;
  readonly archivedNow: string;
  readonly gone: string;
  readonly goneHint: string;
  readonly addContact: string;
  readonly contact: string;
  readonly contactPublic: string;
  readonly copyOf: (title: string) => string;
  readonly reset: string;
  readonly otherWords: string;
  readonly similar: string;
}

/** What lists and records of every kind say. */
export const recordsTexts: PerLanguage<RecordsTexts> = {
  de: {
    previous: 'Vorheriger Eintrag',
    next: 'Nächster Eintrag',
    position: (at, of) => `${at} von ${of}`,
    close: 'Schließen',
    whole: 'Groß anzeigen',
    beside: 'Neben der Liste anzeigen',
    more: 'Weitere Schritte',
    sections: 'Abschnitte',
    severity: { error: 'Fehlt noch', warning: 'Bitte prüfen', hint: 'Tipp' },
    problems: 'Hinweise',
    archive: 'Archivieren',
    restore: 'Zurückholen',
    duplicate: 'Verdoppeln',
    print: 'Drucken …',
    archivedBy: (by, on) => `Archiviert am ${on} von ${by}. Der Eintrag erscheint in keiner Ausgabe.`,
    archivedNow: 'Archiviert. Der Eintrag erscheint in keiner Ausgabe mehr und lässt sich jederzeit zurückholen.',
    gone: 'Diesen Eintrag gibt es hier nicht',
    goneHint: 'Vielleicht wurde das Anlegen rückgängig gemacht. Wählen Sie einen anderen aus der Liste.',
    addContact: 'Ansprechperson',
    contact: 'Ansprechperson',
    contactPublic: 'Ohne Haken verlassen Name, Telefon und E-Mail dieses Haus in keiner Ausgabe.',
    copyOf: (title) => `${title} (Kopie)`,
    reset: 'Zurücksetzen',
    otherWords: 'Suchen Sie mit anderen Worten.',
    similar: 'Ähnlich geschrieben:',
  },
  en: {
    previous: 'Previous entry',
    next: 'Next entry',
    position: (at, of) => `${at} of ${of}`,
    close: 'Close',
    whole: 'Show large',
    beside: 'Show beside the list',
    more: 'More steps',
    sections: 'Sections',
    severity: { error: 'Missing', warning: 'Please check', hint: 'Tip' },
    problems: 'Problems',
    archive: 'Archive',
    restore: 'Bring back',
    duplicate: 'Duplicate',
    print: 'Print …',
    archivedBy: (by, on) => `Archived on ${on} by ${by}. The entry appears in no export.`,
    archivedNow: 'Archived. The entry appears in no export and can be brought back at any time.',
    gone: 'There is no such entry here',
    goneHint: 'Perhaps its creation was undone. Choose another one from the list.',
    addContact: 'Contact',
    contact: 'Contact',
    contactPublic: 'Unless this is ticked, name, phone and e-mail leave this office in no export.',
    copyOf: (title) => `${title} (copy)`,
    reset: 'Reset',
    otherWords: 'Try other words.',
    similar: 'Spelt alike:',
  },
};

/** The choices of a filter by problems. */
export const problemChoices = [
  { id: 'with', de: 'Mit Hinweisen', en: 'With problems' },
  { id: 'without', de: 'Ohne Hinweise', en: 'Without problems' },
] as const satisfies readonly Term[];

/** The choices of a filter by the offers that speak of a record. */
export const offersChoices = [
  { id: 'with', de: 'Mit Angeboten', en: 'With offers' },
  { id: 'without', de: 'Ohne Angebote', en: 'Without offers' },
] as const satisfies readonly Term[];
