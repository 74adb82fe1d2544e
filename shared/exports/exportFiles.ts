import { Refusal } from '../refusal.ts';
import type { ExportFormat } from './exportFormats.ts';
import { karteText } from './karte.ts';
import { katalogText } from './katalog.ts';
import { katalogSchemaText } from './katalogSchema.ts';
import { fingerprint, manifestName, manifestOf } from './manifest.ts';
import type { ExportFile } from './manifest.ts';
import type { Publication } from './publication.ts';
import { publishRecords } from './publishRecords.ts';

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
  const texts: [string, string][] = [];
  if (formats.has('katalog')) {
    texts.push(['katalog.json', katalogText(publication, records)], ['katalog.schema.json', katalogSchemaText()]);
  }
  if (formats.has('karte')) texts.push(['karte.geojson', karteText(records)]);
  const encoder = new TextEncoder();
  const files = texts.map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
  const manifest = manifestOf(publication, await Promise.all(files.map(fingerprint)));
  return [...files, { name: manifestName, bytes: encoder.encode(`${JSON.stringify(manifest, null, 2)}\n`) }];
}
