/** One question to a partner: what the catalogue says today stands in its field, and is put right there. */
export interface Question {
  readonly id: string;
  /** Partners are asked in German, whatever language the office works in. */
  readonly label: string;
  /** How to write it, where that is not plain. */
  readonly hint?: string;
  /** How many lines the field begins with. */
  readonly lines: number;
}

/** What a partner is asked about itself. */
export const partnerQuestions = [
  { id: 'name', label: 'Name', lines: 1 },
  { id: 'description', label: 'Beschreibung', lines: 3 },
  { id: 'street', label: 'Straße und Hausnummer', lines: 1 },
  { id: 'postcode', label: 'Postleitzahl', lines: 1 },
  { id: 'town', label: 'Ort', lines: 1 },
  { id: 'phone', label: 'Telefon', lines: 1 },
  { id: 'email', label: 'E-Mail', lines: 1 },
  { id: 'website', label: 'Internetseite', lines: 1 },
] as const satisfies readonly Question[];
export type PartnerQuestionId = (typeof partnerQuestions)[number]['id'];

/** What a partner is asked about each of its offers. */
export const offerQuestions = [
  { id: 'title', label: 'Name des Angebots', lines: 1 },
  { id: 'summary', label: 'Kurz gesagt', hint: 'Ein bis zwei Sätze für Familien.', lines: 2 },
  { id: 'description', label: 'Beschreibung', lines: 4 },
  { id: 'audienceNote', label: 'Für wen', hint: 'Zum Beispiel: Alleinerziehende mit Kindern unter drei.', lines: 1 },
  { id: 'age', label: 'Alter der Kinder', hint: 'Zum Beispiel: 3–6 Jahre.', lines: 1 },
  { id: 'times', label: 'Zeiten', hint: 'Zum Beispiel: dienstags 9–11 Uhr, nicht in den Ferien.', lines: 2 },
  { id: 'place', label: 'Ort', hint: 'Name des Hauses; mehrere in eigenen Zeilen.', lines: 2 },
  { id: 'cost', label: 'Kosten', hint: 'Zum Beispiel: kostenlos, oder 8,50 € pro Monat.', lines: 1 },
  { id: 'languages', label: 'Sprachen vor Ort', hint: 'Zum Beispiel: Deutsch, Türkisch.', lines: 1 },
  { id: 'phone', label: 'Telefon für die Anmeldung', lines: 1 },
  { id: 'email', label: 'E-Mail für die Anmeldung', lines: 1 },
  { id: 'website', label: 'Internetseite', lines: 1 },
  { id: 'validTo', label: 'Endet am', hint: 'Nur, wenn es aufhört: 31.07.2027.', lines: 1 },
] as const satisfies readonly Question[];
export type OfferQuestionId = (typeof offerQuestions)[number]['id'];
