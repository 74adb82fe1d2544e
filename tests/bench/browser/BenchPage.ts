import type { Page } from '@playwright/test';

/** Where the two pages keep what is measured. */
export interface PageParts {
  /** Fragments of the address: another view, the list, and the list with a field beside it. */
  readonly elsewhere: string;
  readonly list: string;
  readonly record: string;
  /** The CSS selector of that field. */
  readonly field: string;
}

/** How long the table is scrolled without a pause, in milliseconds, and how fast, in pixels a second. */
const fling = { ms: 10_000, speed: 8_000 };

/** A frame that takes longer is noticed, in milliseconds. */
const slow = 32;

const firstRow = '.virtual-table-rows > .virtual-table-row';

/** The page of the program or the bare one: both are driven and measured alike. */
export class BenchPage {
  readonly #page: Page;
  readonly #parts: PageParts;

  constructor(page: Page, parts: PageParts) {
    this.#page = page;
    this.#parts = parts;
  }

  /** Opens the page anew with another view, until it rests. */
  async reopen(): Promise<void> {
    await this.#goTo('elsewhere');
    await this.#page.reload();
    await this.#page.locator('h1').first().waitFor();
    await this.#rest();
  }

  /** Milliseconds from the change of the view to the frame that shows the first rows. */
  async firstRows(): Promise<number> {
    await this.#goTo('elsewhere');
    await this.#page.locator('.virtual-table').waitFor({ state: 'detached' });
    await this.#rest();
    return this.#page.evaluate(
      ([selector, hash]) => {
        window.probe.begin('now', () => document.querySelector(selector) !== null);
        location.hash = hash;
        return window.probe.painted();
      },
      [firstRow, this.#parts.list] as const,
    );
  }

  /** Opens the page anew with the list; how long tasks then held it from its first rows on until it rests, where over 50 ms. */
  async longTasks(): Promise<readonly number[]> {
    await this.#goTo('list');
    await this.#page.reload();
    const since = await this.#page.evaluate(async (selector) => {
      window.probe.begin('now', () => document.querySelector(selector) !== null);
      await window.probe.painted();
      return performance.now();
    }, firstRow);
    await this.#rest();
    return this.#page.evaluate((from) => window.probe.longTasks(from), since);
  }

  /**
   * How often, while the list is flung along, 32 ms went by without a frame. A frame of 100 ms counts three times: where
   * hardly any frame is in time, fewer and longer ones would otherwise look better.
   */
  async lateFrames(): Promise<number> {
    await this.#goTo('list');
    const table = this.#page.locator('.virtual-table');
    await table.evaluate((element) => (element.scrollTop = 0));
    await this.#rest();
    const box = await table.boundingBox();
    if (box === null) throw new Error('There is no table to scroll');
    const watch = await this.#page.evaluateHandle(() => window.probe.watchFrames());
    const session = await this.#page.context().newCDPSession(this.#page);
    await session.send('Input.synthesizeScrollGesture', {
      x: Math.round(box.x + box.width / 2),
      y: Math.round(box.y + box.height / 2),
      yDistance: (-fling.speed * fling.ms) / 1000,
      speed: fling.speed,
      gestureSourceType: 'mouse',
    });
    await session.detach();
    const frames = await watch.evaluate((stop) => stop());
    return frames.reduce((sum, ms) => sum + Math.floor(ms / slow), 0);
  }

  /**
   * Milliseconds from each key to the frame that shows what is found.
   * @param words what is typed before the table rests, and the letter that finds less; then that letter is taken back
   */
  async filtering(words: readonly (readonly [begun: string, letter: string])[]): Promise<number[]> {
    await this.#goTo('list');
    const search = this.#page.locator('input[type=search]');
    const times: number[] = [];
    for (const [begun, letter] of words) {
      await search.fill(begun);
      for (const key of [letter, 'Backspace']) {
        await this.#rest();
        const found = () => {
          const rows = () => document.querySelector('.virtual-table')?.getAttribute('aria-rowcount');
          const before = rows();
          window.probe.begin('key', () => rows() !== before);
        };
        times.push(await this.#fromKey(key, found));
      }
    }
    await search.fill('');
    return times;
  }

  /** Milliseconds from each letter of a text to the frame that shows it in the field. */
  async echoes(text: string): Promise<number[]> {
    await this.#goTo('record');
    const field = this.#page.locator(this.#parts.field).first();
    await field.focus();
    await this.#rest();
    const times: number[] = [];
    for (const letter of text) {
      const echoed = () => {
        const { activeElement } = document;
        const length = () => (activeElement instanceof HTMLInputElement ? activeElement.value.length : 0);
        const before = length();
        window.probe.begin('key', () => length() > before);
      };
      times.push(await this.#fromKey(letter, echoed));
    }
    // Takes the draft back.
    await field.press('Escape');
    return times;
  }

  async #goTo(part: 'elsewhere' | 'list' | 'record'): Promise<void> {
    await this.#page.bringToFront();
    await this.#page.evaluate((hash) => (location.hash = hash), this.#parts[part]);
  }

  /** Waits until the page has nothing left to do. */
  async #rest(): Promise<void> {
    await this.#page.evaluate(() => window.probe.rest());
  }

  async #fromKey(key: string, begin: () => void): Promise<number> {
    await this.#page.evaluate(begin);
    await this.#page.keyboard.press(key);
    return this.#page.evaluate(() => window.probe.painted());
  }
}
