import { resolve } from 'node:path';
import { dayOf } from '../../../shared/catalogue/calendar.ts';
import { perform } from '../../../shared/document/commands.ts';
import { newId } from '../../../shared/document/newId.ts';
import { noDecisions } from '../../../shared/imports/importPreview.ts';
import type { ImportReport } from '../../../shared/imports/importPreview.ts';
import { cliTexts } from '../../../shared/texts/cli.ts';
import { createImportService } from '../../host/imports/importService.ts';
import type { ImportSession } from '../../host/imports/importService.ts';
import { answer } from '../answer.ts';
import type { CliPorts } from '../CliPorts.ts';
import { openMappe, workOnMappe } from '../mappeAtWork.ts';
import type { MappeAtWork } from '../mappeAtWork.ts';
import { jsonOption, parseCall } from '../parseCall.ts';
import { parseJson } from '../parseJson.ts';
import { writeReport } from '../writeReport.ts';

const sessionOf = ({ doc, projection, writer }: MappeAtWork): ImportSession => ({
  projection,
  perform: (commands) => Promise.resolve(perform(doc, commands, writer)),
});

/** `import <file.mappe> <source>`: takes what can be read; what cannot stands in the report. */
export async function runImport(args: readonly string[], ports: CliPorts): Promise<string> {
  const { values, positionals } = parseCall(
    args,
    { ...jsonOption, mapping: { type: 'string' }, report: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    [2, 2],
  );
  const [file = '', source = ''] = positionals;
  const dryRun = values['dry-run'] === true;
  const mapping = values.mapping === undefined ? null : parseJson(values.mapping, cliTexts.mappingNoJson);
  const service = createImportService({
    readFile: (path, limit) => ports.files.read(path, limit),
    readList: (bytes) => ports.checks.readList(bytes),
    language: () => 'de',
    today: () => dayOf(ports.now()),
    newId,
    // The same call does the same on every computer.
    readings: () => [],
    remember: () => Promise.resolve(),
  });
  const importInto = async (mappe: MappeAtWork): Promise<ImportReport> => {
    const { importId } = await service.open([resolve(source)], sessionOf(mappe));
    if (mapping !== null) await service.mapByHand(importId, mapping);
    return dryRun ? service.rehearse(importId, noDecisions) : (await service.take(importId, noDecisions)).report;
  };
  const report = dryRun ? await importInto(await openMappe(ports, file)) : await workOnMappe(ports, file, importInto);
  if (values.report !== undefined) await writeReport(ports, values.report, report);
  return answer(values.json, report, cliTexts.imported(report, dryRun));
}
