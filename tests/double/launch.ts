import * as inspector from 'node:inspector';
import Module, { register } from 'node:module';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, electron } from './electron.ts';

/** The parts of `electron <switches> <app folder> <arguments>`. */
interface CommandLine {
  /** Modules to require first: Playwright's own loader. */
  preloads: string[];
  inspectPort: number | null;
  /** Everything else, in order. */
  rest: string[];
}

function readCommandLine(argv: string[]): CommandLine {
  const commandLine: CommandLine = { preloads: [], inspectPort: null, rest: [] };
  const words = argv.values();
  for (const word of words) {
    if (word === '-r') commandLine.preloads.push(words.next().value ?? '');
    else if (word.startsWith('--inspect=')) commandLine.inspectPort = Number(word.slice('--inspect='.length));
    else commandLine.rest.push(word);
  }
  return commandLine;
}

/** Gives `electron` to require (Playwright's loader, the debugger) and to import (the program). */
function provideElectron(): void {
  const loader = Module as unknown as { _load(request: string, ...more: unknown[]): unknown };
  const load = loader._load.bind(Module);
  loader._load = (request, ...more) => (request === 'electron' ? electron : load(request, ...more));

  Object.assign(globalThis, { electronDouble: electron });
  const names = Object.keys(electron).map((name) => `export const ${name} = electronDouble.${name};`);
  const facade = asDataUrl(names.join('\n'));
  register(
    asDataUrl(`export const resolve = (specifier, context, next) =>
      specifier === 'electron' ? { url: ${JSON.stringify(facade)}, shortCircuit: true } : next(specifier, context);`),
  );
}

function asDataUrl(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

async function launch(): Promise<void> {
  const { preloads, inspectPort, rest } = readCommandLine(process.argv.slice(2));
  const folder = resolve(rest.find((word) => !word.startsWith('-')) ?? '.');
  const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { main: string };
  provideElectron();
  // Prints "Debugger listening on ws://…", for which Playwright waits.
  if (inspectPort !== null) inspector.open(inspectPort, '127.0.0.1');
  // Playwright's loader cuts its own words out of argv, up to --remote-debugging-port.
  process.argv = [process.argv[0] ?? '', ...rest];
  for (const preload of preloads) Module.createRequire(join(folder, 'package.json'))(preload);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit());
  await import(pathToFileURL(join(folder, main)).href);
  await app.start();
}

launch().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
