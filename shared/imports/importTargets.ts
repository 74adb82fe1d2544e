/** Something a column of a list can become, and the headings it is known by (folded: small letters, ä as ae). */
export interface ImportTarget {
  readonly id: string;
  readonly headings: readonly string[];
  /** True where several columns may go there; their cells are joined by line breaks. */
  readonly repeatable?: true;
}

/** Everything a column can become, in the order in which a person chooses. Labels: texts/importTargets.ts. */
export const importTargets = [
  {
    id: 'title',
    headings: [
      ...['angebot', 'angebote', 'titel', 'name', 'bezeichnung', 'angebotsname', 'name des angebots', 'angebotstitel'],
      ...['kurs', 'kurstitel', 'veranstaltung', 'gruppe', 'massnahme', 'projektname', 'was', 'title', 'offer'],
    ],
  },
  { id: 'summary', headings: ['kurzbeschreibung', 'kurztext', 'untertitel', 'teaser', 'summary'] },
  {
    id: 'description',
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
  { id: 'partnerKind', headings: ['traegerart', 'art des traegers', 'traegerform'] },
  {
    id: 'place',
    headings: [
      ...['treffpunkt', 'veranstaltungsort', 'angebotsort', 'raum', 'raeumlichkeit', 'wo', 'standort', 'location'],
      ...['adresse', 'anschrift', 'strasse plz ort', 'adresse des angebots', 'postanschrift', 'address'],
    ],
  },
  {
    id: 'street',
    headings: ['strasse', 'str', 'strasse nr', 'strasse hausnummer', 'strasse und hausnummer', 'street'],
  },
  { id: 'houseNumber', headings: ['hausnummer', 'haus nr', 'hausnr', 'hnr'] },
  { id: 'postcode', headings: ['plz', 'postleitzahl', 'zip', 'postcode'] },
  { id: 'town', headings: ['ort', 'stadt', 'gemeinde', 'wohnort', 'kommune', 'city', 'town'] },
  {
    id: 'district',
    headings: [
      ...['ortsteil', 'ortsteile', 'stadtteil', 'stadtteile', 'stadtbezirk', 'bezirk', 'sozialraum', 'quartier'],
      ...['einzugsgebiet', 'gebiet', 'region', 'district'],
    ],
  },
  { id: 'lat', headings: ['breite', 'breitengrad', 'lat', 'latitude', 'geo lat', 'breite wgs84', 'y', 'y koordinate'] },
  { id: 'lon', headings: ['laenge', 'laengengrad', 'lon', 'lng', 'long', 'longitude', 'x', 'x koordinate'] },
  { id: 'position', headings: ['koordinaten', 'koordinate', 'geokoordinaten', 'gps', 'position', 'geo'] },
  { id: 'directions', headings: ['anfahrt', 'wegbeschreibung', 'haltestelle', 'oepnv', 'bus und bahn'] },
  { id: 'barrierFree', headings: ['barrierefrei', 'barrierefreiheit', 'rollstuhlgerecht', 'barrierearm'] },
  {
    id: 'phone',
    repeatable: true,
    headings: [
      ...['telefon', 'tel', 'telefonnummer', 'telefon nr', 'fon', 'rufnummer', 'festnetz', 'mobil', 'handy'],
      ...['mobiltelefon', 'phone', 'anmeldung telefon'],
    ],
  },
  {
    id: 'email',
    headings: ['e mail', 'email', 'mail', 'mailadresse', 'e mail adresse', 'emailadresse', 'kontakt e mail'],
  },
  {
    id: 'website',
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
  { id: 'educationPackage', headings: ['bildung und teilhabe', 'but', 'bildungspaket'] },
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
  { id: 'attendance', headings: ['form', 'durchfuehrung', 'vor ort online'] },
  { id: 'languages', headings: ['sprache', 'sprachen', 'sprache n', 'sprachen vor ort', 'language', 'languages'] },
  { id: 'lowThreshold', headings: ['niederschwellig', 'niedrigschwellig'] },
  { id: 'access', headings: ['anmeldung', 'zugang', 'anmeldung erforderlich', 'anmeldung noetig', 'voraussetzung'] },
  { id: 'bring', headings: ['mitbringen', 'bitte mitbringen', 'mitzubringen'] },
  {
    id: 'funding',
    headings: ['finanzierung', 'finanzierung art', 'foerderung', 'finanzierungsart', 'finanzierung durch'],
  },
  {
    id: 'fundingUntil',
    headings: [
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
    repeatable: true,
    headings: [
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
    headings: [
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
