// The built-in vocabulary: ids as they stand in code and JSON, labels as people read them.
// Source of the terms: the municipal prevention chains of North Rhine-Westphalia; ids are English and never change.

/** One term: its stable id and its labels. */
export interface Term {
  readonly id: string;
  readonly de: string;
  readonly en: string;
}

/** Life phases in the order of a child’s life; `all-phases` spans all. */
export const phases = [
  { id: 'pregnancy', de: 'Schwangerschaft', en: 'Pregnancy' },
  { id: 'birth', de: 'Rund um die Geburt', en: 'Around birth' },
  { id: 'early-childhood', de: 'Frühe Kindheit (0–3)', en: 'Early childhood (0–3)' },
  { id: 'kindergarten', de: 'Kita-Zeit (3–6)', en: 'Kindergarten (3–6)' },
  { id: 'primary-school', de: 'Grundschule (6–10)', en: 'Primary school (6–10)' },
  { id: 'secondary-school', de: 'Weiterführende Schule (10–16)', en: 'Secondary school (10–16)' },
  { id: 'vocational-entry', de: 'Ausbildung und Berufseintritt (16–25)', en: 'Training and first job (16–25)' },
  { id: 'all-phases', de: 'Alle Lebensphasen', en: 'All phases' },
] as const satisfies readonly Term[];

/** Transitions between institutions, where children get lost. */
export const transitions = [
  { id: 'into-family', de: 'Von der Schwangerschaft in die Familie', en: 'From pregnancy into family life' },
  { id: 'into-kindergarten', de: 'In die Kita', en: 'Into kindergarten' },
  { id: 'kindergarten-to-primary', de: 'Kita → Grundschule', en: 'Kindergarten → primary school' },
  { id: 'primary-to-secondary', de: 'Grundschule → weiterführende Schule', en: 'Primary → secondary school' },
  { id: 'school-to-work', de: 'Schule → Beruf', en: 'School → work' },
] as const satisfies readonly Term[];

/** Fields of action (Handlungsfelder): the parents of the topics. */
export const fields = [
  { id: 'education', de: 'Bildung', en: 'Education' },
  { id: 'health', de: 'Gesundheit', en: 'Health' },
  { id: 'child-and-youth-welfare', de: 'Kinder- und Jugendhilfe', en: 'Child and youth welfare' },
  { id: 'social-counselling', de: 'Soziale Arbeit und Beratung', en: 'Social work and counselling' },
  { id: 'early-help', de: 'Frühe Hilfen', en: 'Early help' },
  { id: 'family-education', de: 'Familienbildung', en: 'Family education' },
  { id: 'childcare', de: 'Betreuung', en: 'Childcare' },
  { id: 'language-and-integration', de: 'Sprache und Integration', en: 'Language and integration' },
  { id: 'sport-and-movement', de: 'Sport und Bewegung', en: 'Sport and movement' },
  { id: 'culture-and-leisure', de: 'Kultur und Freizeit', en: 'Culture and leisure' },
  { id: 'livelihood-and-work', de: 'Existenzsicherung und Arbeit', en: 'Livelihood and work' },
  { id: 'protection-and-safety', de: 'Schutz und Sicherheit', en: 'Protection and safety' },
] as const satisfies readonly Term[];

/** Kinds of offer (Angebotsart). */
export const offerTypes = [
  { id: 'universal', de: 'Regelangebot', en: 'Universal offer' },
  { id: 'support', de: 'Unterstützungsangebot', en: 'Support offer' },
  { id: 'leisure', de: 'Freizeitangebot', en: 'Leisure offer' },
] as const satisfies readonly Term[];

/** How an offer reaches people (Form). */
export const attendance = [
  { id: 'on-site', de: 'Vor Ort', en: 'On site' },
  { id: 'outreach', de: 'Aufsuchend (Hausbesuch)', en: 'Outreach (home visit)' },
  { id: 'phone', de: 'Telefonisch', en: 'By phone' },
  { id: 'online', de: 'Online', en: 'Online' },
  { id: 'changing-places', de: 'Wechselnde Orte', en: 'Changing places' },
] as const satisfies readonly Term[];

/** Whom an offer is for (Zielgruppen). */
export const audiences = [
  { id: 'pregnant', de: 'Schwangere', en: 'Pregnant women' },
  { id: 'parents', de: 'Eltern', en: 'Parents' },
  { id: 'fathers', de: 'Väter', en: 'Fathers' },
  { id: 'single-parents', de: 'Alleinerziehende', en: 'Single parents' },
  { id: 'children', de: 'Kinder', en: 'Children' },
  { id: 'young-people', de: 'Jugendliche', en: 'Young people' },
  { id: 'newcomers', de: 'Zugewanderte', en: 'Newcomers' },
  {
    id: 'families-with-disabled-child',
    de: 'Familien mit einem Kind mit Behinderung',
    en: 'Families with a disabled child',
  },
  { id: 'professionals', de: 'Fachkräfte', en: 'Professionals' },
] as const satisfies readonly Term[];

/** Kinds of provider (Trägerart). */
export const partnerKinds = [
  { id: 'municipal', de: 'Kommunal', en: 'Municipal' },
  { id: 'free-provider', de: 'Freier Träger', en: 'Independent welfare provider' },
  { id: 'religious-community', de: 'Religionsgemeinschaft', en: 'Religious community' },
  { id: 'association', de: 'Verein', en: 'Association' },
  { id: 'daycare', de: 'Kita', en: 'Daycare centre' },
  { id: 'school', de: 'Schule', en: 'School' },
  { id: 'medical', de: 'Arztpraxis oder Klinik', en: 'Medical practice or hospital' },
  { id: 'counselling-centre', de: 'Beratungsstelle', en: 'Counselling centre' },
  { id: 'police', de: 'Polizei', en: 'Police' },
  { id: 'job-centre', de: 'Jobcenter', en: 'Job centre' },
  { id: 'foundation', de: 'Stiftung', en: 'Foundation' },
  { id: 'company', de: 'Unternehmen', en: 'Company' },
  { id: 'other', de: 'Sonstige', en: 'Other' },
] as const satisfies readonly Term[];

/** A partner’s role in the network. */
export const partnerRoles = [
  { id: 'coordination', de: 'Koordination', en: 'Coordination' },
  { id: 'cooperation-partner', de: 'Kooperationspartner', en: 'Cooperation partner' },
  { id: 'provider', de: 'Anbieter', en: 'Provider' },
] as const satisfies readonly Term[];

/** A partner’s role in one offer. */
export const offerPartnerRoles = [
  { id: 'responsible', de: 'Federführend', en: 'Responsible' },
  { id: 'involved', de: 'Beteiligt', en: 'Involved' },
] as const satisfies readonly Term[];

/** Kinds of place. */
export const placeKinds = [
  { id: 'on-site', de: 'Vor Ort', en: 'On site' },
  { id: 'online', de: 'Online', en: 'Online' },
] as const satisfies readonly Term[];

/** How far a place is accessible without barriers. */
export const barrierFree = [
  { id: 'yes', de: 'Ja', en: 'Yes' },
  { id: 'partly', de: 'Teilweise', en: 'Partly' },
  { id: 'no', de: 'Nein', en: 'No' },
  { id: 'unknown', de: 'Unbekannt', en: 'Unknown' },
] as const satisfies readonly Term[];

/** How an offer is paid for. */
export const costKinds = [
  { id: 'free', de: 'Kostenlos', en: 'Free' },
  { id: 'amount', de: 'Betrag', en: 'Amount' },
  { id: 'donation', de: 'Spende', en: 'Donation' },
  { id: 'text', de: 'Freitext', en: 'Free text' },
] as const satisfies readonly Term[];

/** What one amount pays for. */
export const costUnits = [
  { id: 'per-session', de: 'pro Termin', en: 'per session' },
  { id: 'per-course', de: 'pro Kurs', en: 'per course' },
  { id: 'per-week', de: 'pro Woche', en: 'per week' },
  { id: 'per-month', de: 'pro Monat', en: 'per month' },
  { id: 'per-year', de: 'pro Jahr', en: 'per year' },
  { id: 'per-family', de: 'pro Familie', en: 'per family' },
  { id: 'per-person', de: 'pro Person', en: 'per person' },
] as const satisfies readonly Term[];

/** How one gets in (Zugang). */
export const accessKinds = [
  { id: 'open', de: 'Offen, ohne Anmeldung', en: 'Open' },
  { id: 'registration', de: 'Mit Anmeldung', en: 'With registration' },
  { id: 'referral', de: 'Auf Vermittlung', en: 'By referral' },
] as const satisfies readonly Term[];

/** How an offer is financed. */
export const fundingKinds = [
  { id: 'regular', de: 'Regelfinanzierung', en: 'Regular funding' },
  { id: 'project', de: 'Projekt', en: 'Project' },
] as const satisfies readonly Term[];

/** State of editing (Bearbeitungsstand). */
export const statuses = [
  { id: 'draft', de: 'Entwurf', en: 'Draft' },
  { id: 'in-review', de: 'In Prüfung', en: 'In review' },
  { id: 'published', de: 'Veröffentlicht', en: 'Published' },
] as const satisfies readonly Term[];

/** State of a translation; `missing` is derived and never stored. */
export const translationStates = [
  { id: 'current', de: 'Aktuell', en: 'Current' },
  { id: 'outdated', de: 'Veraltet', en: 'Outdated' },
  { id: 'missing', de: 'Fehlt', en: 'Missing' },
] as const satisfies readonly Term[];

/** Days of the week, Monday first (ISO 8601 order). */
export const days = [
  { id: 'mo', de: 'Montag', en: 'Monday' },
  { id: 'tu', de: 'Dienstag', en: 'Tuesday' },
  { id: 'we', de: 'Mittwoch', en: 'Wednesday' },
  { id: 'th', de: 'Donnerstag', en: 'Thursday' },
  { id: 'fr', de: 'Freitag', en: 'Friday' },
  { id: 'sa', de: 'Samstag', en: 'Saturday' },
  { id: 'su', de: 'Sonntag', en: 'Sunday' },
] as const satisfies readonly Term[];
