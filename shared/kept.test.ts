import { expect, test } from 'vitest';
import { kept } from './kept.ts';

function counted() {
  const made: number[] = [];
  function* numbers() {
    for (let at = 0; at < 3; at += 1) {
      made.push(at);
      yield at;
    }
  }
  return { items: kept(numbers()), made };
}

test('nothing is made before it is asked for, and nothing twice', () => {
  const { items, made } = counted();
  expect(made).toEqual([]);
  expect([...items]).toEqual([0, 1, 2]);
  expect([...items]).toEqual([0, 1, 2]);
  expect(made).toEqual([0, 1, 2]);
});

test('two who read at once see the same', () => {
  const { items, made } = counted();
  const [one, other] = [items[Symbol.iterator](), items[Symbol.iterator]()];
  const seen = [one.next(), other.next(), other.next(), one.next(), one.next(), other.next()];
  expect(seen.map(({ value }) => value as number)).toEqual([0, 0, 1, 1, 2, 2]);
  expect(made).toEqual([0, 1, 2]);
});
