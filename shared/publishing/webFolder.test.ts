import { expect, test } from 'vitest';
import { webFolder } from './webFolder.ts';

test('an address is kept without what says nothing of the folder', () => {
  expect(webFolder(' https://cloud.example.org/remote.php/dav/files/sommer/Familien App/ ')).toBe(
    'https://cloud.example.org/remote.php/dav/files/sommer/Familien%20App',
  );
  expect(webFolder('https://example.org')).toBe('https://example.org');
  expect(webFolder('https://example.org/a?b=c#d')).toBe('https://example.org/a');
});

test('an address that would give a password away is none', () => {
  expect(webFolder('http://cloud.example.org/dav')).toBeNull();
  expect(webFolder('https://sommer:geheim@cloud.example.org/dav')).toBeNull();
  expect(webFolder('http://127.0.0.1.example.org/dav')).toBeNull();
  expect(webFolder('ftp://cloud.example.org')).toBeNull();
  expect(webFolder('cloud.example.org')).toBeNull();
});

test('a server on this computer may go without a certificate', () => {
  expect(webFolder('http://127.0.0.1:8080/dav/')).toBe('http://127.0.0.1:8080/dav');
  expect(webFolder('http://localhost/dav')).toBe('http://localhost/dav');
});
