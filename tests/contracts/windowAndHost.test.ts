import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { attachWindow } from '../../electron/host/attachWindow.ts';
import type { Dialogs } from '../../electron/host/dialogs.ts';
import type { Host } from '../../electron/host/Host.ts';
import { openHost } from '../../electron/openHost.ts';
import type { CatalogueSession } from '../../renderer/document/CatalogueSession.ts';
import { openCatalogue } from '../../renderer/document/openCatalogue.ts';
import { Refusal } from '../../shared/refusal.ts';
import { connect } from '../../shared/rpc/connect.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';
import { createMemoryTransports } from '../../shared/rpc/memoryTransport.ts';
import { ChecksHere } from '../support/checksHere.ts';

// The window's half and the host's half together, on a real disk, without a screen.

const opened: { close: () => Promise<void> }[] = [];
const writer = () => ({ author: 'Katrin Beispiel', workplace: 'Jugendamt', app: 'test' });

afterEach(async () => {
  for (const { close } of opened.splice(0).reverse()) await close();
});

async function dataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-test-'));
  opened.push({ close: () => rm(folder, { recursive: true, force: true }) });
  return folder;
}

async function startHost(folder: string): Promise<Host> {
  const host = await openHost('serve', folder, { box: null, checks: new ChecksHere(), fetch });
  opened.push({ close: () => host.catalogues.close() });
  return host;
}

/** A window whose person answers every question for a path with the next of `answers`. */
function openWindow(host: Host, answers: (string | null)[] = []) {
  const [near, far] = createMemoryTransports();
  const answer = () => Promise.resolve(answers.shift() ?? null);
  const openFiles = () => Promise.resolve(answers.splice(0).filter((path) => path !== null));
  const dialogs: Dialogs = { openFile: answer, openFiles, openFolder: answer, saveFile: answer };
  attachWindow(host, far, { dialogs, chooser: null, printer: null });
  return connect<AppContract>(near);
}

const saved = (session: CatalogueSession) =>
  vi.waitFor(() => expect(session.saveState).toMatchObject({ kind: 'saved' }));
const newTown = { name: 'Präventionskette Lindenau', municipality: 'Stadt Lindenau', ags: '05999004' };
const babyCafe = { id: '11111111-1111-4111-8111-111111111111', title: { de: 'Babycafé' } };

test('what was saved is there after a restart', async () => {
  const folder = await dataFolder();
  const host = await startHost(folder);
  const window = openWindow(host);
  const { catalogueId } = await window.call('catalogues.create', newTown);
  const { session } = await openCatalogue(window, catalogueId, writer);
  session.perform([{ do: 'create', kind: 'offers', record: babyCafe }]);
  session.edit('offers', babyCafe.id, { summary: { de: 'Treffen für Eltern mit Baby.' } });
  await saved(session);
  await host.catalogues.close();

  const again = openWindow(await startHost(folder));
  expect(await again.call('catalogues.list', null)).toMatchObject([{ catalogueId, name: newTown.name }]);
  const reopened = await openCatalogue(again, catalogueId, writer);
  expect(reopened.session.projection.record('offers', babyCafe.id)).toMatchObject({
    title: babyCafe.title,
    summary: { de: 'Treffen für Eltern mit Baby.' },
  });
  expect(reopened).toMatchObject({ rescued: 0, notes: [] });
  expect(reopened.session.projection.catalogue().municipality).toEqual({
    name: 'Stadt Lindenau',
    ags: '05999004',
    state: 'DE-NW',
  });
});

test('two windows on one catalogue show each other’s edits, and each undoes only its own', async () => {
  const host = await startHost(await dataFolder());
  const [one, other] = [openWindow(host), openWindow(host)];
  const { catalogueId } = await one.call('catalogues.create', newTown);
  const mine = (await openCatalogue(one, catalogueId, writer)).session;
  const theirs = (await openCatalogue(other, catalogueId, writer)).session;
  mine.perform([{ do: 'create', kind: 'offers', record: babyCafe }]);
  await vi.waitFor(() => expect(theirs.rows('offers')).toHaveLength(1));
  theirs.edit('offers', babyCafe.id, { website: 'https://example.org' });
  await vi.waitFor(() => expect(mine.projection.record('offers', babyCafe.id)?.website).toBe('https://example.org'));
  await mine.undo({ onShare: () => {}, signal: new AbortController().signal });
  await vi.waitFor(() => expect(theirs.rows('offers')).toHaveLength(0));
  expect(mine.canUndo).toBe(false);
});

test('an edit that could not be saved stays, is said, and is saved at the next try', async () => {
  const host = await startHost(await dataFolder());
  const window = openWindow(host);
  const { catalogueId } = await window.call('catalogues.create', newTown);
  const { session } = await openCatalogue(window, catalogueId, writer);
  const document = await host.catalogues.acquire(catalogueId);
  const apply = vi.spyOn(document, 'apply').mockRejectedValueOnce(new Refusal('disk-full'));
  session.perform([{ do: 'create', kind: 'offers', record: babyCafe }]);
  await vi.waitFor(() => expect(session.saveState).toMatchObject({ kind: 'failed', refusal: { code: 'disk-full' } }));
  expect(session.rows('offers')).toHaveLength(1);
  session.retrySave();
  await saved(session);
  expect(apply).toHaveBeenCalledTimes(2);
  expect(document.projection.record('offers', babyCafe.id)).toMatchObject(babyCafe);
});

test('an update that builds on edits the host never got is refused, not called saved', async () => {
  const host = await startHost(await dataFolder());
  const window = openWindow(host);
  const { catalogueId } = await window.call('catalogues.create', newTown);
  await openCatalogue(window, catalogueId, writer);
  for (const update of [new Uint8Array([1, 2, 3]), new Uint8Array(0)]) {
    await expect(window.call('document.apply', { catalogueId, update })).rejects.toMatchObject({
      code: 'update-unsound',
    });
  }
});

test('a locked .mappe opens with its password on a computer that does not know the catalogue, and waits on one that does', async () => {
  const [home, away] = [await startHost(await dataFolder()), await startHost(await dataFolder())];
  const path = join(await dataFolder(), 'lindenau.mappe');
  const here = openWindow(home, [path]);
  const there = openWindow(away, [path, path]);
  const { catalogueId } = await here.call('catalogues.create', newTown);
  await openCatalogue(here, catalogueId, writer);
  const password = 'Linden am Markt 7';
  await here.call('document.saveMappe', { catalogueId, password });
  const unlock = async (tried: string) => {
    const found = await there.call('catalogues.openFile', null);
    if (found === null || !('lockedId' in found)) throw new Error('the file is not locked');
    expect(found.file).toBe('lindenau.mappe');
    await expect(there.call('catalogues.unlock', { lockedId: found.lockedId, password: tried })).rejects.toMatchObject({
      code: 'password-wrong',
    });
    return there.call('catalogues.unlock', { lockedId: found.lockedId, password });
  };
  expect(await unlock('Linden am Markt 8')).toEqual({ catalogueId, arrived: false });
  expect(await unlock('')).toEqual({ catalogueId, arrived: true });
  expect(await there.call('merge.waiting', { catalogueId })).toMatchObject([{ state: 'ready' }]);
});

test('a catalogue handed on as a .mappe opens on another computer; later edits wait until somebody takes them', async () => {
  const [home, away] = [await startHost(await dataFolder()), await startHost(await dataFolder())];
  const path = join(await dataFolder(), 'lindenau.mappe');
  const here = openWindow(home, [path, path]);
  const there = openWindow(away, [path, path]);
  const { catalogueId } = await here.call('catalogues.create', newTown);
  const mine = (await openCatalogue(here, catalogueId, writer)).session;
  await here.call('document.saveMappe', { catalogueId, password: null });
  expect(await there.call('catalogues.openFile', null)).toEqual({ catalogueId, arrived: false });
  const theirs = (await openCatalogue(there, catalogueId, writer)).session;
  mine.perform([{ do: 'create', kind: 'offers', record: babyCafe }]);
  await saved(mine);
  await here.call('document.saveMappe', { catalogueId, password: null });
  expect(await there.call('catalogues.openFile', null)).toEqual({ catalogueId, arrived: true });
  expect(theirs.rows('offers')).toEqual([]);

  const [arrival] = await there.call('merge.waiting', { catalogueId });
  expect(arrival).toMatchObject({
    state: 'ready',
    file: 'lindenau.mappe',
    source: 'file',
    signature: 'known',
    shrinks: false,
    report: { created: [{ kind: 'offers', id: babyCafe.id, title: 'Babycafé' }] },
  });
  const taken = await there.call('merge.take', { mergeId: arrival!.mergeId });
  expect(taken.report.created).toHaveLength(1);
  await vi.waitFor(() => expect(theirs.rows('offers')).toMatchObject([{ title: babyCafe.title }]));
  expect(await there.call('merge.waiting', { catalogueId })).toEqual([]);
  expect(await there.call('merge.log', { catalogueId })).toMatchObject([{ file: 'lindenau.mappe', created: 1 }]);
  expect((await there.call('backups.list', { catalogueId })).map(({ name }) => name)).toContain(taken.recoveryPoint);
  await expect(there.call('merge.take', { mergeId: arrival!.mergeId })).rejects.toMatchObject({ code: 'merge-gone' });
});

test('the host knows when the catalogue went out last, and how much was done to it since, also after a restart', async () => {
  const folder = await dataFolder();
  const [stick, path] = [await dataFolder(), join(await dataFolder(), 'lindenau.mappe')];
  const host = await startHost(folder);
  const window = openWindow(host, [stick, path]);
  const { catalogueId } = await window.call('catalogues.createSample', null);
  const { session } = await openCatalogue(window, catalogueId, writer);
  expect(await window.call('outgoing.last', { catalogueId })).toEqual({ export: null, copy: null });
  const target = await window.call('publish.choosePlace', { catalogueId, kind: 'folder' });
  const profile = { id: crypto.randomUUID(), name: 'Ordner', target: target!, formats: null };
  await window.call('publish.saveProfile', { catalogueId, profile, secret: null });
  const published = await window.call('publish.start', { catalogueId, profileId: profile.id, drive: null });
  session.perform([{ do: 'create', kind: 'offers', record: babyCafe }]);
  session.edit('offers', babyCafe.id, { summary: { de: 'Treffen für Eltern mit Baby.' } });
  await saved(session);
  await window.call('document.saveMappe', { catalogueId, password: null });
  const known = await window.call('outgoing.last', { catalogueId });
  expect(known).toMatchObject({
    export: { path: published.where, actsSince: 2, report: published },
    copy: { path, actsSince: 0 },
  });

  await host.catalogues.close();
  const later = openWindow(await startHost(folder));
  await openCatalogue(later, catalogueId, writer);
  expect(await later.call('outgoing.last', { catalogueId })).toEqual(known);
});

test('a new catalogue needs a name and a municipality key', async () => {
  const window = openWindow(await startHost(await dataFolder()));
  await expect(window.call('catalogues.create', { ...newTown, name: ' ' })).rejects.toMatchObject({
    code: 'name-missing',
  });
  for (const ags of ['', '5999004', '17999004', '059990041', 'abcdefgh']) {
    await expect(window.call('catalogues.create', { ...newTown, ags })).rejects.toMatchObject({ code: 'ags-invalid' });
  }
});

test('the sample town opens in one call', async () => {
  const window = openWindow(await startHost(await dataFolder()));
  const { catalogueId } = await window.call('catalogues.createSample', null);
  const { session } = await openCatalogue(window, catalogueId, writer);
  expect(session.rows('offers').length).toBeGreaterThan(60);
  await vi.waitFor(() => expect(session.problems.size).toBeGreaterThan(5));
});
