/** The workbook that an office edits in Excel and reads in again. */
export const workbookTexts = {
  de: {
    act: 'Excel-Datei zum Bearbeiten …',
    title: 'Excel-Datei zum Bearbeiten',
    what: 'In der Datei stehen alle Angebote, Partner und Orte mit allem, was Sie bearbeiten können. Ändern Sie in Excel, was Sie möchten, und lesen Sie die Datei mit „Liste einlesen“ wieder ein. Sie sehen dann jede Änderung, bevor sie gilt.',
    kennung: 'Bitte lassen Sie die Spalte „Kennung“ stehen: An ihr erkennt das Programm, wohin eine Zeile gehört.',
    internalTitle: 'Nur für Ihr Büro.',
    internal:
      'Die Datei enthält auch Entwürfe, interne Notizen und Ansprechpersonen, die nicht öffentlich sind. Geben Sie sie nicht weiter. Für andere gibt es die Tabellen unter „Veröffentlichen“.',
    submit: 'Speichern',
    cancel: 'Abbrechen',
    saved: (path: string) => `Die Excel-Datei liegt jetzt hier: ${path}`,
  },
  en: {
    act: 'Excel file for editing …',
    title: 'Excel file for editing',
    what: 'The file holds all offers, partners and places with everything you can edit. Change what you like in Excel and read the file in again with “Read a list”. You will see every change before it counts.',
    kennung: 'Please leave the column “Kennung” as it is: by it the program knows where a row belongs.',
    internalTitle: 'For your office only.',
    internal:
      'The file also holds drafts, internal notes and contacts that are not public. Do not pass it on. For others there are the tables under “Publish”.',
    submit: 'Save',
    cancel: 'Cancel',
    saved: (path: string) => `The Excel file is here now: ${path}`,
  },
};
