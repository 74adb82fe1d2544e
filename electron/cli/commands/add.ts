import { recordSchemas } from '../../../shared/catalogue/records.ts';
import type { ListKind } from '../../../shared/catalogue/records.ts';
import { perform } from '../../../shared/document/commands.ts';
import { isJsonObject } from '../../../shared/document/json.ts';
import type { JsonObject } from '../../../shared/document/json.ts';
import { newId } from '../../../shared/document/newId.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { cliTexts } from '../../../shared/texts/cli.ts';
import { answer } from '../answer.ts';
import type { CliPorts } from '../CliPorts.ts';
import { workOnMappe } from '../mappeAtWork.ts';
import { jsonOption, parseCall } from '../parseCall.ts';
import { parseJson } from '../parseJson.ts';
import { readListKind } from '../recordKind.ts';
import { UsageError } from '../UsageError.ts';

/** @throws Refusal field-unknown, value-invalid, naming the field */
function checked(kind: ListKind, record: JsonObject & { id: string }): JsonObject & { id: string } {
  const schema = recordSchemas[kind];
  const unknown = Object.keys(record).find((field) => !(field in schema.shape));
  if (unknown !== undefined) throw new Refusal('field-unknown', { field: unknown });
  const read = schema.safeParse(record);
  if (read.success) return record;
  throw new Refusal('value-invalid', { field: read.error.issues[0]?.path.join('/') ?? '' });
}

/** `add <file.mappe> offers|partners|places <json-record>`: prints the id the new record got. */
export async function runAdd(args: readonly string[], ports: CliPorts): Promise<string> {
  const { values, positionals } = parseCall(args, jsonOption, [3, 3]);
  const [file = '', list, text = ''] = positionals;
  const kind = readListKind(list);
  const written = parseJson(text, cliTexts.recordNoJson);
  if (!isJsonObject(written)) throw new UsageError(cliTexts.recordNoJson);
  const id = newId();
  // A record taken from `list --json` is a new one here, and not archived.
  const record = checked(kind, { ...written, id, archived: null });
  await workOnMappe(ports, file, ({ doc, writer }) => perform(doc, [{ do: 'create', kind, record }], writer));
  return answer(values.json, { id }, id);
}
