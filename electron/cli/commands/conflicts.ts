import type { Conflict, Version } from '../../../shared/document/conflicts.ts';
import { openConflicts } from '../../../shared/document/decisions.ts';
import { cliTexts } from '../../../shared/texts/cli.ts';
import { answer } from '../answer.ts';
import type { CliPorts } from '../CliPorts.ts';
import { openMappe } from '../mappeAtWork.ts';
import { jsonOption, parseCall } from '../parseCall.ts';

function describe(conflict: Conflict): string {
  const said = ({ author, at, value }: Version) => cliTexts.version(author, at, JSON.stringify(value));
  if (conflict.type === 'two-versions') {
    const { id, key, visible, lost } = conflict;
    return [`${id}  ${key}`, `  ${said(visible)}`, `  ${said(lost)}`].join('\n');
  }
  const { id, archived, edits } = conflict;
  const lines = edits.map((edit) => `  ${edit.key}: ${said(edit)}`);
  return [`${id}  ${cliTexts.archivedBy(archived.author, archived.at)}`, ...lines].join('\n');
}

/** `conflicts <file.mappe>`: fields with two versions, and records archived beside edits, that nobody decided. */
export async function runConflicts(args: readonly string[], ports: CliPorts): Promise<string> {
  const { values, positionals } = parseCall(args, jsonOption, [1, 1]);
  const { doc } = await openMappe(ports, positionals[0] ?? '');
  const conflicts = openConflicts(doc);
  const text = conflicts.length === 0 ? cliTexts.noConflicts : conflicts.map(describe).join('\n');
  return answer(values.json, conflicts, text);
}
