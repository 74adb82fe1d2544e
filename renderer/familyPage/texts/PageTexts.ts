/** Everything the page itself says, in one language. */
export interface PageTexts {
  readonly search: string;
  readonly searchFor: string;
  readonly language: string;
  readonly phase: string;
  readonly age: string;
  readonly topic: string;
  readonly spoken: string;
  readonly district: string;
  readonly all: string;
  readonly reset: string;
  readonly list: string;
  readonly map: string;
  /** How many offers were found. */
  readonly found: (count: string) => string;
  readonly nothing: string;
  /** Where an address leads to an offer that was published before. */
  readonly gone: string;
  readonly more: string;
  readonly back: string;
  readonly print: string;
  readonly when: string;
  readonly nextDates: string;
  readonly where: string;
  readonly forWhom: string;
  readonly cost: string;
  readonly access: string;
  readonly contact: string;
  readonly by: string;
  readonly about: string;
  readonly easyLanguage: string;
  readonly bring: string;
  readonly free: string;
  readonly educationPackage: string;
  readonly byAppointment: string;
  readonly notInHolidays: string;
  readonly stepFree: string;
  readonly cancelled: string;
  readonly from: (age: string) => string;
  readonly upTo: (age: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly offersHere: (count: string) => string;
  readonly published: string;
  readonly asOf: (day: string) => string;
  readonly genuine: (key: string) => string;
  /** Nothing is missing; whose it is was not found out. */
  readonly whole: string;
  readonly notGenuine: string;
  readonly filters: string;
  /** The phases of life where the catalogue itself does not name them in this language. */
  readonly phases?: Readonly<Partial<Record<string, string>>>;
}
