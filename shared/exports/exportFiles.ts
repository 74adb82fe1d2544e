import { Refusal } from '../refusal.ts';
import { sheetCsv } from '../sheets/sheetCsv.ts';
import { Slices } from '../slices.ts';
import type { ExportFormat } from './exportFormats.ts';
import { ExportSource } from './exportSource.ts';
import { dcatText } from './dcat.ts';
import { indexHtml } from './familyPage/indexHtml.ts';
import { icon, iconName, offlineWorker, webManifest, webManifestName, workerName } from './familyPage/pageFiles.ts';
import { hsdsText } from './hsds.ts';
import { integreatText } from './integreat.ts';
import type { Part } from './jsonParts.ts';
import { karteText } from './karte.ts';
import { katalogSchemaText } from './katalogSchema.ts';
import { fingerprint, manifestName, manifestOf } from './manifest.ts';
import type { ExportFile, ManifestFile } from './manifest.ts';
import { signatureName } from './manifestSignature.ts';
import type { Publication } from './publication.ts';
import { katalogXlsx } from './katalogXlsx.ts';
import { termineText } from './termine.ts';

interface FileKind {
  readonly name: string;
  readonly format: ExportFormat;
  readonly write: (source: ExportSource) => Iterable<Part> | Promise<Iterable<Part>>;
}

const workbookName = 'katalog.xlsx';

/** All files but the workbook, which is packed. */
const fileKinds: readonly FileKind[] = [
  { name: 'katalog.json', format: 'katalog', write: async (source) => [await source.katalog()] },
  { name: 'katalog.schema.json', format: 'katalog', write: () => [katalogSchemaText()] },
  { name: 'karte.geojson', format: 'karte', write: ({ records }) => karteText(records) },
  { name: 'termine.ics', format: 'termine', write: ({ publication, records }) => termineText(publication, records) },
  {
    name: 'integreat-locations.json',
    format: 'integreat',
    write: ({ publication, records }) => integreatText(publication, records),
  },
  { name: 'hsds-services.json', format: 'hsds', write: ({ publication, records }) => hsdsText(publication, records) },
  { name: 'dcat-ap.jsonld', format: 'dcat', write: ({ publication, records }) => [dcatText(publication, records)] },
  { name: 'angebote.csv', format: 'tabellen', write: ({ sheets: [offers] }) => sheetCsv(offers) },
  { name: 'partner.csv', format: 'tabellen', write: ({ sheets: [, partners] }) => sheetCsv(partners) },
  { name: 'index.html', format: 'seite', write: indexHtml },
  { name: webManifestName, format: 'seite', write: ({ records }) => [webManifest(records)] },
  { name: workerName, format: 'seite', write: () => [offlineWorker()] },
  { name: iconName, format: 'seite', write: () => [icon()] },
];

/** The name of every file an export can have. */
export const exportFileNames: ReadonlySet<string> = new Set([
  ...fileKinds.map(({ name }) => name),
  workbookName,
  signatureName,
  manifestName,
]);

/** A file, and how it stands in the manifest: reckoned beside what writes the next file. */
interface WrittenFile {
  readonly file: ExportFile;
  readonly fingerprint: Promise<ManifestFile>;
}

const asWritten = (file: ExportFile): WrittenFile => ({ file, fingerprint: fingerprint(file) });

async function textFiles(source: ExportSource, formats: ReadonlySet<ExportFormat>): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const { name, format, write } of fileKinds) {
    if (!formats.has(format)) continue;
    written.push(asWritten({ name, bytes: await source.bytesOf(await write(source)) }));
  }
  return written;
}

const workbookFiles = async (source: ExportSource, formats: ReadonlySet<ExportFormat>): Promise<WrittenFile[]> =>
  formats.has('tabellen') ? [asWritten({ name: workbookName, bytes: await katalogXlsx(source) })] : [];

/**
 * The files of an export, the manifest last. The same publication gives the same bytes.
 * @param slices lets others work in between, and a person stop it
 * @throws Refusal export-not-publishable where the catalogue itself lacks what nothing can go out without; cancelled
 */
export async function exportFiles(
  publication: Publication,
  formats: ReadonlySet<ExportFormat>,
  slices = new Slices(),
): Promise<readonly ExportFile[]> {
  if (publication.plan.catalogueProblems.length > 0) throw new Refusal('export-not-publishable');
  const source = new ExportSource(publication, slices);
  // The platform packs the workbook beside this program's own work.
  const written = (await Promise.all([workbookFiles(source, formats), textFiles(source, formats)])).flat();
  const manifest = manifestOf(publication, await Promise.all(written.map(({ fingerprint }) => fingerprint)));
  return [
    ...written.map(({ file }) => file),
    { name: manifestName, bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`) },
  ];
}
