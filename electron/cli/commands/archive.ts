import { perform } from '../../../shared/document/commands.ts';
import { isListKind } from '../../../shared/document/structure.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { cliTexts } from '../../../shared/texts/cli.ts';
import { answer } from '../answer.ts';
import type { CliPorts } from '../CliPorts.ts';
import { workOnMappe } from '../mappeAtWork.ts';
import { jsonOption, parseCall } from '../parseCall.ts';
import { kindOfRecord } from '../recordKind.ts';

/** `archive <file.mappe> <record-id>`: what is archived already stays as it is. */
export async function runArchive(args: readonly string[], ports: CliPorts): Promise<string> {
  const { values, positionals } = parseCall(args, jsonOption, [2, 2]);
  const [file = '', id = ''] = positionals;
  const archived = await workOnMappe(ports, file, (mappe) => {
    const kind = kindOfRecord(mappe, id);
    if (!isListKind(kind)) throw new Refusal('record-missing', { id });
    if (mappe.projection.row(kind, id)?.archived !== null) return false;
    perform(mappe.doc, [{ do: 'archive', kind, id }], mappe.writer);
    return true;
  });
  return answer(values.json, { id, archived }, archived ? cliTexts.archived : cliTexts.archivedBefore);
}
