import { userInfo } from 'node:os';
import { resolve } from 'node:path';
import { forkCheckProcess } from './checks/forkCheckProcess.ts';
import { ProcessChecks } from './checks/ProcessChecks.ts';
import type { CliPorts } from './cli/CliPorts.ts';
import { runCli } from './cli/runCli.ts';
import { diskFiles } from './storage/diskFiles.ts';
import { lockFile } from './storage/fileLock.ts';
import { writeFileAtomic } from './storage/writeFileAtomic.ts';

const rendererFolder = resolve(import.meta.dirname, '../renderer');
const checkMain = resolve(import.meta.dirname, 'checkMain.js');

const ports = (): CliPorts => ({
  files: {
    ...diskFiles,
    writeAtomic: (path, bytes) => writeFileAtomic(diskFiles, path, bytes),
    lock: (path) => lockFile(diskFiles, path),
  },
  author: process.env['ANGEBOTSMAPPE_AUTHOR'] ?? userInfo().username,
  now: () => new Date(),
  serve: async (options) => (await import('./runServe.ts')).runServe({ rendererFolder, checkMain, ...options }),
  checks: new ProcessChecks(forkCheckProcess(checkMain)),
});

// Whoever reads the output may stop reading (`| head`): no reason to complain.
process.stdout.on('error', () => undefined);

const { exitCode, stdout, stderr } = await runCli(process.argv.slice(2), ports);
process.stdout.write(stdout);
process.stderr.write(stderr);
// Not process.exit: what goes into a pipe must arrive, and serve mode goes on.
process.exitCode = exitCode;
