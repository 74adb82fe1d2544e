import { isJsonObject } from '../../document/json.ts';
import type { JsonObject } from '../../document/json.ts';
import { gridOfRows, jsonCell } from './jsonGrid.ts';
import type { Grid } from './table.ts';

// Open Referral HSDS 3.0, full service objects: github openreferral/specification, schema/compiled/service.json.

const objectsIn = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isJsonObject) : []);
const objectIn = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});
const listed = (texts: readonly string[], between = '; ') => texts.filter((text) => text.trim() !== '').join(between);
const membersOf = (value: unknown, name: string) => objectsIn(value).map((item) => jsonCell(item[name]));

/** True for a service with what only HSDS has. */
export const isHsdsService = (value: unknown): boolean =>
  isJsonObject(value) &&
  typeof value['name'] === 'string' &&
  ['service_at_locations', 'organization', 'cost_options', 'eligibility_description'].some((name) => name in value);

const weekdays: ReadonlyMap<string, string> = new Map([
  ...([
    ['MO', 'Montag'],
    ['TU', 'Dienstag'],
    ['WE', 'Mittwoch'],
    ['TH', 'Donnerstag'],
  ] as const),
  ...([
    ['FR', 'Freitag'],
    ['SA', 'Samstag'],
    ['SU', 'Sonntag'],
  ] as const),
]);

/** `2TH` -> `2. Donnerstag im Monat`, `-1SA` -> `letzter Samstag im Monat`, `MO` -> `Montag`. */
function dayText(code: string): string {
  const [, nth = '', day = ''] = /^(-?\d)?([A-Z]{2})$/u.exec(code.trim()) ?? [];
  const name = weekdays.get(day) ?? code;
  return nth === '' ? name : nth === '-1' ? `letzter ${name} im Monat` : `${nth}. ${name} im Monat`;
}

const clock = (value: unknown) => jsonCell(value).slice(0, 5);

/** The times of a schedule as a German would write them, for the reader of written times. */
function scheduleText(schedule: JsonObject): string {
  const until = clock(schedule['closes_at']);
  const times = listed([clock(schedule['opens_at']), until], '–');
  const days = jsonCell(schedule['byday']).split(',').filter(Boolean).map(dayText);
  const rhythm = jsonCell(schedule['interval']) === '2' ? 'alle 14 Tage ' : '';
  const when = days.length > 0 ? `${rhythm}${days.join(', ')}` : jsonCell(schedule['dtstart']);
  return listed([`${when} ${times}`.trim(), jsonCell(schedule['description'])], ', ');
}

function placeText({ location }: JsonObject): string {
  const { name, addresses } = objectIn(location);
  const [address = {}] = objectsIn(addresses);
  const town = listed([jsonCell(address['postal_code']), jsonCell(address['city'])], ' ');
  return listed([jsonCell(name).replaceAll(';', ','), jsonCell(address['address_1']), town], ', ');
}

const personText = ({ name, title, email, phones }: JsonObject) =>
  listed([listed([jsonCell(name), jsonCell(title)], ', '), ...membersOf(phones, 'number'), jsonCell(email)], ' ');

const years = (value: unknown) => (typeof value === 'number' ? `${jsonCell(value)} Jahre` : '');

function costText({ fees_description: fees, cost_options: options }: JsonObject): string {
  const [option = {}] = objectsIn(options);
  const amount = typeof option['amount'] === 'number' ? `${jsonCell(option['amount'])} €` : '';
  return amount === '' ? jsonCell(fees) : listed([amount, jsonCell(option['option'])], ' ');
}

function cellsOf(service: JsonObject): ReadonlyMap<string, string> {
  const at = objectsIn(service['service_at_locations']);
  const [place, more] = at.map((link) => objectIn(link['location']));
  const only = more === undefined ? (place ?? {}) : {};
  const terms = objectsIn(service['attributes']).map(({ taxonomy_term: term }) => objectIn(term));
  const termsOf = (isMeant: (taxonomy: string) => boolean) =>
    listed(
      terms
        .filter(({ taxonomy }) => isMeant(jsonCell(taxonomy)))
        .map(({ name }) => jsonCell(name).replace(/[;,/]/gu, ' ')),
    );
  const audience = listed(
    [termsOf((taxonomy) => taxonomy === 'audiences'), jsonCell(service['eligibility_description'])],
    '\n',
  );
  return new Map([
    ['ID', jsonCell(service['id'])],
    ['Angebot', jsonCell(service['name'])],
    ['Beschreibung', jsonCell(service['description'])],
    ['Anbieter', jsonCell(objectIn(service['organization'])['name'])],
    ['Veranstaltungsort', listed(at.map(placeText))],
    ['Breitengrad', jsonCell(only['latitude'])],
    ['Längengrad', jsonCell(only['longitude'])],
    ['Einzugsgebiet', listed(membersOf(service['service_areas'], 'name'))],
    ['Termine', listed(objectsIn(service['schedules']).map(scheduleText))],
    ['Alter von', years(service['minimum_age'])],
    ['Alter bis', years(service['maximum_age'])],
    ['Zielgruppe', termsOf((taxonomy) => taxonomy === 'audiences') || audience],
    ['Lebensphase', termsOf((taxonomy) => taxonomy === 'phases')],
    ['Thema', termsOf((taxonomy) => taxonomy !== 'audiences' && taxonomy !== 'phases')],
    ['Sprachen', listed(membersOf(service['languages'], 'code'))],
    ['Kosten', costText(service)],
    ['Anmeldung', jsonCell(service['application_process'])],
    ['Bitte mitbringen', listed(membersOf(service['required_documents'], 'document'))],
    ['Telefon', listed(membersOf(service['phones'], 'number'))],
    ['E-Mail', jsonCell(service['email'])],
    ['Webseite', jsonCell(service['url'])],
    ['Ansprechperson', listed(objectsIn(service['contacts']).map(personText))],
    ['Geprüft am', jsonCell(service['assured_date'])],
    ['Hinweise', listed([jsonCell(service['alert']), jsonCell(service['wait_time'])])],
  ]);
}

/**
 * Reads HSDS services: one row for each, under the headings of a German list.
 * @throws Refusal import-empty, import-too-large
 */
export const readHsds = (services: readonly unknown[]): Grid => gridOfRows(services.filter(isJsonObject).map(cellsOf));
