import { resolve } from 'node:path';
import { dayOf } from '../../../shared/catalogue/calendar.ts';
import { exportFormats } from '../../../shared/exports/exportFormats.ts';
import type { ExportFormat } from '../../../shared/exports/exportFormats.ts';
import { cliTexts } from '../../../shared/texts/cli.ts';
import { exportCatalogue } from '../../host/exports/exportCatalogue.ts';
import { answer } from '../answer.ts';
import type { CliPorts } from '../CliPorts.ts';
import { openMappe } from '../mappeAtWork.ts';
import { jsonOption, parseCall } from '../parseCall.ts';
import { UsageError } from '../UsageError.ts';

function readFormats(text: string | undefined): readonly ExportFormat[] {
  if (text === undefined) return exportFormats;
  return text.split(',').map((name) => {
    const format = exportFormats.find((known) => known === name.trim());
    if (format === undefined) throw new UsageError(cliTexts.unknownFormat(name, exportFormats.join(', ')));
    return format;
  });
}

/** `export <file.mappe> --to <folder> [--format katalog,karte]`: the folder is the export itself. */
export async function runExport(args: readonly string[], ports: CliPorts): Promise<string> {
  const { values, positionals } = parseCall(
    args,
    { ...jsonOption, to: { type: 'string' }, format: { type: 'string' } },
    [1, 1],
  );
  if (values.to === undefined) throw new UsageError(cliTexts.noFolder);
  const formats = readFormats(values.format);
  const { projection, writer } = await openMappe(ports, positionals[0] ?? '');
  const order = { folder: resolve(values.to), today: dayOf(writer.now), formats, signer: null };
  const result = await exportCatalogue(ports.files, projection, order);
  return answer(values.json, result, cliTexts.exported(result.plan.offers, result.plan.leftOut.length));
}
