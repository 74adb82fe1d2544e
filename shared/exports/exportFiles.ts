import { Refusal } from '../refusal.ts';
import type { ExportFormat } from './exportFormats.ts';
import { dcatText } from './dcat.ts';
import { hsdsText } from './hsds.ts';
import { integreatText } from './integreat.ts';
import { karteText } from './karte.ts';
import { katalogText } from './katalog.ts';
import { katalogSchemaText } from './katalogSchema.ts';
import { fingerprint, manifestName, manifestOf } from './manifest.ts';
import type { ExportFile } from './manifest.ts';
import type { Publication } from './publication.ts';
import { publishRecords } from './publishRecords.ts';
import type { PublishedRecords } from './publishRecords.ts';
import { termineText } from './termine.ts';

interface FileKind {
  readonly name: string;
  readonly format: ExportFormat;
  readonly text: (publication: Publication, records: PublishedRecords) => string;
}

const fileKinds: readonly FileKind[] = [
  { name: 'katalog.json', format: 'katalog', text: katalogText },
  { name: 'katalog.schema.json', format: 'katalog', text: katalogSchemaText },
  { name: 'karte.geojson', format: 'karte', text: (_, records) => karteText(records) },
  { name: 'termine.ics', format: 'termine', text: termineText },
  { name: 'integreat-locations.json', format: 'integreat', text: integreatText },
  { name: 'hsds-services.json', format: 'hsds', text: hsdsText },
  { name: 'dcat-ap.jsonld', format: 'dcat', text: dcatText },
];

/** The name of every file an export can have. */
export const exportFileNames: ReadonlySet<string> = new Set([...fileKinds.map(({ name }) => name), manifestName]);

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
  const files = fileKinds
    .filter(({ format }) => formats.has(format))
    .map(({ name, text }) => ({ name, bytes: encoder.encode(text(publication, records)) }));
  const manifest = manifestOf(publication, await Promise.all(files.map(fingerprint)));
  return [...files, { name: manifestName, bytes: encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`) }];
}
