import { expect, test } from 'vitest';
import { readMultistatus } from './multistatus.ts';

test('the answer of Nextcloud is read', () => {
  const xml = `<?xml version="1.0"?>
<d:multistatus xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns" xmlns:oc="http://owncloud.org/ns"><d:response><d:href>/remote.php/dav/files/sommer/App/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/></d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat><d:propstat><d:prop><d:getcontentlength/></d:prop><d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response><d:response><d:href>/remote.php/dav/files/sommer/App/katalog.json</d:href><d:propstat><d:prop><d:resourcetype/><d:getcontentlength>104217</d:getcontentlength></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>`;
  expect(readMultistatus(xml)).toEqual([
    { href: '/remote.php/dav/files/sommer/App/', isFolder: true, size: null },
    { href: '/remote.php/dav/files/sommer/App/katalog.json', isFolder: false, size: 104217 },
  ]);
});

test('the answer of Apache, with other prefixes and lines, is read', () => {
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:ns0="DAV:">
<D:response xmlns:lp1="DAV:" xmlns:lp2="http://apache.org/dav/props/">
<D:href>/dav/A%20&amp;%20B/</D:href>
<D:propstat>
<D:prop>
<lp1:resourcetype><D:collection/></lp1:resourcetype>
</D:prop>
<D:status>HTTP/1.1 200 OK</D:status>
</D:propstat>
</D:response>
<D:response xmlns:lp1="DAV:">
<D:href>/dav/A%20&amp;%20B/manifest.json</D:href>
<D:propstat>
<D:prop>
<lp1:resourcetype/>
<lp1:getcontentlength>17</lp1:getcontentlength>
</D:prop>
</D:propstat>
</D:response>
</D:multistatus>`;
  expect(readMultistatus(xml)).toEqual([
    { href: '/dav/A%20&%20B/', isFolder: true, size: null },
    { href: '/dav/A%20&%20B/manifest.json', isFolder: false, size: 17 },
  ]);
});

test('a page that is no such answer holds nothing', () => {
  expect(readMultistatus('<!doctype html><title>Anmelden</title>')).toEqual([]);
});
