import { randomUUID } from 'node:crypto';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../../shared/refusal.ts';
import type { Files } from './files.ts';

/** The program that holds a folder, as the name of its lock file says: `lock-<pid>-<milliseconds>-<token>`. */
export interface LockHolder {
  readonly pid: number;
  /** When it took the folder, in milliseconds since 1970. */
  readonly since: number;
  readonly token: string;
}

export interface FolderLock {
  release(): Promise<void>;
}

const heldHere = new Set<string>();

/**
 * Takes a folder for this program alone. Refuses with catalogue-open-elsewhere while another holder lives.
 *
 * Everybody first makes a lock file of their own and then looks for others: of two who come at once, at least one sees
 * the other and withdraws. Nobody ever replaces a lock, so a lock left by a dead program can be removed by anyone.
 */
export async function lockFolder(files: Files, folder: string, lives = isRunning): Promise<FolderLock> {
  const own: LockHolder = { pid: process.pid, since: Date.now(), token: randomUUID() };
  const ownName = `lock-${own.pid}-${own.since}-${own.token}`;
  const release = async () => {
    heldHere.delete(own.token);
    await removeIfThere(files, join(folder, ownName));
  };
  heldHere.add(own.token);
  try {
    await files.create(join(folder, ownName), new Uint8Array());
    for (const name of await files.list(folder)) {
      const holder = readHolder(name);
      if (!holder || holder.token === own.token) continue;
      if (lives(holder)) throw new Refusal('catalogue-open-elsewhere');
      await removeIfThere(files, join(folder, name));
    }
  } catch (error) {
    await release().catch(() => undefined); // the first error is the one to tell
    throw error;
  }
  return { release };
}

function readHolder(name: string): LockHolder | null {
  const parts = /^lock-(\d+)-(\d+)-(.+)$/.exec(name);
  return parts ? { pid: Number(parts[1]), since: Number(parts[2]), token: String(parts[3]) } : null;
}

/** A lock that was never made, or that another program is just removing as dead, needs no removing. */
async function removeIfThere(files: Files, path: string): Promise<void> {
  try {
    await files.remove(path);
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'file-missing')) throw error;
  }
}

/** Whether the holder still runs. Process numbers are given out again, so the number alone does not tell. */
function isRunning({ pid, since, token }: LockHolder): boolean {
  if (pid === process.pid) return heldHere.has(token);
  const clockTolerance = 60_000;
  const startOfComputer = Date.now() - uptime() * 1000;
  if (since < startOfComputer - clockTolerance) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another account.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
