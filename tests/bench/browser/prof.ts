import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '../../e2e/servedHost.ts';
import { openPages } from './openPages.ts';
const folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-prof-'));
const browser = await startBrowser();
const { ours, bare, close } = await openPages(browser, folder);
const out: any[] = []; const a: number[] = [], b: number[] = [];
for (let turn = 0; turn < Number(process.argv[3] ?? 8); turn += 1) {
  await bare.reopen(); b.push(await bare.firstRows());
  await ours.reopen();
  const page = (ours as any).page_; const s = await page.context().newCDPSession(page);
  if (process.argv[2] === 'prof') { await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval', { interval: 200 }); await s.send('Profiler.start'); }
  if (process.argv[2] === 'trace') await browser.startTracing(page, { path: '/tmp/trace.json', categories: ['devtools.timeline', 'toplevel', 'cc', 'blink', 'v8','disabled-by-default-v8.compile'] });
  a.push(await ours.firstRows());
  if (process.argv[2] === 'trace') await browser.stopTracing();
  if (process.argv[2] === 'prof') out.push((await s.send('Profiler.stop')).profile);
}
console.log(a.map((x) => x.toFixed(0)).join(' '), '|', b.map((x) => x.toFixed(0)).join(' '), '|', a.map((x, i) => (x / b[i]!).toFixed(2)).sort().join(' '));
await writeFile('/tmp/prof.json', JSON.stringify(out));
await close(); await browser.close();process.exit(0);
