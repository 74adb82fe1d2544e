import { resolve } from 'node:path';
import type { CliPorts } from './CliPorts.ts';

/** Writes a report as JSON to the file a person named; a file of that name is replaced. */
export async function writeReport({ files }: CliPorts, file: string, report: object): Promise<void> {
  await files.writeAtomic(resolve(file), new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`));
}
