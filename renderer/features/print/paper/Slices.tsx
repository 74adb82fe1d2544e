import { memo } from 'react';
import type { ReactNode } from 'react';

/** So many items are drawn at once. */
export const sliceLength = 50;

/** Draws one item; `look` is a class name for those that only paper shows. */
export type DrawItem<T> = (item: T, look: string) => ReactNode;

interface SlicesProps<T> {
  readonly items: readonly T[];
  /** How many of them are in the page. */
  readonly drawn: number;
  /** How many of them the preview shows. */
  readonly shown: number;
  /** Always the same function while it draws the same: what is drawn already is left alone. */
  readonly draw: DrawItem<T>;
}

interface SliceProps<T> extends Omit<SlicesProps<T>, 'drawn'> {
  readonly from: number;
}

const Slice = memo(function Slice<T>({ items, from, shown, draw }: SliceProps<T>) {
  return items.slice(from, from + sliceLength).map((item, at) => draw(item, from + at < shown ? '' : 'only-print'));
}) as <T>(props: SliceProps<T>) => ReactNode;

/** The first items of a list, in slices: one more slice costs no more than the one before. */
export function Slices<T>({ items, drawn, ...rest }: SlicesProps<T>) {
  const starts = Array.from(
    { length: Math.ceil(Math.min(drawn, items.length) / sliceLength) },
    (_, at) => at * sliceLength,
  );
  return starts.map((from) => <Slice key={from} items={items} from={from} {...rest} />);
}
