import { numberText } from '../../shared/texts/language.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';
import { englishOffers, germanOffers } from './offerCount.ts';

interface PrintTexts {
  readonly title: string;
  readonly print: string;
  readonly savePdf: string;
  readonly saved: (path: string) => string;
  readonly options: string;
  readonly preview: string;
  readonly what: string;
  readonly kinds: {
    readonly offers: string;
    readonly partners: string;
    readonly directory: string;
    readonly report: string;
  };
  readonly kindHints: {
    readonly offers: string;
    readonly partners: string;
    readonly directory: string;
    readonly report: string;
  };
  readonly readers: string;
  readonly readership: { readonly public: string; readonly office: string };
  readonly readershipHints: { readonly public: string; readonly office: string };
  readonly reportForPublic: string;
  readonly by: string;
  readonly grouping: { readonly fields: string; readonly districts: string };
  readonly reportTitle: string;
  readonly author: string;
  readonly note: string;
  readonly noteHint: string;
  readonly since: string;
  readonly sinceHint: string;
  readonly chosen: (count: number) => string;
  readonly dropChosen: string;
  readonly offers: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly composing: string;
  readonly preparing: string;
  readonly cancel: string;
  readonly close: string;
  readonly previewOf: (shown: number, of: number) => string;
  readonly pages: (count: number) => string;
  readonly noOffers: string;
  readonly noOffersHint: string;
  readonly nonePublic: string;
  readonly nonePublicHint: string;
  readonly printForOffice: string;
  readonly noPartners: string;
  readonly noPartnersHint: string;
  readonly inBrowser: string;
  readonly inBrowserSteps: string;
  readonly fileName: (title: string, catalogue: string, day: string) => string;
}

/** What the page of printing says around the paper. */
export const printTexts: PerLanguage<PrintTexts> = {
  de: {
    title: 'Druck',
    print: 'Drucken …',
    savePdf: 'Als PDF speichern …',
    saved: (path) => `Gespeichert: ${path}`,
    options: 'Was gedruckt wird',
    preview: 'Vorschau',
    what: 'Was',
    kinds: {
      offers: 'Angebotsblätter',
      partners: 'Partnerliste',
      directory: 'Verzeichnis nach Lebensphase',
      report: 'Bericht für den Jugendhilfeausschuss',
    },
    kindHints: {
      offers: 'Ein Blatt für jedes Angebot, zum Aushängen oder Mitgeben.',
      partners: 'Alle Partner mit Anschrift und Kontakt.',
      directory: 'Alle Angebote mit Inhaltsverzeichnis, zum Nachschlagen.',
      report: 'Zahlen, Lücken und Veränderungen auf wenigen Seiten.',
    },
    readers: 'Für',
    readership: { public: 'Öffentlichkeit', office: 'Intern' },
    readershipHints: {
      public: 'Nur, was auch veröffentlicht wird. Keine internen Angaben, nur öffentliche Ansprechpersonen.',
      office: 'Mit Entwürfen, Finanzierung, Notizen und allen Ansprechpersonen. Auf jeder Seite steht „intern“.',
    },
    reportForPublic:
      'Ohne Finanzierung, Lücken und Stellen, die nicht vorgesehen sind: Sie werden nicht veröffentlicht.',
    by: 'Nach',
    grouping: { fields: 'Handlungsfeldern', districts: 'Ortsteilen' },
    reportTitle: 'Titel',
    author: 'Verfasst von',
    note: 'Ihr Text',
    noteHint: 'Steht vor den Zahlen. Darf leer bleiben.',
    since: 'Veränderungen seit',
    sinceHint: 'Verglichen wird mit dem Ende dieses Tages. Darf leer bleiben.',
    chosen: (count) => `${germanOffers(count)} ausgewählt`,
    dropChosen: 'Auswahl aufheben',
    offers: germanOffers,
    leftOut: (count) =>
      count === 1
        ? '1 Angebot wird nicht veröffentlicht und steht nicht auf dem Papier.'
        : `${germanOffers(count)} werden nicht veröffentlicht und stehen nicht auf dem Papier.`,
    composing: 'Das Papier wird zusammengestellt …',
    preparing: 'Alle Seiten werden vorbereitet …',
    cancel: 'Abbrechen',
    close: 'Schließen',
    previewOf: (shown, of) =>
      `Die Vorschau zeigt die ersten ${numberText(shown, 'de')} von ${numberText(of, 'de')} Einträgen. Gedruckt werden alle.`,
    pages: (count) => (count === 1 ? '1 Seite' : `${numberText(count, 'de')} Seiten`),
    noOffers: 'Keine Angebote für dieses Papier',
    noOffersHint: 'Nehmen Sie Filter weg, oder legen Sie das erste Angebot an.',
    nonePublic: 'Davon wird nichts veröffentlicht',
    nonePublicHint:
      'Für die Öffentlichkeit kommt nur aufs Papier, was auch veröffentlicht wird. Was noch fehlt, steht unter „Veröffentlichen“.',
    printForOffice: 'Intern drucken',
    noPartners: 'Keine Partner für dieses Papier',
    noPartnersHint: 'Für die Öffentlichkeit stehen hier die Partner von Angeboten, die veröffentlicht werden.',
    inBrowser: 'Als PDF speichern',
    inBrowserSteps:
      'Im Browser schreibt der Browser selbst die PDF-Datei. Wählen Sie „Drucken …“ und im Druckfenster als Ziel „Als PDF speichern“.',
    fileName: (title, catalogue, day) => `${title} – ${catalogue} – ${day}`,
  },
  en: {
    title: 'Print',
    print: 'Print …',
    savePdf: 'Save as PDF …',
    saved: (path) => `Saved: ${path}`,
    options: 'What is printed',
    preview: 'Preview',
    what: 'What',
    kinds: {
      offers: 'Offer sheets',
      partners: 'List of partners',
      directory: 'Directory by life phase',
      report: 'Youth welfare committee report',
    },
    kindHints: {
      offers: 'A sheet for each offer, to hang up or hand out.',
      partners: 'All partners with address and contact.',
      directory: 'All offers with a table of contents, to look things up.',
      report: 'Numbers, gaps and changes on a few pages.',
    },
    readers: 'For',
    readership: { public: 'The public', office: 'Internal' },
    readershipHints: {
      public: 'Only what is published too. Nothing internal, only public contacts.',
      office: 'With drafts, funding, notes and all contacts. Every page says “internal”.',
    },
    reportForPublic: 'Without funding, gaps and cells that are not intended: they are not published.',
    by: 'By',
    grouping: { fields: 'Fields of action', districts: 'Districts' },
    reportTitle: 'Title',
    author: 'Written by',
    note: 'Your text',
    noteHint: 'Stands before the numbers. May stay empty.',
    since: 'Changes since',
    sinceHint: 'Compared with the end of that day. May stay empty.',
    chosen: (count) => `${englishOffers(count)} chosen`,
    dropChosen: 'Drop the choice',
    offers: englishOffers,
    leftOut: (count) =>
      count === 1
        ? '1 offer is not published and is not on the paper.'
        : `${englishOffers(count)} are not published and are not on the paper.`,
    composing: 'The paper is being put together …',
    preparing: 'All pages are being prepared …',
    cancel: 'Cancel',
    close: 'Close',
    previewOf: (shown, of) =>
      `The preview shows the first ${numberText(shown, 'en')} of ${numberText(of, 'en')} entries. All are printed.`,
    pages: (count) => (count === 1 ? '1 page' : `${numberText(count, 'en')} pages`),
    noOffers: 'No offers for this paper',
    noOffersHint: 'Take filters away, or create the first offer.',
    nonePublic: 'None of this is published',
    nonePublicHint: 'For the public, only what is published goes onto paper. “Publish” says what is still missing.',
    printForOffice: 'Print internally',
    noPartners: 'No partners for this paper',
    noPartnersHint: 'For the public, the partners of published offers stand here.',
    inBrowser: 'Save as PDF',
    inBrowserSteps:
      'In a browser the browser itself writes the PDF file. Choose “Print …” and, in the print window, “Save as PDF” as the destination.',
    fileName: (title, catalogue, day) => `${title} – ${catalogue} – ${day}`,
  },
};
