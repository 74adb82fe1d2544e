import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a second start tells the first. */
export interface SecondStart {
  argv: string[];
  folder: string;
}

/**
 * Takes the lock of a data folder. Electron asks for it synchronously, so the one who comes second leaves a note as a file,
 * which the holder finds. Returns what gives the lock back, or null: another process has it and got the note.
 */
export function takeInstanceLock(
  dataFolder: string,
  own: SecondStart,
  onSecondStart: (second: SecondStart) => void,
): (() => void) | null {
  const folder = join(dataFolder, 'double-instance');
  const lock = join(folder, 'holder');
  mkdirSync(folder, { recursive: true });
  if (holderIsAlive(lock)) {
    const note = join(folder, randomUUID());
    writeFileSync(note, JSON.stringify(own));
    renameSync(note, `${note}.json`);
    return null;
  }
  writeFileSync(lock, String(process.pid));
  const watcher = watch(folder, { persistent: false }, (_event, name) => {
    const second = name?.endsWith('.json') ? takeNote(join(folder, name)) : null;
    if (second) onSecondStart(second);
  });
  return () => {
    watcher.close();
    rmSync(lock, { force: true });
  };
}

function holderIsAlive(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

/** Null when the note is gone: one file is told of more than once. */
function takeNote(path: string): SecondStart | null {
  try {
    const note = JSON.parse(readFileSync(path, 'utf8')) as SecondStart;
    rmSync(path);
    return note;
  } catch {
    return null;
  }
}
