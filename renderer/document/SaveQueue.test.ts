import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Refusal } from '../../shared/refusal.ts';
import { SaveQueue } from './SaveQueue.ts';

/** A clerk who types words, and a disk that answers when told to. */
function typing() {
  const doc = new Y.Doc({ gc: false });
  const disk = new Y.Doc({ gc: false });
  const answers: { save: () => void; fail: (code: 'disk-full' | 'disconnected') => void }[] = [];
  const queue = new SaveQueue(
    (update) =>
      new Promise((resolve, reject) => {
        answers.push({
          save: () => {
            Y.applyUpdateV2(disk, update);
            resolve({ savedAt: '2026-11-22T09:12:00Z' });
          },
          fail: (code) => reject(new Refusal(code)),
        });
      }),
    () => undefined,
  );
  doc.on('updateV2', (update: Uint8Array) => queue.add(update));
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    queue,
    type: (word: string) => doc.getMap('words').set(word, true),
    words: () => [...disk.getMap('words').keys()].sort(),
    answer: async (reply: 'save' | 'disk-full' | 'disconnected') => {
      const next = answers.shift();
      if (reply === 'save') next?.save();
      else next?.fail(reply);
      await turn();
    },
  };
}

test('what is typed while an edit is being saved is saved behind it', async () => {
  const { queue, type, words, answer } = typing();
  type('eins');
  type('zwei');
  type('drei');
  await answer('save');
  expect(queue.state.kind).toBe('saving');
  expect(words()).toEqual(['eins']);
  await answer('save');
  expect(queue.state).toEqual({ kind: 'saved', at: new Date('2026-11-22T09:12:00Z') });
  expect(words()).toEqual(['drei', 'eins', 'zwei']);
});

test('nothing is called saved while the disk is full; the next edit brings everything along', async () => {
  const { queue, type, words, answer } = typing();
  type('eins');
  await answer('disk-full');
  expect(queue.state).toMatchObject({ kind: 'failed', refusal: { code: 'disk-full' } });
  type('zwei');
  await answer('save');
  expect(words()).toEqual(['eins', 'zwei']);
});

test('a try again with nothing to save does nothing', async () => {
  const { queue, type, words, answer } = typing();
  queue.retry();
  expect(queue.state).toEqual({ kind: 'saved', at: null });
  type('eins');
  queue.retry();
  await answer('disconnected');
  queue.retry();
  await answer('save');
  await queue.settled();
  expect(words()).toEqual(['eins']);
});
