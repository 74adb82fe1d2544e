import type { Projection } from '../../../shared/document/projection.ts';
import { exportFiles } from '../../../shared/exports/exportFiles.ts';
import type { ExportFormat } from '../../../shared/exports/exportFormats.ts';
import type { ExportResult } from '../../../shared/exports/exportPlan.ts';
import { fingerprint, manifestName } from '../../../shared/exports/manifest.ts';
import type { ExportFile, ManifestFile } from '../../../shared/exports/manifest.ts';
import { publicationOf } from '../../../shared/exports/publication.ts';
import { readManifest } from '../../../shared/exports/readManifest.ts';
import type { MappeSigner } from '../../../shared/mappe/mappeFrame.ts';
import { unwatched } from '../publishing/sending.ts';
import type { ExportFiles } from './exportFiles.ts';
import { signExport } from './signExport.ts';
import { writeExport } from './writeExport.ts';

/** Where an export goes, for which day (ISO 8601) and what it holds. */
export interface ExportOrder {
  readonly folder: string;
  readonly today: string;
  readonly formats: readonly ExportFormat[];
  /** Whose key the export is signed with; null where nobody signs. */
  readonly signer: MappeSigner | null;
}

/** How every file stands there; those that the manifest names are not reckoned a second time. */
function fingerprintsOf(exported: readonly ExportFile[]): Promise<ManifestFile[]> {
  const manifest = exported.find(({ name }) => name === manifestName);
  const named = new Map((manifest && readManifest(manifest.bytes))?.files.map((file) => [file.name, file] as const));
  return Promise.all(exported.map(async (file) => named.get(file.name) ?? (await fingerprint(file))));
}

/**
 * Chooses what goes out today, turns it into files and writes them as one folder.
 * @throws Refusal export-not-publishable, export-target-foreign, disk-full, not-writable, io-error
 */
export async function exportCatalogue(
  files: ExportFiles,
  projection: Projection,
  { folder, today, formats, signer }: ExportOrder,
): Promise<ExportResult> {
  const publication = publicationOf(projection, today);
  const unsigned = await exportFiles(publication, new Set(formats));
  const exported = signer === null ? unsigned : signExport(unsigned, signer);
  await writeExport(files, folder, exported, unwatched(publication.catalogue.id));
  return { folder, files: await fingerprintsOf(exported), plan: publication.plan };
}
