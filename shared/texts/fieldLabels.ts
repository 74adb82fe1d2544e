import type * as z from 'zod';
import type { catalogue } from '../catalogue/catalogue.ts';
import type { offer } from '../catalogue/offer.ts';
import type { partner } from '../catalogue/partner.ts';
import type { place } from '../catalogue/place.ts';
import { recordKinds } from '../catalogue/records.ts';
import type { RecordKind } from '../catalogue/records.ts';
import type { Language } from './language.ts';

type Label = Readonly<Record<Language, string>>;

/** A label for every top-level field of a schema, and for parts (`cost/amount`, `contacts/phone`) that are shown alone. */
type Labels<Schema extends z.ZodObject> = Readonly<
  Record<Exclude<keyof Schema['shape'], 'id'>, Label> & Record<`${string}/${string}`, Label>
>;

/** The labels of a contact, wherever it stands. */
export const contactLabels = {
  'contacts/name': { de: 'Name', en: 'Name' },
  'contacts/function': { de: 'Funktion', en: 'Function' },
  'contacts/phone': { de: 'Telefon', en: 'Phone' },
  'contacts/mobile': { de: 'Mobiltelefon', en: 'Mobile phone' },
  'contacts/email': { de: 'E-Mail', en: 'E-mail' },
  'contacts/public': { de: 'Veröffentlichen', en: 'Publish' },
} as const;

const offerLabels = {
  archived: { de: 'Archiviert', en: 'Archived' },
  title: { de: 'Titel', en: 'Title' },
  summary: { de: 'Kurzbeschreibung', en: 'Short description' },
  description: { de: 'Beschreibung', en: 'Description' },
  easyLanguage: { de: 'In Leichter Sprache', en: 'In easy German' },
  partners: { de: 'Anbieter', en: 'Provided by' },
  places: { de: 'Orte', en: 'Places' },
  attendance: { de: 'Form', en: 'Form' },
  area: { de: 'Einzugsgebiet', en: 'Area served' },
  phases: { de: 'Lebensphasen', en: 'Life phases' },
  transitions: { de: 'Übergänge', en: 'Transitions' },
  ageFrom: { de: 'Alter von', en: 'Age from' },
  ageTo: { de: 'Alter bis', en: 'Age to' },
  offerType: { de: 'Angebotsart', en: 'Kind of offer' },
  topics: { de: 'Themen', en: 'Topics' },
  audiences: { de: 'Zielgruppen', en: 'For whom' },
  audienceNote: { de: 'Zielgruppe (Freitext)', en: 'For whom (free text)' },
  spokenLanguages: { de: 'Sprachen vor Ort', en: 'Languages spoken' },
  'spokenLanguages/note': { de: 'Hinweis zu den Sprachen', en: 'Note on languages' },
  lowThreshold: { de: 'Niederschwellig', en: 'Easy to reach' },
  schedule: { de: 'Termine und Zeiten', en: 'Dates and times' },
  'schedule/weekly': { de: 'Jede Woche', en: 'Every week' },
  'schedule/recurring': { de: 'Regelmäßige Termine', en: 'Recurring dates' },
  'schedule/dates': { de: 'Einzelne Termine', en: 'Single dates' },
  'schedule/byAppointment': { de: 'Nach Vereinbarung', en: 'By appointment' },
  'schedule/closedInSchoolHolidays': { de: 'Nicht in den Schulferien', en: 'Not in the school holidays' },
  'schedule/note': { de: 'Hinweis zu den Zeiten', en: 'Note on times' },
  cost: { de: 'Kosten', en: 'Cost' },
  'cost/kind': { de: 'Kosten', en: 'Cost' },
  'cost/amount': { de: 'Betrag in Euro', en: 'Amount in euros' },
  'cost/unit': { de: 'Betrag gilt', en: 'Amount is' },
  'cost/note': { de: 'Hinweis zu den Kosten', en: 'Note on cost' },
  'cost/educationPackage': {
    de: 'Über Bildung und Teilhabe bezahlbar',
    en: 'Payable through the education package',
  },
  access: { de: 'Zugang', en: 'Access' },
  'access/kind': { de: 'Zugang', en: 'Access' },
  'access/url': { de: 'Anmeldung im Netz', en: 'Registration online' },
  'access/phone': { de: 'Anmeldung: Telefon', en: 'Registration: phone' },
  'access/email': { de: 'Anmeldung: E-Mail', en: 'Registration: e-mail' },
  'access/bring': { de: 'Bitte mitbringen', en: 'Please bring' },
  contacts: { de: 'Ansprechpersonen', en: 'Contacts' },
  ...contactLabels,
  website: { de: 'Webseite', en: 'Website' },
  validFrom: { de: 'Sichtbar von', en: 'Visible from' },
  validTo: { de: 'Sichtbar bis', en: 'Visible to' },
  paused: { de: 'Vorübergehend ausgesetzt', en: 'Paused for now' },
  'paused/since': { de: 'Ausgesetzt seit', en: 'Paused since' },
  'paused/reason': { de: 'Grund', en: 'Reason' },
  funding: { de: 'Finanzierung', en: 'Funding' },
  'funding/kind': { de: 'Finanzierung', en: 'Funding' },
  'funding/source': { de: 'Geldgeber', en: 'Funded by' },
  'funding/until': { de: 'Finanziert bis', en: 'Funded until' },
  status: { de: 'Bearbeitungsstand', en: 'Editing state' },
  reviewedOn: { de: 'Geprüft am', en: 'Checked on' },
  reviewedBy: { de: 'Geprüft von', en: 'Checked by' },
  sourceKey: { de: 'Schlüssel der Quelle', en: 'Key of the source' },
  translations: { de: 'Übersetzungen', en: 'Translations' },
  internalNote: { de: 'Interne Notiz', en: 'Internal note' },
} as const satisfies Labels<typeof offer>;

const partnerLabels = {
  archived: { de: 'Archiviert', en: 'Archived' },
  name: { de: 'Name', en: 'Name' },
  kind: { de: 'Trägerart', en: 'Kind of provider' },
  sector: { de: 'Handlungsfelder', en: 'Fields of action' },
  parentId: { de: 'Dachverband', en: 'Umbrella organisation' },
  description: { de: 'Beschreibung', en: 'Description' },
  website: { de: 'Webseite', en: 'Website' },
  email: { de: 'E-Mail', en: 'E-mail' },
  phone: { de: 'Telefon', en: 'Phone' },
  address: { de: 'Anschrift', en: 'Address' },
  'address/street': { de: 'Straße und Hausnummer', en: 'Street and number' },
  'address/postcode': { de: 'Postleitzahl', en: 'Postcode' },
  'address/town': { de: 'Ort', en: 'Town' },
  placeId: { de: 'Sitz an einem Ort', en: 'Seat at a place' },
  contacts: { de: 'Ansprechpersonen', en: 'Contacts' },
  ...contactLabels,
  role: { de: 'Rolle im Netzwerk', en: 'Role in the network' },
  cooperationSince: { de: 'Zusammenarbeit seit', en: 'Cooperation since' },
  agreementUntil: { de: 'Vereinbarung bis', en: 'Agreement until' },
  askedOn: { de: 'Fragebogen vom', en: 'Questionnaire of' },
  answeredOn: { de: 'Rücklauf vom', en: 'Answered on' },
  internalNote: { de: 'Interne Notiz', en: 'Internal note' },
} as const satisfies Labels<typeof partner>;

const placeLabels = {
  archived: { de: 'Archiviert', en: 'Archived' },
  name: { de: 'Name', en: 'Name' },
  kind: { de: 'Art des Ortes', en: 'Kind of place' },
  street: { de: 'Straße und Hausnummer', en: 'Street and number' },
  postcode: { de: 'Postleitzahl', en: 'Postcode' },
  town: { de: 'Ort', en: 'Town' },
  districtId: { de: 'Ortsteil', en: 'District' },
  position: { de: 'Lage', en: 'Position' },
  'position/lat': { de: 'Breite', en: 'Latitude' },
  'position/lon': { de: 'Länge', en: 'Longitude' },
  showOnMap: { de: 'Auf der Karte zeigen', en: 'Show on the map' },
  hideExactAddress: { de: 'Genaue Anschrift verbergen', en: 'Hide the exact address' },
  barrierFree: { de: 'Barrierefrei', en: 'Step-free' },
  directions: { de: 'Weg dorthin', en: 'How to get there' },
} as const satisfies Labels<typeof place>;

const catalogueLabels = {
  archived: { de: 'Archiviert', en: 'Archived' },
  name: { de: 'Katalogname', en: 'Name of the catalogue' },
  municipality: { de: 'Kommune', en: 'Municipality' },
  'municipality/name': { de: 'Name der Kommune', en: 'Name of the municipality' },
  'municipality/ags': { de: 'Amtlicher Gemeindeschlüssel (AGS)', en: 'Official municipality key (AGS)' },
  'municipality/state': { de: 'Land', en: 'State' },
  members: { de: 'Kreisangehörige Kommunen', en: 'Municipalities of the district' },
  districts: { de: 'Ortsteile und Sozialräume', en: 'Districts' },
  publisher: { de: 'Herausgeber', en: 'Publisher' },
  'publisher/name': { de: 'Herausgeber', en: 'Publisher' },
  'publisher/address': { de: 'Anschrift des Herausgebers', en: 'Address of the publisher' },
  'publisher/email': { de: 'E-Mail des Herausgebers', en: 'E-mail of the publisher' },
  'publisher/phone': { de: 'Telefon des Herausgebers', en: 'Phone of the publisher' },
  'publisher/website': { de: 'Webseite des Herausgebers', en: 'Website of the publisher' },
  licence: { de: 'Lizenz', en: 'Licence' },
  languages: { de: 'Sprachen des Katalogs', en: 'Languages of the catalogue' },
  bounds: { de: 'Kartenausschnitt', en: 'Extent of the map' },
  topics: { de: 'Eigene Themen', en: 'Own topics' },
  reviewMonths: { de: 'Prüfabstand (Monate)', en: 'Months between checks' },
  notIntended: { de: 'Nicht vorgesehen', en: 'Not intended' },
} as const satisfies Labels<typeof catalogue>;

/** The label of every field, as people read it; by kind of record and field (`title`) or part of one (`cost/amount`). */
export const fieldLabels = {
  offers: offerLabels,
  partners: partnerLabels,
  places: placeLabels,
  catalogue: catalogueLabels,
} as const satisfies Record<RecordKind, Readonly<Record<string, Label>>>;

/** A field (or part of one) that has a label. */
export type FieldName<K extends RecordKind> = keyof (typeof fieldLabels)[K] & string;

// Keys under which parts of a list are stored, where they are not the name of the field people know.
const shownAs: ReadonlyMap<string, string> = new Map([
  ['slots', 'schedule/weekly'],
  ['recurring', 'schedule/recurring'],
  ['dates', 'schedule/dates'],
]);

// A newer program's field may have any name, `constructor` too.
const labelsByName = new Map(
  recordKinds.map((kind) => [kind, new Map<string, Label>(Object.entries(fieldLabels[kind]))]),
);

/**
 * The label of a key as it stands in the document: `title/de`, `cost/amount`, `slots/<id>`, `contacts/<id>`. What has no
 * label of its own takes that of the field it belongs to; an unknown field shows its name.
 */
export function labelOfKey(kind: RecordKind, key: string, language: Language): string {
  const labels = labelsByName.get(kind);
  const [field = key] = key.split('/');
  const label = labels?.get(key) ?? labels?.get(shownAs.get(field) ?? field);
  return label === undefined ? field : label[language];
}
