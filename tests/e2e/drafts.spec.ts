import type { Page } from '@playwright/test';
import { openSampleOffers } from './beginnings.ts';
import { expect, test } from './host.ts';
import { field, openOffer } from './offerPage.ts';

const krabbelkaefer = 'Babytreff Krabbelkäfer';
const waldtage = 'Waldtage im Naturfreundehaus';

const fundedUntil = (page: Page) => field(page.getByRole('region', { name: 'Finanzierung' }), 'Finanziert bis');

test('what is being written when the window goes away is kept', { tag: '@desktop' }, async ({ host: { page } }) => {
  await openSampleOffers(page);
  const record = await openOffer(page, krabbelkaefer);
  await field(record, 'Beschreibung').fill('Mitten im Satz kommt ein Anruf');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Beschreibung', exact: true }).first()).toHaveValue(
    'Mitten im Satz kommt ein Anruf',
  );
});

test('a day that cannot be read waits in its field while another offer is looked at', async ({ host: { page } }) => {
  await openSampleOffers(page);
  await openOffer(page, krabbelkaefer);
  await fundedUntil(page).fill('31.2.2027');
  await openOffer(page, waldtage);
  await expect(page.getByText('„Finanziert bis“ ist noch nicht gespeichert.')).toBeVisible();
  await expect(fundedUntil(page)).not.toHaveValue('31.2.2027');

  await openOffer(page, krabbelkaefer);
  await expect(fundedUntil(page)).toHaveValue('31.2.2027');
  await expect(fundedUntil(page)).toHaveAccessibleDescription(/Diesen Tag gibt es nicht/);
  await fundedUntil(page).fill('28.2.2027');
  await openOffer(page, waldtage);
  await openOffer(page, krabbelkaefer);
  await expect(fundedUntil(page)).toHaveValue('28.02.2027');
});

test('a rule that was begun waits until one comes back, and goes when it is taken away', async ({ host: { page } }) => {
  await openSampleOffers(page);
  await openOffer(page, krabbelkaefer);
  const rules = page.getByRole('region', { name: 'Termine' }).getByRole('group', { name: 'Regelmäßige Termine' });
  await rules.getByRole('button', { name: 'Regel', exact: true }).click();
  await rules.getByRole('textbox', { name: 'Erster Tag' }).last().fill('9.1.2027');
  await openOffer(page, waldtage);
  await expect(page.getByText('„Regelmäßige Termine“ ist noch nicht gespeichert.')).toBeVisible();
  await openOffer(page, krabbelkaefer);
  await expect(rules.getByRole('textbox', { name: 'Erster Tag' }).last()).toHaveValue('09.01.2027');
  const before = await rules.getByRole('textbox', { name: 'Erster Tag' }).count();
  await rules
    .getByRole('button', { name: /entfernen$/ })
    .last()
    .click();
  await openOffer(page, waldtage);
  await openOffer(page, krabbelkaefer);
  await expect(rules.getByRole('textbox', { name: 'Erster Tag' })).toHaveCount(before - 1);
});

test('what a colleague changes meanwhile stands beside one’s own words until one has chosen', async ({ host }) => {
  test.skip(host.kind !== 'serve', 'the desktop program has one window');
  const { page } = host;
  await openSampleOffers(page);
  const mine = field(await openOffer(page, krabbelkaefer), 'Beschreibung');
  // A window that a page opens has the page's session.
  const [other] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => void window.open(location.href))]);
  const theirs = other.getByRole('textbox', { name: 'Beschreibung', exact: true }).first();

  await mine.fill('Meine Worte');
  await theirs.fill('Andere Worte');
  await theirs.blur();
  const arrival = page.getByText('Während Sie schreiben, wurde dieses Feld geändert: „Andere Worte“.');
  await expect(arrival).toBeVisible();
  await expect(mine).toHaveValue('Meine Worte');

  // Leaving the field or the record decides nothing.
  await mine.press('Control+Enter');
  await openOffer(page, waldtage);
  await expect(theirs).toHaveValue('Andere Worte');
  await openOffer(page, krabbelkaefer);
  await expect(mine).toHaveValue('Meine Worte');
  await expect(arrival).toBeVisible();
  await page.getByRole('button', { name: 'Meine Fassung' }).click();
  await expect(theirs).toHaveValue('Meine Worte');

  await mine.fill('Noch einmal ich');
  await theirs.fill('Noch einmal andere');
  await theirs.blur();
  await page.getByRole('button', { name: 'Andere Fassung' }).click();
  await expect(mine).toHaveValue('Noch einmal andere');
});
