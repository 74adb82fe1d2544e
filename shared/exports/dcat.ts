import { isMunicipalityKey } from '../catalogue/municipalityKey.ts';
import { momentText } from './katalog.ts';
import type { Publication } from './publication.ts';
import type { PublishedRecords } from './publishRecords.ts';

// DCAT-AP.de 3.0, the German application profile of W3C DCAT 3, as JSON-LD. Its vocabularies: dcat-ap.de/def.

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The names of licences in the profile's own vocabulary. */
const licences: ReadonlyMap<string, string> = new Map([
  ['dl-by-de/2.0', 'dl-by-de/2.0'],
  ['dl-zero-de/2.0', 'dl-zero-de/2.0'],
  ['CC-BY-4.0', 'cc-by/4.0'],
  ['CC-BY-SA-4.0', 'cc-by-sa/4.0'],
  ['CC0-1.0', 'cc-zero'],
]);

/** Vocabularies of the Publications Office of the European Union. */
const authority = (list: string, code: string) => ({
  '@id': `http://publications.europa.eu/resource/authority/${list}/${code}`,
});
/** Population and society; health; education, culture and sport. */
const themes = ['SOCI', 'HEAL', 'EDUC'].map((code) => authority('data-theme', code));

/** The files of an export that a portal lists. */
const distributions = [
  { name: 'katalog.json', title: 'Angebotskatalog (JSON)', type: 'JSON', media: 'application/json' },
  { name: 'karte.geojson', title: 'Angebote auf der Karte (GeoJSON)', type: 'GEOJSON', media: 'application/geo+json' },
  { name: 'hsds-services.json', title: 'Angebote (Open Referral HSDS 3.0)', type: 'JSON', media: 'application/json' },
  { name: 'termine.ics', title: 'Termine (iCalendar)', type: 'ICS', media: 'text/calendar' },
  { name: 'angebote.csv', title: 'Angebote (CSV)', type: 'CSV', media: 'text/csv' },
] as const;

const german = (text: string) => ({ '@value': text, '@language': 'de' });
const resource = (iri: string) => ({ '@id': iri });

/** Eight digits are a municipality, five a Kreis. */
function geocoding(ags: string | null): object {
  if (ags === null || !isMunicipalityKey(ags)) return {};
  const isKreis = ags.length === 5;
  const base = 'http://dcat-ap.de/def/politicalGeocoding';
  return {
    'dcatde:politicalGeocodingURI': resource(`${base}/${isKreis ? 'districtKey' : 'municipalityKey'}/${ags}`),
    'dcatde:politicalGeocodingLevelURI': resource(
      `${base}/Level/${isKreis ? 'administrativeDistrict' : 'municipality'}`,
    ),
  };
}

/** The text of `dcat-ap.jsonld`: what an open-data portal needs to know of the export. Files are named relative to this one. */
export function dcatText({ modifiedAt }: Publication, { catalogue }: PublishedRecords): string {
  const { publisher, municipality, licence, bounds } = catalogue;
  const licenceName = licences.get(licence ?? '');
  const rights = {
    ...(licenceName !== undefined && { 'dct:license': resource(`http://dcat-ap.de/def/licenses/${licenceName}`) }),
    ...(publisher.name !== null && { 'dcatde:licenseAttributionByText': german(publisher.name) }),
  };
  const modified = momentText(modifiedAt);
  const dataset = {
    '@context': context,
    '@id': `urn:uuid:${catalogue.id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': catalogue.id,
    'dct:title': german(catalogue.name),
    'dct:description': german(
      `Angebote für Kinder, Jugendliche und Familien von der Schwangerschaft bis zum Berufseintritt: ${municipality.name ?? catalogue.name}.`,
    ),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': german(publisher.name ?? '') },
    ...(publisher.email !== null && {
      'dcat:contactPoint': {
        '@type': 'vcard:Organization',
        'vcard:fn': publisher.name ?? '',
        'vcard:hasEmail': resource(`mailto:${publisher.email}`),
      },
    }),
    ...(publisher.website !== null && { 'dcat:landingPage': resource(publisher.website) }),
    ...(modified !== null && { 'dct:modified': { '@value': modified, '@type': 'xsd:dateTime' } }),
    'dct:language': authority('language', 'DEU'),
    'dcat:theme': themes,
    'dcat:keyword': ['Präventionskette', 'Familien', 'Kinder', 'Jugendliche', 'Frühe Hilfen'].map(german),
    ...geocoding(municipality.ags),
    ...(bounds !== null && { 'dct:spatial': { '@type': 'dct:Location', 'dcat:bbox': boxOf(bounds) } }),
    'dcat:distribution': distributions.map(({ name, title, type, media }) => ({
      '@type': 'dcat:Distribution',
      'dct:title': german(title),
      'dcat:accessURL': resource(name),
      'dcat:downloadURL': resource(name),
      'dct:format': authority('file-type', type),
      'dcat:mediaType': resource(`https://www.iana.org/assignments/media-types/${media}`),
      ...rights,
    })),
  };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

/** West, south, east, north as a closed ring of longitudes and latitudes (OGC CRS 84). */
function boxOf([west, south, east, north]: readonly [number, number, number, number]) {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    '@value': `POLYGON((${ring.map((corner) => corner.join(' ')).join(', ')}))`,
    '@type': 'http://www.opengis.net/ont/geosparql#wktLiteral',
  };
}
