import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const configuration = resolve(import.meta.dirname, '../../build/dependency-cruiser.config.mjs');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-boundaries-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Makes a tree of files that import what is named, and returns the rules that it breaks. */
async function rulesBrokenBy(imports: Record<string, string[]>): Promise<string[]> {
  for (const top of ['shared', 'electron', 'renderer', 'node_modules/electron']) {
    await mkdir(join(folder, top), { recursive: true });
  }
  await writeFile(join(folder, 'node_modules/electron/index.js'), '');
  for (const [file, imported] of Object.entries(imports)) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    const lines = imported.map((from, index) => `import { name as name${index} } from '${from}';`);
    const uses = imported.map((_from, index) => `name${index}`);
    await writeFile(join(folder, file), [...lines, `export const name = [${uses.join(', ')}];`].join('\n'));
  }
  const options = await extractDepcruiseOptions(configuration);
  const { output } = await cruise(['shared', 'electron', 'renderer'], { ...options, baseDir: folder });
  const { modules, summary } = output as ICruiseResult;
  expect(modules.map(({ source }) => source)).toEqual(expect.arrayContaining(Object.keys(imports)));
  return [...new Set(summary.violations.map(({ rule }) => rule.name))];
}

describe('the boundaries between the folders', () => {
  it('allow what the architecture draws', async () => {
    const broken = await rulesBrokenBy({
      'shared/rpc/connect.ts': ['../refusal.ts', 'cborg'],
      'shared/refusal.ts': [],
      'electron/desktopMain.ts': ['./desktop/startDesktop.ts', './host/attach.ts', './storage/journal.ts', 'node:fs'],
      'electron/desktop/startDesktop.ts': ['electron', '../host/dialogs.ts', '../pages/readPage.ts'],
      'electron/pages/readPage.ts': ['node:fs/promises'],
      'electron/preload/preload.ts': ['electron', '../../shared/refusal.ts'],
      'electron/host/attach.ts': ['./dialogs.ts', '../../shared/rpc/connect.ts', 'node:path'],
      'electron/host/dialogs.ts': [],
      'electron/storage/journal.ts': ['node:fs', '../host/dialogs.ts'],
      'renderer/main.tsx': ['./app/App.tsx'],
      'renderer/app/App.tsx': ['../features/offers/Offers.tsx', '../ui/Button.tsx', 'react'],
      'renderer/features/offers/Offers.tsx': ['./Offer.tsx', '../../ui/Button.tsx', '../../document/hooks.ts'],
      'renderer/features/offers/Offer.tsx': ['../../../shared/refusal.ts'],
      'renderer/document/hooks.ts': [],
      'renderer/ui/Button.tsx': [],
      'renderer/familyPage/page.ts': ['./card.ts', '../plainPage/element.ts', '../ui/format/fold.ts'],
      'renderer/familyPage/card.ts': ['../../shared/refusal.ts'],
      'renderer/plainPage/element.ts': [],
      'renderer/ui/format/fold.ts': [],
    });
    expect(broken).toEqual([]);
  });

  it.each<[rule: string, imports: Record<string, string[]>]>([
    ['shared-is-platform-free', { 'shared/a.ts': ['../renderer/b.ts'], 'renderer/b.ts': [] }],
    ['shared-is-platform-free', { 'shared/a.ts': ['electron'] }],
    ['shared-is-without-node', { 'shared/a.ts': ['node:fs/promises'] }],
    ['window-and-host-meet-in-shared', { 'renderer/a.ts': ['../electron/b.ts'], 'electron/b.ts': [] }],
    ['window-and-host-meet-in-shared', { 'electron/a.ts': ['../renderer/b.ts'], 'renderer/b.ts': [] }],
    ['window-is-without-node', { 'renderer/a.ts': ['node:path'] }],
    ['window-is-without-electron', { 'renderer/a.ts': ['electron'] }],
    ['host-sees-ports-only', { 'electron/host/a.ts': ['../storage/b.ts'], 'electron/storage/b.ts': [] }],
    ['host-sees-ports-only', { 'electron/host/a.ts': ['node:fs'] }],
    ['host-sees-ports-only', { 'electron/host/a.ts': ['fs/promises'] }],
    ['electron-only-in-its-shell', { 'electron/server/a.ts': ['electron'] }],
    ['electron-only-in-its-shell', { 'electron/serveMain.ts': ['electron'] }],
    ['shells-stand-apart', { 'electron/server/a.ts': ['../storage/b.ts'], 'electron/storage/b.ts': [] }],
    ['roots-are-on-top', { 'electron/cli/a.ts': ['../serveMain.ts'], 'electron/serveMain.ts': [] }],
    ['features-stand-apart', { 'renderer/features/a/a.ts': ['../b/b.ts'], 'renderer/features/b/b.ts': [] }],
    ['features-under-app', { 'renderer/features/a/a.ts': ['../../app/b.ts'], 'renderer/app/b.ts': [] }],
    ['parts-under-features', { 'renderer/texts/a.ts': ['../features/b/b.ts'], 'renderer/features/b/b.ts': [] }],
    ['ui-knows-no-catalogue', { 'renderer/ui/a.ts': ['../document/b.ts'], 'renderer/document/b.ts': [] }],
    ['plain-pages-stand-alone', { 'renderer/familyPage/a.ts': ['../ui/b.ts'], 'renderer/ui/b.ts': [] }],
    ['plain-pages-stand-alone', { 'renderer/familyPage/a.ts': ['../document/b.ts'], 'renderer/document/b.ts': [] }],
    ['plain-pages-stand-alone', { 'renderer/questionnaire/a.ts': ['../host/b.ts'], 'renderer/host/b.ts': [] }],
    ['plain-pages-stand-alone', { 'renderer/plainPage/a.ts': ['../familyPage/b.ts'], 'renderer/familyPage/b.ts': [] }],
    [
      'plain-pages-stand-alone',
      { 'renderer/questionnaire/a.ts': ['../familyPage/b.ts'], 'renderer/familyPage/b.ts': [] },
    ],
    ['window-is-without-plain-pages', { 'renderer/ui/a.ts': ['../plainPage/b.ts'], 'renderer/plainPage/b.ts': [] }],
    ['no-circles', { 'shared/a.ts': ['./b.ts'], 'shared/b.ts': ['./c.ts'], 'shared/c.ts': ['./a.ts'] }],
  ])('report %s when %j', async (rule, imports) => {
    expect(await rulesBrokenBy(imports)).toContain(rule);
  });
});
