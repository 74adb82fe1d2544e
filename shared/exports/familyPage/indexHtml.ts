import { script, style } from 'virtual:family-page';
import { checksumOf } from '../../mappe/mappeLayout.ts';
import { katalogText } from '../katalog.ts';
import type { Publication } from '../publication.ts';
import type { PublishedRecords } from '../publishRecords.ts';
import { jsonLdText } from './jsonLd.ts';
import { iconName, webManifestName } from './pageFiles.ts';

/** JSON inside an element of HTML: without `<` nothing in it can end the element or begin a comment. */
const inElement = (json: string): string => json.replaceAll('<', '\\u003c');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** How a policy names what stands in the page itself (CSP Level 3, hash-source). */
async function hashSource(text: string): Promise<string> {
  const hash = await checksumOf(new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...hash))}'`;
}

/**
 * The text of `index.html`: the page for families, whole in one file. Its program, its style and the very text of
 * `katalog.json` stand inside, so that it works from a stick, where a browser lets a page read nothing beside it, and below
 * any address. The policy admits that one script and that one style by their hashes and nothing else.
 */
export async function indexHtml(publication: Publication, records: PublishedRecords): Promise<string> {
  const { name, publisher } = records.catalogue;
  const policy = [
    "default-src 'none'",
    `script-src ${await hashSource(script)}`,
    `style-src ${await hashSource(style)}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="de" data-kern-theme="light">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${escaped(`Angebote für Kinder, Jugendliche und Familien. ${publisher.name ?? ''}`.trim())}">
<title>${escaped(name)}</title>
<link rel="icon" href="${iconName}" type="image/svg+xml">
<link rel="manifest" href="${webManifestName}">
<style>${style}</style>
</head>
<body>
<div id="page"><noscript>Diese Seite braucht JavaScript. Dieselben Angebote stehen als Tabelle in der Datei angebote.csv.</noscript></div>
<script type="application/ld+json">${inElement(jsonLdText(records))}</script>
<script type="application/json" id="katalog">${inElement(katalogText(publication, records))}</script>
<script>${script}</script>
</body>
</html>
`;
}
