import { gzipSync } from 'node:zlib';
import { script, style, worker } from 'virtual:family-page';
import { expect, test } from 'vitest';
import { perform } from '../../document/commands.ts';
import { Projection } from '../../document/projection.ts';
import { newSampleTown } from '../../sample/sampleTown.ts';
import { exportFiles } from '../exportFiles.ts';
import { publicationOf } from '../publication.ts';

const today = '2026-11-22';
const writer = { author: 'Katrin Beispiel', workplace: 'Jugendamt', app: 'test', now: new Date(`${today}T09:12:00Z`) };
const hostile = '</script><script>alert(1)</script><!-- "&';

async function exported() {
  const doc = newSampleTown(writer);
  const [id = ''] = publicationOf(new Projection(doc), today).offers.map((offer) => offer.id);
  perform(doc, [{ do: 'edit', kind: 'offers', id, patch: { title: { de: hostile } } }], writer);
  perform(doc, [{ do: 'set', kind: 'catalogue', id: '', key: 'name', value: hostile }], writer);
  const files = await exportFiles(publicationOf(new Projection(doc), today), new Set(['katalog', 'seite']));
  return new Map(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}

/** What stands in the page's elements of script, by their type; read as HTML reads them: to the first end. */
const scriptsOf = (html: string) => [...html.matchAll(/<script(?: type="([^"]*)")?[^>]*>(.*?)<\/script>/gs)];

test('the page holds the very catalogue of katalog.json, whatever its texts contain', async () => {
  const files = await exported();
  const html = files.get('index.html') ?? '';
  const scripts = scriptsOf(html);
  expect(scripts.map(([, type]) => type)).toEqual(['application/ld+json', 'application/json', undefined]);
  expect(JSON.parse(scripts[1]?.[2] ?? '')).toEqual(JSON.parse(files.get('katalog.json') ?? ''));
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('<title>&lt;/script>&lt;script>alert(1)&lt;/script>&lt;!-- &quot;&amp;</title>');
});

test('search engines find every offer with its provider', async () => {
  const files = await exported();
  const html = files.get('index.html') ?? '';
  const { offers } = JSON.parse(files.get('katalog.json') ?? '') as { offers: { title: { de: string } }[] };
  const list = JSON.parse(scriptsOf(html)[0]?.[2] ?? '') as {
    itemListElement: { item: { '@type': string; name: string; provider: { name: string }[] } }[];
  };
  expect(list.itemListElement.map(({ item }) => item.name)).toEqual(offers.map(({ title }) => title.de));
  expect(list.itemListElement.every(({ item }) => item['@type'] === 'Service' && item.provider.length > 0)).toBe(true);
});

test('whoever reads without scripts gets every offer as plain HTML', async () => {
  const files = await exported();
  const [, plain = ''] = /<noscript>(.*?)<\/noscript>/s.exec(files.get('index.html') ?? '') ?? [];
  const { offers } = JSON.parse(files.get('katalog.json') ?? '') as { offers: { title: { de: string } }[] };
  const titles = [...plain.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title);
  expect(titles).toHaveLength(offers.length);
  expect(titles).toContain('&lt;/script>&lt;script>alert(1)&lt;/script>&lt;!-- &quot;&amp;');
  expect(plain).toContain('Di 09:00–11:00');
});

test('without its data the page is far below 200 kB, packed as web servers pack it', () => {
  expect(gzipSync(script + style + worker).length).toBeLessThan(60_000);
});
