import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DialogQuestion } from '../../shared/rpc/dialogCalls.ts';
import { createMemoryTransports } from '../../shared/rpc/memoryTransport.ts';
import { createWindowDialogs } from './windowDialogs.ts';

const filters = [{ name: 'Tabelle', extensions: ['csv', 'xlsx'] }];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-dialog-'));
});
afterEach(() => rm(folder, { recursive: true }));

function openWindow() {
  const [window, host] = createMemoryTransports();
  const dialogs = createWindowDialogs(host);
  const asked: DialogQuestion[] = [];
  dialogs.onAsked((question) => asked.push(question));
  return { window, dialogs, asked };
}

describe('a question for a path, put to the window', () => {
  it('says what is wanted and begins in the home folder', () => {
    const { dialogs, asked } = openWindow();
    void dialogs.openFile({ title: 'Liste einlesen', filters });
    void dialogs.saveFile({ title: 'Mappe sichern', suggestedName: 'Kreis.mappe', filters: [] });
    expect(asked).toEqual([
      {
        id: 1,
        kind: 'openFile',
        title: 'Liste einlesen',
        extensions: ['csv', 'xlsx'],
        suggestedName: '',
        folder: homedir(),
      },
      {
        id: 2,
        kind: 'saveFile',
        title: 'Mappe sichern',
        extensions: [],
        suggestedName: 'Kreis.mappe',
        folder: homedir(),
      },
    ]);
  });

  it('is answered with an absolute path, also when the person typed a relative one', async () => {
    const { dialogs } = openWindow();
    await writeFile(join(folder, 'liste.csv'), '');
    const chosen = dialogs.openFile({ title: '', filters });
    await dialogs.answer(1, folder, ['liste.csv']);
    expect(await chosen).toBe(join(folder, 'liste.csv'));
  });

  it('for several files is answered with all of them, or with none while one of them is not there', async () => {
    const { dialogs, asked } = openWindow();
    for (const name of ['a.mappe', 'b.mappe']) await writeFile(join(folder, name), '');
    const chosen = dialogs.openFiles({ title: '', filters });
    expect(asked[0]?.kind).toBe('openFiles');
    await expect(dialogs.answer(1, folder, ['a.mappe', 'c.mappe'])).rejects.toMatchObject({ code: 'file-missing' });
    await dialogs.answer(1, folder, ['a.mappe', join(folder, 'b.mappe')]);
    expect(await chosen).toEqual([join(folder, 'a.mappe'), join(folder, 'b.mappe')]);
  });

  it('makes a folder where the person wants one, and shows it', async () => {
    const { dialogs } = openWindow();
    expect(await dialogs.createFolder(folder, 'Ausgabe 2026')).toMatchObject({
      folder: join(folder, 'Ausgabe 2026'),
      entries: [],
    });
    expect(await dialogs.createFolder(folder, 'Ausgabe 2026')).toMatchObject({ folder: join(folder, 'Ausgabe 2026') });
  });

  it.each(['../anderswo', 'a/b', '', '..'])('makes no folder elsewhere („%s“)', async (name) => {
    const { dialogs } = openWindow();
    await expect(dialogs.createFolder(folder, name)).rejects.toMatchObject({ code: 'not-writable' });
  });

  it('makes no folder in place of a file', async () => {
    const { dialogs } = openWindow();
    await writeFile(join(folder, 'liste.csv'), '');
    await expect(dialogs.createFolder(folder, 'liste.csv')).rejects.toMatchObject({ code: 'not-writable' });
  });

  it('begins the next time where the person was last', async () => {
    const { dialogs, asked } = openWindow();
    void dialogs.saveFile({ title: '', suggestedName: '', filters: [] });
    await dialogs.answer(1, folder, ['neu.mappe']);
    void dialogs.openFolder({ title: '' });
    expect(asked[1]?.folder).toBe(folder);
  });

  it('stays open when what was chosen is not there', async () => {
    const { dialogs } = openWindow();
    const chosen = dialogs.openFile({ title: '', filters });
    await expect(dialogs.answer(1, folder, ['fehlt.csv'])).rejects.toMatchObject({ code: 'file-missing' });
    await expect(dialogs.answer(1, folder, ['.'])).rejects.toMatchObject({ code: 'file-missing' });
    await dialogs.answer(1, folder, []);
    expect(await chosen).toBeNull();
  });

  it('is answered with nothing when the window is closed', async () => {
    const { dialogs, window } = openWindow();
    const chosen = dialogs.openFolder({ title: '' });
    window.close();
    expect(await chosen).toBeNull();
  });

  it('is answered once, and only when it was asked', async () => {
    const { dialogs } = openWindow();
    const chosen = dialogs.openFolder({ title: '' });
    await dialogs.answer(7, folder, [folder]);
    await dialogs.answer(1, folder, [folder]);
    await dialogs.answer(1, folder, []);
    expect(await chosen).toBe(folder);
  });
});

describe('a folder, listed for the chooser in the window', () => {
  it('shows folders before files, in the order people count, and hides what begins with a dot', async () => {
    for (const name of ['Äpfel', 'b10', 'b9']) await mkdir(join(folder, name));
    for (const name of ['z.csv', 'a.csv', '.verborgen']) await writeFile(join(folder, name), '');
    const { entries } = await openWindow().dialogs.list(folder);
    expect(entries.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'folder Äpfel',
      'folder b9',
      'folder b10',
      'file a.csv',
      'file z.csv',
    ]);
  });

  it('follows links, and leaves out those that lead nowhere', async () => {
    await mkdir(join(folder, 'ordner'));
    await symlink(join(folder, 'ordner'), join(folder, 'verweis'));
    await symlink(join(folder, 'fehlt'), join(folder, 'leer'));
    const { entries } = await openWindow().dialogs.list(folder);
    expect(entries.map(({ name, kind }) => [name, kind])).toEqual([
      ['ordner', 'folder'],
      ['verweis', 'folder'],
    ]);
  });

  it('knows the folder around it, and none around the top', async () => {
    const { dialogs } = openWindow();
    expect((await dialogs.list(folder)).parent).toBe(dirname(folder));
    expect((await dialogs.list('/')).parent).toBeNull();
  });

  it('is the home folder when none is named, which is also the first of the places', async () => {
    const listing = await openWindow().dialogs.list(null);
    expect(listing.folder).toBe(homedir());
    expect(listing.places[0]?.path).toBe(homedir());
  });

  it('is refused when there is no such folder', async () => {
    await expect(openWindow().dialogs.list(join(folder, 'fehlt'))).rejects.toMatchObject({ code: 'file-missing' });
  });
});
