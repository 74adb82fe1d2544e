type Props<T extends keyof HTMLElementTagNameMap> = Partial<
  Pick<
    HTMLElementTagNameMap[T],
    Extract<
      keyof HTMLElementTagNameMap[T],
      'id' | 'className' | 'type' | 'name' | 'value' | 'rows' | 'htmlFor' | 'href'
    >
  >
>;

/** An element with what stands in it. A string becomes text, whatever it holds: nothing is ever read as HTML. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  props: Props<T> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = Object.assign(document.createElement(tag), props);
  made.append(...children);
  return made;
}
