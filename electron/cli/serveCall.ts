import { resolve } from 'node:path';
import { cliTexts } from '../../shared/texts/cli.ts';
import { jsonOption, parseCall } from './parseCall.ts';
import { UsageError } from './UsageError.ts';

export interface ServeCall {
  /** A .mappe to open in the first window, as an absolute path. */
  readonly mappe: string | null;
  /** The port to take, or null for a usual one. */
  readonly port: number | null;
  readonly isJson: boolean;
}

/** Reads `[<file.mappe>] [--port <n>] [--json]`. @throws UsageError */
export function serveCall(args: readonly string[]): ServeCall {
  const { values, positionals } = parseCall(args, { ...jsonOption, port: { type: 'string' } }, [0, 1]);
  const [file] = positionals;
  return {
    mappe: file === undefined ? null : resolve(file),
    port: values.port === undefined ? null : readPort(values.port),
    isJson: values.json === true,
  };
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) throw new UsageError(cliTexts.noPort(text));
  return port;
}
