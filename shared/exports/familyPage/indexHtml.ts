import { script, style } from 'virtual:family-page';
import { checksumOf } from '../../mappe/mappeLayout.ts';
import { katalogBytesPerOffer } from '../exportSource.ts';
import type { ExportSource } from '../exportSource.ts';
import type { Part } from '../jsonParts.ts';
import { jsonLdText } from './jsonLd.ts';
import { escaped } from './escaped.ts';
import { iconName, webManifestName } from './pageFiles.ts';
import { plainList } from './plainList.ts';

/** The hash of a text as policies and elements name it (Subresource Integrity, 3.1). */
async function integrityOf(text: string | Uint8Array): Promise<string> {
  const hash = await checksumOf(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

/** Stands there until the program of the page has read its data; for good where the file breaks off before that. */
const loading =
  'Die Angebote werden geladen. Bleibt die Seite leer, ist sie beschädigt: Bitte fragen Sie beim Herausgeber nach.';

/**
 * `index.html`: the page for families, whole in one file. Its program, its style and the very bytes of
 * `katalog.json` stand inside, so that it works from a stick, where a browser lets a page read nothing beside it, and below
 * any address. The policy admits that one script and that one style by their hashes and nothing else. Whoever reads without
 * scripts gets the offers as plain HTML; the hash beside the data lets the page notice that a part of it is damaged.
 */
export async function indexHtml(source: ExportSource): Promise<Uint8Array> {
  const { name, publisher } = source.records.catalogue;
  const katalog = await source.katalog();
  const policy = [
    "default-src 'none'",
    `script-src '${await integrityOf(script)}'`,
    `style-src '${await integrityOf(style)}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = `<!doctype html>
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
`;
  const integrity = await integrityOf(katalog);
  function* parts(): Generator<Part> {
    yield `${head}<div id="page"><noscript>`;
    yield* plainList(source.records);
    yield `</noscript><p class="loading">${loading}</p></div>\n<script type="application/ld+json">`;
    yield* jsonLdText(source.records);
    yield `</script>\n<script type="application/json" id="katalog" data-integrity="${integrity}">`;
    yield katalog;
    yield `</script>\n<script>${script}</script>\n</body>\n</html>\n`;
  }
  return source.bytesOf(parts(), katalogBytesPerOffer + 2_000);
}
