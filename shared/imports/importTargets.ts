import type { ListKind } from '../catalogue/records.ts';

/** Something a column of a list can become, and the headings it is known by (folded: small letters, ä as ae). */
export interface ImportTarget {
  readonly id: string;
  readonly headings: readonly string[];
  /** True where several columns may go there; their cells are joined by line breaks. */
  readonly repeatable?: true;
  /** Lists of what have it; those of offers where nothing is said. */
  readonly of?: readonly ListKind[];
}

const everywhere = ['offers', 'partners', 'places'] as const;
const offersAndPartners = ['offers', 'partners'] as const;
const offersAndPlaces = ['offers', 'places'] as const;

/** Everything a column can become, in the order in which a person chooses. Labels: texts/importTargets.ts. */
export const importTargets = [
  {
    id: 'title',
    of: everywhere,
    headings: [
      ...['angebot', 'angebote', 'titel', 'name', 'bezeichnung', 'angebotsname', 'name des angebots', 'angebotstitel'],
      ...['kurs', 'kurstitel', 'veranstaltung', 'gruppe', 'massnahme', 'projektname', 'was', 'title', 'offer'],
    ],
  },
  { id: 'summary', headings: ['kurzbeschreibung', 'kurztext', 'untertitel', 'teaser', 'summary'] },
  {
    id: 'description',
    of: offersAndPartners,
    repeatable: true,
    headings: ['beschreibung', 'inhalt', 'inhalte', 'angebotsbeschreibung', 'text', 'details', 'infos', 'description'],
  },
  { id: 'easyLanguage', headings: ['leichte sprache', 'in leichter sprache'] },
  {
    id: 'partner',
    headings: [
      ...['traeger', 'anbieter', 'einrichtung', 'verein', 'veranstalter', 'institution', 'organisation', 'partner'],
      ...['name der einrichtung', 'name des traegers', 'name des vereins', 'kooperationspartner', 'ansprechstelle'],
      ...['wer', 'provider', 'organization'],
    ],
  },
  { id: 'partnerKind', of: offersAndPartners, headings: ['traegerart', 'art des traegers', 'traegerform'] },
  {
    id: 'place',
    of: everywhere,
    headings: [
      'orte',
      'ort des angebots',
      ...['treffpunkt', 'veranstaltungsort', 'angebotsort', 'raum', 'raeumlichkeit', 'wo', 'standort', 'location'],
      ...['adresse', 'anschrift', 'strasse plz ort', 'adresse des angebots', 'postanschrift', 'address'],
    ],
  },
  {
    id: 'street',
    of: everywhere,
    headings: ['strasse', 'str', 'strasse nr', 'strasse hausnummer', 'strasse und hausnummer', 'street'],
  },
  { id: 'houseNumber', of: everywhere, headings: ['hausnummer', 'haus nr', 'hausnr', 'hnr'] },
  { id: 'postcode', of: everywhere, headings: ['plz', 'postleitzahl', 'zip', 'postcode'] },
  { id: 'town', of: everywhere, headings: ['ort', 'stadt', 'gemeinde', 'wohnort', 'kommune', 'city', 'town'] },
  {
    id: 'district',
    of: offersAndPlaces,
    headings: [
      ...['ortsteil', 'ortsteile', 'stadtteil', 'stadtteile', 'stadtbezirk', 'bezirk', 'sozialraum', 'quartier'],
      ...['einzugsgebiet', 'gebiet', 'region', 'district'],
    ],
  },
  {
    id: 'lat',
    of: offersAndPlaces,
    headings: [
      'breite grad',
      'breite',
      'breitengrad',
      'lat',
      'latitude',
      'geo lat',
      'breite wgs84',
      'y',
      'y koordinate',
    ],
  },
  {
    id: 'lon',
    of: offersAndPlaces,
    headings: ['laenge', 'laengengrad', 'lon', 'lng', 'long', 'longitude', 'x', 'x koordinate'],
  },
  {
    id: 'position',
    of: offersAndPlaces,
    headings: ['koordinaten', 'koordinate', 'geokoordinaten', 'gps', 'position', 'geo'],
  },
  {
    id: 'directions',
    of: offersAndPlaces,
    headings: [
      'weg dorthin',
      'so kommen sie hin',
      'anfahrt',
      'wegbeschreibung',
      'haltestelle',
      'oepnv',
      'bus und bahn',
    ],
  },
  {
    id: 'barrierFree',
    of: offersAndPlaces,
    headings: ['barrierefrei', 'barrierefreiheit', 'rollstuhlgerecht', 'barrierearm'],
  },
  {
    id: 'phone',
    of: offersAndPartners,
    repeatable: true,
    headings: [
      ...['telefon', 'tel', 'telefonnummer', 'telefon nr', 'fon', 'rufnummer', 'festnetz', 'mobil', 'handy'],
      ...['mobiltelefon', 'phone', 'anmeldung telefon'],
    ],
  },
  {
    id: 'email',
    of: offersAndPartners,
    headings: ['e mail', 'email', 'mail', 'mailadresse', 'e mail adresse', 'emailadresse', 'kontakt e mail'],
  },
  {
    id: 'website',
    of: offersAndPartners,
    headings: [
      'webseite',
      'website',
      'internet',
      'homepage',
      'web',
      'url',
      'www',
      'link',
      'internetseite',
      'internetadresse',
    ],
  },
  {
    id: 'contact',
    of: offersAndPartners,
    repeatable: true,
    headings: [
      ...['ansprechpartner', 'ansprechpartnerin', 'ansprechperson', 'ansprechpersonen', 'kontakt', 'kontaktperson'],
      ...['kontaktdaten', 'leitung', 'kursleitung', 'zustaendig', 'verantwortlich', 'contact'],
    ],
  },
  {
    id: 'age',
    headings: [
      'alter',
      'altersgruppe',
      'altersgruppen',
      'alter jahre',
      'alter der kinder',
      'altersstufe',
      'altersspanne',
      'age',
    ],
  },
  { id: 'ageFrom', headings: ['alter von', 'mindestalter', 'alter ab', 'ab alter', 'von alter'] },
  { id: 'ageTo', headings: ['alter bis', 'hoechstalter', 'bis alter'] },
  {
    id: 'cost',
    headings: [
      ...['kosten', 'preis', 'gebuehr', 'gebuehren', 'beitrag', 'kostenbeitrag', 'teilnahmebeitrag', 'entgelt'],
      ...['teilnahmegebuehr', 'eintritt', 'kursgebuehr', 'elternbeitrag', 'cost', 'price'],
    ],
  },
  {
    id: 'educationPackage',
    headings: ['ueber bildung und teilhabe bezahlbar', 'bildung und teilhabe', 'but', 'bildungspaket'],
  },
  {
    id: 'schedule',
    repeatable: true,
    headings: [
      ...[
        'termin',
        'termine',
        'zeiten',
        'oeffnungszeiten',
        'oeffnungszeit',
        'wann',
        'termine und zeiten',
        'sprechzeiten',
      ],
      ...['kurszeiten', 'angebotszeiten', 'tag und uhrzeit', 'rhythmus', 'turnus', 'opening hours'],
    ],
  },
  { id: 'day', headings: ['tag', 'tage', 'wochentag', 'wochentage', 'datum'] },
  { id: 'time', headings: ['uhrzeit', 'uhrzeiten', 'zeit', 'von bis', 'uhr'] },
  {
    id: 'audience',
    repeatable: true,
    headings: ['zielgruppe', 'zielgruppen', 'fuer wen', 'adressaten', 'teilnehmende', 'personenkreis', 'plaetze'],
  },
  { id: 'phase', headings: ['lebensphase', 'lebensphasen', 'phase', 'phasen', 'lebensabschnitt'] },
  {
    id: 'topic',
    headings: [
      'thema',
      'themen',
      'kategorie',
      'kategorien',
      'schlagwort',
      'schlagworte',
      'rubrik',
      'handlungsfeld',
      'bereich',
    ],
  },
  { id: 'offerType', headings: ['angebotsart', 'art des angebots', 'angebotstyp', 'angebotsform', 'art', 'typ'] },
  { id: 'attendance', headings: ['form des angebots', 'form', 'durchfuehrung', 'vor ort online'] },
  { id: 'languages', headings: ['sprache', 'sprachen', 'sprache n', 'sprachen vor ort', 'language', 'languages'] },
  { id: 'lowThreshold', headings: ['niederschwellig', 'niedrigschwellig'] },
  { id: 'access', headings: ['anmeldung', 'zugang', 'anmeldung erforderlich', 'anmeldung noetig', 'voraussetzung'] },
  { id: 'bring', headings: ['mitbringen', 'bitte mitbringen', 'mitzubringen'] },
  {
    id: 'funding',
    headings: [
      'finanzierung durch wen',
      'finanzierung',
      'finanzierung art',
      'foerderung',
      'finanzierungsart',
      'finanzierung durch',
    ],
  },
  {
    id: 'fundingUntil',
    headings: [
      'finanziert bis',
      'endet am',
      'projekt bis',
      'projektende',
      'foerderung bis',
      'laufzeit bis',
      'laufzeit',
      'befristet bis',
      'ende',
      'foerderende',
    ],
  },
  { id: 'validFrom', headings: ['gueltig ab', 'sichtbar von', 'startet am', 'beginn', 'start'] },
  { id: 'validTo', headings: ['gueltig bis', 'sichtbar bis'] },
  {
    id: 'reviewedOn',
    headings: [
      'geprueft am',
      'geprueft',
      'stand',
      'aktualisiert am',
      'letzte pruefung',
      'letzte aktualisierung',
      'zuletzt geprueft',
    ],
  },
  { id: 'reviewedBy', headings: ['geprueft von', 'bearbeitet von'] },
  {
    id: 'remark',
    of: everywhere,
    repeatable: true,
    headings: [
      'interne notiz',
      'bemerkung',
      'bemerkungen',
      'notiz',
      'notizen',
      'hinweis',
      'hinweise',
      'anmerkung',
      'anmerkungen',
      'kommentar',
      'sonstiges',
      'intern',
    ],
  },
  {
    id: 'sourceKey',
    of: everywhere,
    headings: [
      'schluessel der quelle',
      'id',
      'nr',
      'nummer',
      'lfd nr',
      'laufende nummer',
      'aktenzeichen',
      'az',
      'schluessel',
      'kennung',
      'kursnummer',
      'objektnummer',
    ],
  },
  { id: 'transition', headings: ['uebergang', 'uebergaenge'] },
  { id: 'accessUrl', headings: ['anmeldung im netz', 'anmeldung online', 'anmeldelink'] },
  { id: 'fundingSource', headings: ['geldgeber', 'mittelgeber', 'foerdermittelgeber'] },
  { id: 'sector', of: ['partners'], headings: ['handlungsfelder', 'arbeitsfelder', 'arbeitsfeld'] },
  { id: 'parent', of: ['partners'], headings: ['dachverband', 'spitzenverband', 'gehoert zu'] },
  { id: 'partnerRole', of: ['partners'], headings: ['rolle im netzwerk', 'rolle'] },
  { id: 'cooperationSince', of: ['partners'], headings: ['zusammenarbeit seit', 'kooperation seit', 'partner seit'] },
  {
    id: 'agreementUntil',
    of: ['partners'],
    headings: ['vereinbarung bis', 'kooperationsvereinbarung bis', 'vertrag bis', 'kooperation bis'],
  },
  { id: 'placeKind', of: ['places'], headings: ['art des ortes'] },
  { id: 'showOnMap', of: ['places'], headings: ['auf der karte zeigen'] },
  { id: 'hideExactAddress', of: ['places'], headings: ['genaue anschrift verbergen'] },
] as const satisfies readonly ImportTarget[];
export type ImportTargetId = (typeof importTargets)[number]['id'];

/** The ids alone, for checking what comes from outside. */
export const importTargetIds = importTargets.map(({ id }) => id) as unknown as readonly [
  ImportTargetId,
  ...ImportTargetId[],
];

/** True where several columns may go to the target by themselves. */
export const isRepeatable = (target: ImportTargetId): boolean =>
  importTargets.some((candidate: ImportTarget) => candidate.id === target && candidate.repeatable === true);

/** True where a list of these rows has the target. */
export const isTargetOf = (kind: ListKind, target: ImportTargetId): boolean =>
  importTargets.some(
    (candidate: ImportTarget) => candidate.id === target && (candidate.of ?? ['offers']).includes(kind),
  );

/** What a column of a list of these rows can become. */
export const targetsOf = (kind: ListKind): ImportTargetId[] => importTargetIds.filter((id) => isTargetOf(kind, id));
