import { _electron, expect, type ElectronApplication } from '@playwright/test';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Host } from './host.ts';

const root = resolve(import.meta.dirname, '../..');
const doubleFolder = resolve(root, 'tests/double/executable');

/** Starts the built desktop program. Electron and its double differ by one variable, which Electron's own package reads. */
export async function launchDesktop(kind: 'double' | 'electron', dataFolder: string, files: string[]): Promise<Host> {
  if (kind === 'double') process.env.ELECTRON_OVERRIDE_DIST_PATH = doubleFolder;
  // Without executablePath: only then does Playwright hold `ready` back until it listens.
  const app = await _electron.launch({ args: [root, ...files], cwd: root, env: environment(dataFolder) });
  const page = await app.firstWindow();
  const { exited, isRunning } = watch(app);
  return {
    kind,
    page,
    dataFolder,
    app,
    choosing: (path, action) => answerDialog(app, path, action),
    async kill() {
      app.process().kill('SIGKILL');
      await exited;
    },
    async close() {
      if (isRunning()) await app.close();
    },
  };
}

function environment(dataFolder: string): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(own), ANGEBOTSMAPPE_DATA: dataFolder };
}

function watch(app: ElectronApplication) {
  const child = app.process();
  let isRunning = true;
  const exited = once(child, 'exit').then(() => {
    isRunning = false;
  });
  return { exited, isRunning: () => isRunning };
}

/** Puts a function in the place of the system's dialogs, which no test can reach, and waits until it was asked. */
async function answerDialog(
  app: ElectronApplication,
  path: string | null,
  action: () => Promise<unknown>,
): Promise<void> {
  const asked = await app.evaluateHandle(({ dialog }, answer) => {
    const questions = { count: 0 };
    dialog.showOpenDialog = () => {
      questions.count++;
      return Promise.resolve({ canceled: answer === null, filePaths: answer === null ? [] : [answer] });
    };
    dialog.showSaveDialog = () => {
      questions.count++;
      return Promise.resolve({ canceled: answer === null, filePath: answer ?? '' });
    };
    return questions;
  }, path);
  await action();
  await expect.poll(() => asked.evaluate(({ count }) => count)).toBe(1);
}
