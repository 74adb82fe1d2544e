import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../electron/storage/diskFiles.ts';
import { writeFileAtomic } from '../../electron/storage/writeFileAtomic.ts';
import { refusalOf } from '../support/refusalOf.ts';

describe('the disk', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('says which file is missing, unreadable or already there', async () => {
    await mkdir(join(folder, 'Ordner'));
    await writeFile(join(folder, 'da.txt'), 'da');
    expect(await refusalOf(diskFiles.read(join(folder, 'fort.txt')))).toBe('file-missing');
    expect(await refusalOf(diskFiles.read(join(folder, 'Ordner')))).toBe('file-unreadable');
    expect(await refusalOf(diskFiles.remove(join(folder, 'fort.txt')))).toBe('file-missing');
    expect(await refusalOf(diskFiles.create(join(folder, 'da.txt'), new Uint8Array()))).toBe('io-error');
    expect(await refusalOf(diskFiles.createFolder(join(folder, 'da.txt', 'darin')))).toBe('io-error');
    expect(await diskFiles.list(join(folder, 'fort'))).toEqual([]);
  });

  it.runIf(existsSync('/dev/full'))('says that it is full', async () => {
    const file = await diskFiles.openForAppend('/dev/full');
    expect(await refusalOf(file.append(new Uint8Array(10)))).toBe('disk-full');
    await file.close();
  });

  it.runIf(existsSync('/proc/version'))('says that it cannot be written', async () => {
    expect(await refusalOf(diskFiles.remove('/proc/version'))).toBe('not-writable');
  });

  it('gives the beginning of a file', async () => {
    await writeFile(join(folder, 'text'), 'abcdef');
    expect(Buffer.from(await diskFiles.read(join(folder, 'text'), 4)).toString()).toBe('abcd');
    expect(Buffer.from(await diskFiles.read(join(folder, 'text'), 40)).toString()).toBe('abcdef');
  });

  it('appends behind what it cut', async () => {
    const file = await diskFiles.openForAppend(join(folder, 'text'));
    await file.append(Buffer.from('abcdef'));
    await file.cut(2);
    await file.append(Buffer.from('xy'));
    await file.sync();
    expect(file.length).toBe(4);
    await file.close();
    expect(Buffer.from(await diskFiles.read(join(folder, 'text'))).toString()).toBe('abxy');
  });

  it('keeps the old file, and nothing else, when what it wrote does not read back', async () => {
    const path = join(folder, 'katalog.mappe');
    await writeFileAtomic(diskFiles, path, Buffer.from('alt'));
    const check = () => Promise.reject(new Error('anders'));
    await expect(writeFileAtomic(diskFiles, path, Buffer.from('neu'), check)).rejects.toThrow('anders');
    expect(Buffer.from(await diskFiles.read(path)).toString()).toBe('alt');
    expect(await diskFiles.list(folder)).toEqual(['katalog.mappe']);
  });
});
