import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openPlace } from '../../electron/places/openPlace.ts';
import { selfSigned } from '../support/certificate.ts';
import { startDavServer } from '../support/davServer.ts';
import { newHostKey, startSftpServer } from '../support/sftpServer.ts';

// What a server has to be before it gets a password, and the sentences for those that are not.

const toEnd: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const end of toEnd.splice(0).reverse()) await end();
});

function folderOnDisk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'angebotsmappe-places-'));
  toEnd.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const user = 'sommer';
const password = 'vier-Wörter-sind-genug';
const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

test.each([
  ['has expired', selfSigned({ days: -1 }), 'publish-certificate-date'],
  ['is signed by nobody known', selfSigned({ days: 30 }), 'publish-certificate-unknown'],
])('a server whose certificate %s gets nothing', async (_, certificate, code) => {
  const server = await startDavServer(folderOnDisk(), { authorization, certificate });
  toEnd.push(server.end);
  const target = { kind: 'webdav', url: `${server.url}/app`, user } as const;
  await expect(openPlace(fetch, target, password)).rejects.toMatchObject({
    code,
    values: { host: new URL(server.url).host },
  });
  expect(server.requests).toEqual([]);
});

test('what Chromium says of a certificate is understood as well', async () => {
  const failing = (message: string) => () => Promise.reject(new Error(message));
  const codeOf = (message: string) =>
    openPlace(failing(message), { kind: 'webdav', url: 'https://cloud.example.org/app', user }, password).catch(
      (error: { code: string }) => error.code,
    );
  expect(await codeOf('net::ERR_CERT_DATE_INVALID')).toBe('publish-certificate-date');
  expect(await codeOf('net::ERR_CERT_AUTHORITY_INVALID')).toBe('publish-certificate-unknown');
  expect(await codeOf('net::ERR_CERT_COMMON_NAME_INVALID')).toBe('publish-certificate-name');
  expect(await codeOf('net::ERR_NAME_NOT_RESOLVED')).toBe('publish-unreachable');
});

test('an address that is no WebDAV folder is told from one that is not there', async () => {
  const plain = await startDavServer(folderOnDisk(), { authorization, isPlain: true });
  toEnd.push(plain.end);
  await expect(openPlace(fetch, { kind: 'webdav', url: `${plain.url}/`, user }, password)).rejects.toMatchObject({
    code: 'publish-not-webdav',
  });
  const server = await startDavServer(folderOnDisk(), { authorization });
  toEnd.push(server.end);
  await expect(openPlace(fetch, { kind: 'webdav', url: `${server.url}/a/b`, user }, password)).rejects.toMatchObject({
    code: 'publish-folder-missing',
  });
});

test('an SFTP server gets no password before somebody knows its key, nor once the key is another', async () => {
  const key = newHostKey();
  const server = await startSftpServer(folderOnDisk(), { user, password, key });
  const { hostKey, port } = server;
  const address = { kind: 'sftp', host: '127.0.0.1', port, user, folder: 'app', hostKey: null } as const;
  await expect(openPlace(fetch, address, password)).rejects.toMatchObject({
    code: 'publish-host-key-new',
    values: { host: '127.0.0.1', fingerprint: hostKey },
  });
  await (await openPlace(fetch, { ...address, hostKey }, password)).close();
  await server.end();

  const other = await startSftpServer(folderOnDisk(), { user, password, key: newHostKey(), port });
  toEnd.push(other.end);
  await expect(openPlace(fetch, { ...address, hostKey }, password)).rejects.toMatchObject({
    code: 'publish-host-key-changed',
    values: { fingerprint: other.hostKey },
  });
  expect([server.logins, other.logins]).toEqual([1, 0]);
});
