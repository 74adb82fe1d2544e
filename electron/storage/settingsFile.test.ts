import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../../tests/support/refusalOf.ts';
import { SettingsFile } from './settingsFile.ts';

describe('settings', () => {
  let folder: string;

  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'angebotsmappe-')), 'data');
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true }));

  it('of a new computer name it once and for all', async () => {
    const first = await SettingsFile.open(folder);
    const second = await SettingsFile.open(folder);
    expect(second.current).toEqual(first.current);
    expect(first.current).toMatchObject({ author: '', language: 'de', appearance: 'system', recent: [], window: null });
  });

  it('are there again after the next start', async () => {
    const file = await SettingsFile.open(folder);
    await file.update((current) => ({ ...current, author: 'Lena Muster', appearance: 'dark' }));
    expect((await SettingsFile.open(folder)).current).toMatchObject({ author: 'Lena Muster', appearance: 'dark' });
  });

  it('changed from two places at once keep both changes', async () => {
    const file = await SettingsFile.open(folder);
    await Promise.all([
      file.update((current) => ({ ...current, author: 'Lena Muster' })),
      file.update((current) => ({ ...current, workplace: 'Jugendamt' })),
    ]);
    expect((await SettingsFile.open(folder)).current).toMatchObject({ author: 'Lena Muster', workplace: 'Jugendamt' });
  });

  it('keep what a newer program has written beside them', async () => {
    const { current } = await SettingsFile.open(folder);
    await writeFile(join(folder, 'settings.json'), JSON.stringify({ ...current, fontSize: 20 }));
    const file = await SettingsFile.open(folder);
    await file.update((settings) => ({ ...settings, author: 'Lena Muster' }));
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toMatchObject({ fontSize: 20 });
  });

  it.each(['{"author": "Lena', '[]', '', '{"author":"Lena Muster"}', '{"language":"fr"}'])(
    'that cannot be understood (%j) are set aside, and the program starts with first ones',
    async (content) => {
      await SettingsFile.open(folder);
      await writeFile(join(folder, 'settings.json'), content);
      const file = await SettingsFile.open(folder);
      expect(file.current).toMatchObject({ author: '', recent: [] });

      const setAside = (await readdir(folder)).filter((name) => name.startsWith('settings-damaged-'));
      expect(setAside).toHaveLength(1);
      expect(await readFile(join(folder, String(setAside[0])), 'utf8')).toBe(content);
    },
  );

  it('that cannot be written stay as they were, and the person is told', async () => {
    const file = await SettingsFile.open(folder);
    await rm(folder, { recursive: true });
    expect(await refusalOf(file.update((current) => ({ ...current, author: 'Lena Muster' })))).toBe('file-missing');
    expect(file.current.author).toBe('');
  });
});
