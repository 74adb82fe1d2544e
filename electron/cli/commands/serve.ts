import { resolve } from 'node:path';
import { cliTexts } from '../../../shared/texts/cli.ts';
import { answer } from '../answer.ts';
import type { CliPorts } from '../CliPorts.ts';
import { jsonOption, parseCall } from '../parseCall.ts';
import { UsageError } from '../UsageError.ts';

function readPort(text: string | undefined): number | null {
  if (text === undefined) return null;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) throw new UsageError(cliTexts.noPort(text));
  return port;
}

/** `serve [<file.mappe>] [--port <n>]`: prints the address to open and stays until it is ended. */
export async function runServe(args: readonly string[], ports: CliPorts): Promise<string> {
  const { values, positionals } = parseCall(args, { ...jsonOption, port: { type: 'string' } }, [0, 1]);
  const [file] = positionals;
  const url = await ports.serve({ mappe: file === undefined ? null : resolve(file), port: readPort(values.port) });
  return answer(values.json, { url }, url);
}
