import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { diskFiles } from '../../electron/storage/diskFiles.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';
import { describeStorage } from './storageSuite.ts';

describeStorage('the disk', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { files: diskFiles, folder };
});

describeStorage('a disk in memory', async () => {
  const files = new MemoryFiles();
  await files.createFolder('/data');
  return { files, folder: '/data' };
});
