import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '../../e2e/servedHost.ts';
import { median, pairOf, report } from '../measure.ts';
import type { BenchPage } from './BenchPage.ts';
import { openPages } from './openPages.ts';

/** So many times each of the two pages is opened anew and measured, one after the other. */
const turns = 3;
const limit = 1.5;

/** Beginnings of words, and the letter after which fewer offers fit. */
const searches = [
  ['sch', 'w'],
  ['eltern', 'c'],
  ['kinder', 'g'],
  ['sp', 'r'],
  ['beratung', 's'],
] as const;

/** What is measured in milliseconds, or counted, on each page. */
const measures: readonly { readonly what: string; readonly of: (page: BenchPage) => Promise<number> }[] = [
  {
    what: 'first rows painted, the first time after opening / in a bare table',
    of: (page) => page.firstRows(),
  },
  {
    what: 'first rows painted again / in a bare table',
    of: async (page) => median([await page.firstRows(), await page.firstRows(), await page.firstRows()]),
  },
  {
    what: 'key to filtered list / to a bare table filtered by includes',
    of: async (page) => median(await page.filtering(searches)),
  },
  {
    what: 'key to echoed character in a field of a record / in a bare input',
    of: async (page) => median(await page.echoes('Schwimmen am Donnerstag')),
  },
  {
    what: 'frames missed by over 32 ms in a fling of 10 s / in a bare table',
    // One frame more or less is chance: none beside none is 1, and one beside none is not without end.
    of: async (page) => 1 + (await page.lateFrames()),
  },
];

const folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-bench-'));
const browser = await startBrowser();
try {
  const { ours, bare, close } = await openPages(browser, folder);
  const times = measures.map((): { ours: number; bare: number }[] => []);
  const longTasks: (readonly number[])[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    for (const page of [bare, ours]) await page.reopen();
    for (const [at, { of }] of measures.entries()) {
      const bareTime = await of(bare);
      times[at]?.push({ ours: await of(ours), bare: bareTime });
    }
    longTasks.push(await ours.longTasks());
  }
  console.log(`\n10,000 offers in Chromium ${browser.version()}\n`);
  for (const [at, { what }] of measures.entries()) {
    const pair = pairOf(times[at] ?? []);
    report(what, pair.ratio, limit, `${pair.ours.toFixed(0)} / ${pair.bare.toFixed(0)}`);
  }
  const counts = longTasks.map(({ length }) => length);
  const longest = Math.max(0, ...longTasks.flat());
  report(
    'tasks over 50 ms from the first rows to a ready search',
    median(counts),
    0,
    `longest ${longest.toFixed(0)} ms`,
  );
  await close();
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
