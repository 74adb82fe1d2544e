import { uptime } from 'node:os';
import { describe, expect, it } from 'vitest';
import { MemoryFiles } from '../../tests/support/memoryFiles.ts';
import { refusalOf } from '../../tests/support/refusalOf.ts';
import { lockFolder } from './folderLock.ts';

async function folderWithLock(pid: number, since: number): Promise<MemoryFiles> {
  const files = new MemoryFiles();
  await files.createFolder('/katalog');
  await files.create(`/katalog/lock-${pid}-${since}-abc`, new Uint8Array());
  return files;
}

describe('a folder', () => {
  it('held by another running program stays with that program', async () => {
    const files = await folderWithLock(process.ppid, Date.now());
    expect(await refusalOf(lockFolder(files, '/katalog'))).toBe('catalogue-open-elsewhere');
    expect(await files.list('/katalog')).toHaveLength(1);
  });

  it.each([
    ['a program that has ended', 2 ** 30, Date.now()],
    ['a program of before this computer was started', process.ppid, Date.now() - uptime() * 1000 - 3_600_000],
    ['an earlier program with the same number as this one', process.pid, Date.now()],
  ])('left behind by %s can be taken', async (_, pid, since) => {
    const files = await folderWithLock(pid, since);
    const lock = await lockFolder(files, '/katalog');
    expect(await files.list('/katalog')).toHaveLength(1);
    await lock.release();
    expect(await files.list('/katalog')).toEqual([]);
  });

  it('that many want at once goes to one of them at most', async () => {
    for (let round = 0; round < 20; round += 1) {
      const files = await folderWithLock(2 ** 30, Date.now());
      const outcomes = await Promise.all([1, 2, 3].map(() => refusalOf(lockFolder(files, '/katalog'))));
      expect(outcomes.filter((code) => code === null).length).toBeLessThanOrEqual(1);
    }
  });
});
