/** Every situation that is not a bug and that a person must be told of. Sentences: shared/texts. */
export const refusalCodes = [
  // files and disk
  'disk-full',
  'not-writable',
  'file-missing',
  'file-unreadable',
  'io-error',
  // .mappe files
  'mappe-not-one',
  'mappe-truncated',
  'mappe-damaged',
  'mappe-too-new',
  'mappe-too-large',
  'mappe-other-catalogue',
  'mappe-unsound',
  'mappe-gap',
  'mappe-forged',
  'mappe-erasing',
  'mappe-overrun',
  'mappe-locked',
  'mappe-signature',
  'password-wrong',
  'password-short',
  'merge-gone',
  // catalogue and document
  'catalogue-exists',
  'catalogue-missing',
  'catalogue-open-elsewhere',
  'catalogue-damaged',
  'update-unsound',
  'record-missing',
  'field-unknown',
  'value-invalid',
  'decision-outdated',
  'ags-invalid',
  'name-missing',
  // import
  'import-unreadable',
  'import-old-excel',
  'import-pdf',
  'import-empty',
  'import-too-large',
  'import-no-title-column',
  'import-gone',
  'mapping-invalid',
  // questionnaires
  'answer-not-one',
  'answer-other-catalogue',
  // map
  'map-not-one',
  // export
  'export-not-publishable',
  'export-target-foreign',
  'export-damaged',
  'export-signature',
  // publishing
  'publish-gone',
  'publish-address',
  'publish-secret-missing',
  'publish-unreachable',
  'publish-denied',
  'publish-forbidden',
  'publish-folder-missing',
  'publish-not-webdav',
  'publish-full',
  'publish-refused',
  'publish-certificate-date',
  'publish-certificate-unknown',
  'publish-certificate-name',
  'publish-host-key-new',
  'publish-host-key-changed',
  'publish-interrupted',
  'publish-halfway',
  'stick-missing',
  'stick-pulled',
  // paper
  'pdf-in-browser',
  'pdf-failed',
  // shared server
  'live-address',
  'live-unreachable',
  'live-denied',
  'live-unsound',
  'live-collects',
  // command line and connection
  'usage',
  'cancelled',
  'disconnected',
  'timeout',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/**
 * A refusal a person can understand: thrown where the cause is known, shown where the person is.
 * `values` fill the sentence (names, counts, paths the person chose); nothing in it is secret or technical.
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: RefusalCode, values: Record<string, string | number> = {}, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'Refusal';
    this.code = code;
    this.values = values;
  }
}
