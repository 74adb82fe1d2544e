import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectOpened, openSample } from './beginnings.ts';
import { search, table, titles } from './offerPage.ts';

/** Something the window can show of the sample town. */
export interface View {
  /** Names its picture. */
  readonly name: string;
  /** The fragment of its address behind the catalogue; null for pages outside of any. */
  readonly path: string | null;
  /** Brings it about once the page is there, and ends when its content is. */
  readonly show: (page: Page) => Promise<unknown>;
}

/** Records of the sample town: their ids are the same in every copy. */
const swimming = '78f5afae-015b-43f7-95a5-075cdfa695e6';

const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name }).first();
const rows = (page: Page): Locator => page.getByRole('grid').getByRole('rowheader').first();
const dialog = (page: Page): Locator => page.getByRole('dialog');

const goToAddress = (page: Page, hash: string): Promise<unknown> =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

/** Waits until the map is drawn, where this computer can, and its list is there. */
async function expectMap(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 3 }).first().waitFor();
  // Not that it is not busy: before it begins to draw it is not, either.
  const drawn = page.locator('[aria-busy="false"]');
  await drawn.or(page.getByText('kann hier keine Karte zeichnen')).first().waitFor();
}

async function chooseOffers(page: Page): Promise<void> {
  await expect(titles(page).first()).toBeVisible();
  await search(page).focus();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(table(page).locator(':focus')).toHaveCount(1, { timeout: 200 });
  }).toPass();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await heading(page, '3 Angebote ausgewählt').waitFor();
}

const settingsSections = {
  catalogue: 'Katalog',
  publisher: 'Herausgeber',
  content: 'Inhalt',
  exchange: 'Austauschordner',
  colleagues: 'Bekannte Kolleginnen und Kollegen',
  backups: 'Sicherungen',
} as const;

/** Asks for a new profile of a kind that is offered where none is chosen. */
async function askForProfile(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${kind}`) }).click();
  await dialog(page).waitFor();
}

/** Every view and every main dialog, in the order of the navigation. The one place that names them all. */
export const views: readonly View[] = [
  {
    name: 'start',
    path: null,
    show: (page) => page.getByRole('button', { name: /^Präventionskette Lindenau/ }).waitFor(),
  },
  {
    name: 'start-new-catalogue',
    path: null,
    show: async (page) => {
      await page.getByRole('button', { name: /^Neuer Katalog/ }).click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'start-notices',
    path: null,
    show: async (page) => {
      await page.getByRole('button', { name: 'Verwendete Werke und Lizenzen' }).click();
      await dialog(page).getByText('yjs').first().waitFor();
    },
  },
  { name: 'overview', path: 'overview', show: (page) => heading(page, /^Übersetzungen veraltet/).waitFor() },
  { name: 'offers', path: 'offers', show: (page) => rows(page).waitFor() },
  {
    name: 'offers-filters',
    path: 'offers',
    show: async (page) => {
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await dialog(page).waitFor();
    },
  },
  { name: 'offer', path: `offers/${swimming}`, show: (page) => heading(page, 'Schwimmkurs Seepferdchen').waitFor() },
  { name: 'offers-chosen', path: 'offers', show: chooseOffers },
  {
    name: 'offers-change',
    path: 'offers',
    show: async (page) => {
      await chooseOffers(page);
      await page.getByRole('button', { name: 'Mehrere ändern' }).click();
      await dialog(page).getByText('Noch ist nichts geändert.').waitFor();
    },
  },
  { name: 'partners', path: 'partners', show: (page) => rows(page).waitFor() },
  {
    name: 'partner',
    path: 'partners',
    show: async (page) => {
      await rows(page).click();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
    },
  },
  {
    name: 'partners-filters',
    path: 'partners',
    show: async (page) => {
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await dialog(page).waitFor();
    },
  },
  {
    name: 'partners-chosen',
    path: 'partners',
    show: async (page) => {
      await rows(page).click({ modifiers: ['Control'] });
      await heading(page, '1 Partner ausgewählt').waitFor();
    },
  },
  { name: 'places', path: 'places', show: (page) => rows(page).waitFor() },
  {
    name: 'place',
    path: 'places',
    show: async (page) => {
      await rows(page).click();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
    },
  },
  { name: 'chain', path: 'chain', show: (page) => page.getByRole('grid', { name: 'Präventionskette' }).waitFor() },
  {
    name: 'chain-gaps',
    path: 'chain',
    show: async (page) => {
      await page.getByRole('button', { name: 'Lücken in Worten' }).click();
      await page.getByRole('region', { name: 'Lücken' }).waitFor();
    },
  },
  { name: 'map', path: 'map', show: expectMap },
  {
    name: 'map-place',
    path: 'map',
    show: async (page) => {
      await expectMap(page);
      await page.getByRole('button', { name: 'Rathaus Lindenau zeigen' }).click();
      await page.getByRole('button', { name: 'Ort öffnen' }).waitFor();
    },
  },
  {
    name: 'merge',
    path: 'overview',
    show: async (page) => {
      await page.getByRole('button', { name: 'Änderungen von Sabine Meier übernehmen' }).click();
      await page.getByRole('row', { name: /Schwimmkurs Seepferdchen/ }).click();
      await heading(page, 'Schwimmkurs Seepferdchen').waitFor();
    },
  },
  {
    name: 'merge-versions',
    path: 'overview',
    show: async (page) => {
      const overview = new URL(page.url()).hash;
      for (const step of ['Änderungen von Sabine Meier übernehmen', 'Zwischen zwei Fassungen entscheiden']) {
        await page.getByRole('button', { name: step }).click();
        await page.getByRole('button', { name: /Änderungen übernehmen$/ }).click();
        await page.getByText(/Änderungen wurden übernommen\./).waitFor();
        await goToAddress(page, overview);
      }
      await page
        .getByRole('region', { name: /^Zwei Fassungen/ })
        .getByRole('row')
        .first()
        .click();
      await page
        .getByRole('region', { name: /^Fassung von/ })
        .first()
        .waitFor();
    },
  },
  ...['offers', 'partners', 'directory', 'report'].map((kind) => ({
    name: `print-${kind}`,
    path: `print/${kind}`,
    show: (page: Page) =>
      page.getByRole('region', { name: 'Vorschau' }).getByRole('heading', { level: 1 }).first().waitFor(),
  })),
  { name: 'publish', path: 'publish', show: (page) => heading(page, /^Entwurf/).waitFor() },
  {
    name: 'publish-check',
    path: 'publish',
    show: (page) => heading(page, 'Ausgabe prüfen').evaluate((section) => section.scrollIntoView()),
  },
  { name: 'publish-new-profile', path: 'publish', show: (page) => askForProfile(page, 'SFTP') },
  {
    name: 'publish-profile',
    path: 'publish',
    show: async (page) => {
      await askForProfile(page, 'USB-Stick');
      await dialog(page).getByRole('button', { name: 'Speichern' }).click();
      await page.getByRole('button', { name: 'Profil ändern' }).waitFor();
    },
  },
  { name: 'returns', path: 'returns', show: (page) => page.getByRole('grid', { name: 'Rückläufe' }).waitFor() },
  {
    name: 'returns-ask',
    path: 'returns',
    show: async (page) => {
      await page.getByRole('button', { name: 'Fragebögen erstellen …' }).click();
      await dialog(page).waitFor();
    },
  },
  { name: 'import', path: 'import', show: (page) => page.getByRole('button', { name: 'Liste wählen' }).waitFor() },
  { name: 'history', path: 'history', show: (page) => rows(page).waitFor() },
  {
    name: 'history-act',
    path: 'history',
    show: async (page) => {
      await rows(page).click();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
    },
  },
  { name: 'settings', path: 'settings', show: (page) => heading(page, 'Sie und dieser Arbeitsplatz').waitFor() },
  ...Object.entries(settingsSections).map(([name, title]) => ({
    name: `settings-${name}`,
    path: 'settings',
    show: (page: Page) => heading(page, title).evaluate((section) => section.scrollIntoView()),
  })),
  { name: 'handbook', path: 'handbook', show: (page) => heading(page, 'Was möchten Sie wissen?').waitFor() },
  {
    name: 'handbook-page',
    path: 'handbook/offers',
    show: (page) => page.getByRole('article').getByRole('heading', { level: 2 }).waitFor(),
  },
  {
    name: 'keys',
    path: 'overview',
    show: async (page) => {
      await expectOpened(page);
      await page.keyboard.press('Control+F1');
      await dialog(page).waitFor();
    },
  },
  {
    name: 'finder',
    path: 'overview',
    show: async (page) => {
      await expectOpened(page);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('elternca');
      await dialog(page).getByRole('option', { name: 'Offenes Elterncafé Mühlenspatzen' }).waitFor();
    },
  },
  ...Object.entries({ 'hand-out': 'Mappe weitergeben', workbook: 'Excel-Datei zum Bearbeiten' }).map(([name, act]) => ({
    name,
    path: 'overview',
    show: async (page: Page) => {
      await page.getByRole('button', { name: /, Menü$/ }).click();
      await page.getByRole('menuitem', { name: new RegExp(`^${act}`) }).click();
      await dialog(page).waitFor();
    },
  })),
];

/**
 * Opens the sample town and goes to views of it.
 * @param look is called with the name of each view while it is shown
 */
export async function visitViews(
  page: Page,
  wanted: readonly View[],
  look: (name: string) => Promise<void>,
): Promise<void> {
  await openSample(page);
  const catalogue = new URL(page.url()).hash.split('/')[1] ?? '';
  for (const { name, path, show } of wanted) {
    // By way of another page: what was chosen or typed on the one before is gone then.
    await goToAddress(page, '#/preferences');
    await page.getByRole('heading', { name: 'Einstellungen', level: 1 }).waitFor();
    await goToAddress(page, path === null ? '#/' : `#/${catalogue}/${path}`);
    await test.step(name, async () => {
      await show(page);
      await look(name);
    });
    while ((await dialog(page).count()) > 0) await page.keyboard.press('Escape');
  }
}
