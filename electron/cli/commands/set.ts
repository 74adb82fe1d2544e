import { perform } from '../../../shared/document/commands.ts';
import type { Json } from '../../../shared/document/json.ts';
import { cliTexts } from '../../../shared/texts/cli.ts';
import { answer } from '../answer.ts';
import type { CliPorts } from '../CliPorts.ts';
import { workOnMappe } from '../mappeAtWork.ts';
import { jsonOption, parseCall } from '../parseCall.ts';
import { parseJson } from '../parseJson.ts';
import { kindOfRecord } from '../recordKind.ts';
import { UsageError } from '../UsageError.ts';

function readAssignment(text: string): { key: string; value: Json } {
  const sign = text.indexOf('=');
  if (sign < 1) throw new UsageError(cliTexts.noAssignment(text));
  const key = text.slice(0, sign);
  return { key, value: parseJson(text.slice(sign + 1), cliTexts.valueNoJson(key)) };
}

/** `set <file.mappe> <record-id> <field>=<json> ...`: one act, keys as they stand in the document. */
export async function runSet(args: readonly string[], ports: CliPorts): Promise<string> {
  const { values, positionals } = parseCall(args, jsonOption, [3, Infinity]);
  const [file = '', id = '', ...assignments] = positionals;
  const wanted = assignments.map(readAssignment);
  const changes = await workOnMappe(ports, file, (mappe) => {
    const kind = kindOfRecord(mappe, id);
    const commands = wanted.map(({ key, value }) => ({ do: 'set', kind, id, key, value }) as const);
    return perform(mappe.doc, commands, mappe.writer).changes;
  });
  return answer(values.json, { id, changed: changes.map(({ key }) => key) }, cliTexts.changed(changes.length));
}
