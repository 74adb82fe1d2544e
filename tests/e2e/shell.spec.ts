import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { writeCatalogue } from '../support/writeCatalogue.ts';
import { expect, test } from './host.ts';

const root = resolve(import.meta.dirname, '../..');
const inBrowser = 'there is no shell of our own around the browser';

test(
  'the window opens under a policy that runs nothing but its own files',
  { tag: '@desktop' },
  async ({ host: { page } }) => {
    const policy = await page.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy'));
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const hasRun = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = "document.body.dataset.smuggled = 'yes'";
      document.body.append(script);
      return 'smuggled' in document.body.dataset;
    });
    expect(hasRun).toBe(false);
  },
);

test('a page cannot reach the web', { tag: '@desktop' }, async ({ host: { page } }) => {
  const refused = await page.evaluate(async () => {
    const refusal = new Promise((done) => document.addEventListener('securitypolicyviolation', done, { once: true }));
    await fetch('https://example.org/').catch(() => {});
    return ((await refusal) as SecurityPolicyViolationEvent).effectiveDirective;
  });
  expect(refused).toBe('connect-src');
});

test('a page is refused position, camera and notifications', { tag: '@desktop' }, async ({ host: { page } }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'camera', 'notifications'] as PermissionName[];
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(states).not.toContain('granted');
});

test('a reload opens the window again', { tag: '@desktop' }, async ({ host: { page } }) => {
  await page.reload();
  await expect(page.locator('h1').first()).toBeVisible();
});

test(
  'a file is opened that a person chose, and nothing when they chose none',
  { tag: '@desktop' },
  async ({ host, dataFolder }) => {
    const { page } = host;
    const open = () => page.getByRole('button', { name: 'Mappe öffnen' }).click();
    await host.choosing(null, open);
    await expect(page.getByRole('button', { name: 'Mappe öffnen' })).toBeEnabled();
    const file = join(dataFolder, 'kreis.mappe');
    await writeCatalogue(file, 'Familien im Kreis');
    await host.choosing(file, open);
    await expect(page.getByText('Familien im Kreis').first()).toBeVisible();
  },
);

test('a file named on the command line is opened', { tag: '@desktop' }, async ({ launch, dataFolder }) => {
  const file = join(dataFolder, 'kreis.mappe');
  await writeCatalogue(file, 'Familien im Kreis');
  const { page } = await launch([file]);
  await expect(page.getByText('Familien im Kreis').first()).toBeVisible();
});

test('what the window keeps for itself is there after a restart', { tag: '@desktop' }, async ({ launch }) => {
  const first = await launch();
  await first.page.evaluate(() => localStorage.setItem('probe', 'noch da'));
  await first.close();
  const second = await launch();
  expect(await second.page.evaluate(() => localStorage.getItem('probe'))).toBe('noch da');
});

test('the program starts again after a power cut', { tag: '@desktop' }, async ({ launch }) => {
  const first = await launch();
  await first.kill();
  await launch();
});

test.describe('the desktop shell', { tag: '@desktop' }, () => {
  test.skip(({ kind }) => kind === 'serve', inBrowser);

  test('stays on its own pages', async ({ host: { page } }) => {
    const before = page.url();
    await page.evaluate(() => location.assign('https://example.org/'));
    await expect(page.locator('h1').first()).toBeVisible();
    expect(page.url()).toBe(before);
  });

  test('opens links to the web in the browser of the system, over https only', async ({ host: { page, app } }) => {
    const opened = await app?.evaluateHandle(({ shell }) => {
      const urls: string[] = [];
      shell.openExternal = (url) => Promise.resolve(void urls.push(url));
      return urls;
    });
    await page.evaluate(() => {
      for (const url of ['http://example.org/', 'file:///etc/passwd', 'https://example.org/seite']) window.open(url);
    });
    await expect.poll(() => opened?.jsonValue()).toEqual(['https://example.org/seite']);
    await expect.poll(() => app?.windows().length).toBe(1);
  });

  test('gives the page a bridge for messages and nothing else of Electron', async ({ host: { page } }) => {
    const seen = await page.evaluate(() => ({
      bridge: Object.keys(Reflect.get(window, 'angebotsmappe') as object).sort(),
      leaks: ['require', 'process', 'module', 'electron', 'ipcRenderer'].filter((name) => name in window),
    }));
    expect(seen).toEqual({ bridge: ['onFrame', 'send'], leaks: [] });
  });

  test('tells the window what was chosen in the menu', async ({ host: { page, app } }) => {
    await app?.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('new')?.click();
    });
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('the menu speaks the language of the window', async ({ host: { page, app } }) => {
    const fileMenu = () => app?.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label);
    expect(await fileMenu()).toBe('&Datei');
    await page.getByRole('button', { name: 'Einstellungen' }).click();
    await page.getByRole('button', { name: /Sprache des Programms/ }).click();
    await page.getByRole('option', { name: 'Englisch' }).click();
    await expect.poll(fileMenu).toBe('&File');
  });

  test('runs once: a second start hands its file over to the first', async ({ host: { page, dataFolder } }) => {
    const file = join(dataFolder, 'kreis.mappe');
    await writeCatalogue(file, 'Familien im Kreis');
    const electron = createRequire(import.meta.url)('electron') as unknown as string;
    const second = spawn(electron, ['--no-sandbox', root, 'kreis.mappe'], {
      cwd: dataFolder,
      env: { ...process.env, ANGEBOTSMAPPE_DATA: dataFolder },
      stdio: 'ignore',
    });
    expect((await once(second, 'exit'))[0]).toBe(0);
    await expect(page.getByText('Familien im Kreis').first()).toBeVisible();
  });
});
