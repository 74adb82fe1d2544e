import { answer } from '../answer.ts';
import type { CliPorts } from '../CliPorts.ts';
import { serveCall } from '../serveCall.ts';

/** `serve [<file.mappe>] [--port <n>]`: prints the address to open and stays until it is ended. */
export async function runServe(args: readonly string[], ports: CliPorts): Promise<string> {
  const { mappe, port, isJson } = serveCall(args);
  const url = await ports.serve({ mappe, port });
  return answer(isJson, { url }, url);
}
