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
  readonly write: (source: ExportSource) => Uint8Array | Promise<Uint8Array>;
}

const workbookName = 'katalog.xlsx';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All files but the workbook, which is packed. The numbers are what an offer takes up in a file at most as a rule, in bytes. */
const fileKinds: readonly FileKind[] = [
  { name: 'katalog.json', format: 'katalog', write: (source) => source.katalog() },
  { name: 'katalog.schema.json', format: 'katalog', write: () => encoded(katalogSchemaText()) },
  { name: 'karte.geojson', format: 'karte', write: (source) => source.bytesOf(karteText(source.records), 1_000) },
  {
    name: 'termine.ics',
    format: 'termine',
    write: (source) => source.bytesOf(termineText(source.publication, source.records), 1_000),
  },
  {
    name: 'integreat-locations.json',
    format: 'integreat',
    write: (source) => source.bytesOf(integreatText(source.publication, source.records), 3_000),
  },
  {
    name: 'hsds-services.json',
    format: 'hsds',
    write: (source) => source.bytesOf(hsdsText(source.publication, source.records), 5_000),
  },
  {
    name: 'dcat-ap.jsonld',
    format: 'dcat',
    write: ({ publication, records }) => encoded(dcatText(publication, records)),
  },
  { name: 'angebote.csv', format: 'tabellen', write: (source) => source.bytesOf(sheetCsv(source.sheets[0]), 2_000) },
  { name: 'partner.csv', format: 'tabellen', write: (source) => source.bytesOf(sheetCsv(source.sheets[1]), 0) },
  { name: 'index.html', format: 'seite', write: indexHtml },
  { name: webManifestName, format: 'seite', write: ({ records }) => encoded(webManifest(records)) },
  { name: workerName, format: 'seite', write: () => encoded(offlineWorker()) },
  { name: iconName, format: 'seite', write: () => encoded(icon()) },
];

/** The name of every file an export can have. */
export const exportFileNames: ReadonlySet<string> = new Set([
  ...fileKinds.map(({ name }) => name),
  workbookName,
  signatureName,
  manifestName,
]);

/** Told which file is being made, and how many of how many are. */
export type OnFile = (name: string, made: number, files: number) => void;

/** A file, and how it stands in the manifest: reckoned beside what writes the next file. */
interface WrittenFile {
  readonly file: ExportFile;
  readonly fingerprint: Promise<ManifestFile>;
}

const asWritten = (file: ExportFile): WrittenFile => ({ file, fingerprint: fingerprint(file) });

async function textFiles(
  source: ExportSource,
  formats: ReadonlySet<ExportFormat>,
  onFile: OnFile,
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  const asked = fileKinds.filter(({ format }) => formats.has(format));
  for (const { name, write } of asked) {
    onFile(name, written.length, asked.length);
    written.push(asWritten({ name, bytes: await write(source) }));
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
  onFile: OnFile = () => undefined,
): Promise<readonly ExportFile[]> {
  if (publication.plan.catalogueProblems.length > 0) throw new Refusal('export-not-publishable');
  const source = new ExportSource(publication, slices);
  // The platform packs the workbook beside this program's own work.
  const written = (await Promise.all([workbookFiles(source, formats), textFiles(source, formats, onFile)])).flat();
  const manifest = manifestOf(publication, await Promise.all(written.map(({ fingerprint }) => fingerprint)));
  return [
    ...written.map(({ file }) => file),
    { name: manifestName, bytes: encoded(`${JSON.stringify(manifest, null, 2)}\n`) },
  ];
}
