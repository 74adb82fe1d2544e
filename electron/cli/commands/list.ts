import type { ListKind, RowOf } from '../../../shared/catalogue/records.ts';
import type { Projection } from '../../../shared/document/projection.ts';
import { cliTexts } from '../../../shared/texts/cli.ts';
import { answer } from '../answer.ts';
import type { CliPorts } from '../CliPorts.ts';
import { openMappe } from '../mappeAtWork.ts';
import { jsonOption, parseCall } from '../parseCall.ts';
import { readListKind } from '../recordKind.ts';

function lines(projection: Projection, kind: ListKind): string[] {
  const line = ({ id, archived }: RowOf[ListKind], name: string) =>
    `${id}  ${name}${archived === null ? '' : cliTexts.archivedMark}`;
  if (kind === 'offers') return projection.rows(kind).map((row) => line(row, row.title['de'] ?? ''));
  return projection.rows(kind).map((row) => line(row, row.name));
}

/** `list <file.mappe> offers|partners|places`: every record, archived ones too; with `--json` as a whole. */
export async function runList(args: readonly string[], ports: CliPorts): Promise<string> {
  const { values, positionals } = parseCall(args, jsonOption, [2, 2]);
  const kind = readListKind(positionals[1]);
  const { projection } = await openMappe(ports, positionals[0] ?? '');
  if (values.json === true) return answer(true, projection.records(kind), '');
  const listed = lines(projection, kind);
  return answer(false, null, listed.length === 0 ? cliTexts.nothingYet : listed.join('\n'));
}
