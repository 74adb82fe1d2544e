import { expect, it } from 'vitest';
import { goOn, shownWork } from './longWork.ts';

it('work that says how far it is is shown until it ends, and can be stopped', async () => {
  const ended = goOn('Vieles wird geändert', async ({ onShare, signal }) => {
    onShare(0.5);
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    return 'stopped';
  });
  await Promise.resolve();
  expect(shownWork.read()).toMatchObject({ title: 'Vieles wird geändert', share: 0.5 });
  shownWork.read()?.stop();
  expect(await ended).toBe('stopped');
  expect(shownWork.read()).toBeNull();
});

it('short work is never shown', async () => {
  const shown: unknown[] = [];
  const unsubscribe = shownWork.subscribe(() => shown.push(shownWork.read()));
  expect(await goOn('Eines wird geändert', () => Promise.resolve(1))).toBe(1);
  unsubscribe();
  expect(shown).toEqual([null]);
});

it('work waits for what was asked for before, also where that fails', async () => {
  const order: string[] = [];
  const first = goOn('eins', async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push('first');
    throw new Error('refused');
  });
  const second = goOn('zwei', () => Promise.resolve(order.push('second')));
  await expect(first).rejects.toThrow('refused');
  await second;
  expect(order).toEqual(['first', 'second']);
});
