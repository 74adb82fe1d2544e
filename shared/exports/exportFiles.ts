import { Refusal } from '../refusal.ts';
import type { ExportFormat } from './exportFormats.ts';
import { dcatText } from './dcat.ts';
import { indexHtml } from './familyPage/indexHtml.ts';
import { icon, iconName, offlineWorker, webManifest, webManifestName, workerName } from './familyPage/pageFiles.ts';
import { hsdsText } from './hsds.ts';
import { integreatText } from './integreat.ts';
import { karteText } from './karte.ts';
import { katalogText } from './katalog.ts';
import { katalogSchemaText } from './katalogSchema.ts';
import { fingerprint, manifestName, manifestOf } from './manifest.ts';
import type { ExportFile } from './manifest.ts';
import { signatureName } from './manifestSignature.ts';
import type { Publication } from './publication.ts';
import { publishRecords } from './publishRecords.ts';
import type { PublishedRecords } from './publishRecords.ts';
import { angeboteCsv, katalogXlsx, partnerCsv } from './tabellen.ts';
import { termineText } from './termine.ts';

type Written = string | Uint8Array;

interface FileKind {
  readonly name: string;
  readonly format: ExportFormat;
  readonly write: (publication: Publication, records: PublishedRecords) => Written | Promise<Written>;
}

const fileKinds: readonly FileKind[] = [
  { name: 'katalog.json', format: 'katalog', write: katalogText },
  { name: 'katalog.schema.json', format: 'katalog', write: katalogSchemaText },
  { name: 'karte.geojson', format: 'karte', write: (_, records) => karteText(records) },
  { name: 'termine.ics', format: 'termine', write: termineText },
  { name: 'integreat-locations.json', format: 'integreat', write: integreatText },
  { name: 'hsds-services.json', format: 'hsds', write: hsdsText },
  { name: 'dcat-ap.jsonld', format: 'dcat', write: dcatText },
  { name: 'angebote.csv', format: 'tabellen', write: angeboteCsv },
  { name: 'partner.csv', format: 'tabellen', write: partnerCsv },
  { name: 'katalog.xlsx', format: 'tabellen', write: katalogXlsx },
  { name: 'index.html', format: 'seite', write: indexHtml },
  { name: webManifestName, format: 'seite', write: (_, records) => webManifest(records) },
  { name: workerName, format: 'seite', write: offlineWorker },
  { name: iconName, format: 'seite', write: icon },
];

/** The name of every file an export can have. */
export const exportFileNames: ReadonlySet<string> = new Set([
  ...fileKinds.map(({ name }) => name),
  signatureName,
  manifestName,
]);

/**
 * The files of an export, the manifest last. The same publication gives the same bytes.
 * Refuses with export-not-publishable where the catalogue itself lacks what nothing can go out without.
 */
export async function exportFiles(
  publication: Publication,
  formats: ReadonlySet<ExportFormat>,
): Promise<readonly ExportFile[]> {
  if (publication.plan.catalogueProblems.length > 0) throw new Refusal('export-not-publishable');
  const records = publishRecords(publication);
  const encoder = new TextEncoder();
  const files: ExportFile[] = [];
  for (const { name, write } of fileKinds.filter(({ format }) => formats.has(format))) {
    const written = await write(publication, records);
    files.push({ name, bytes: typeof written === 'string' ? encoder.encode(written) : written });
  }
  const manifest = manifestOf(publication, await Promise.all(files.map(fingerprint)));
  return [...files, { name: manifestName, bytes: encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`) }];
}
