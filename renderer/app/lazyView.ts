import { createElement, lazy, useState } from 'react';
import type { ComponentType } from 'react';

/**
 * A view whose code is loaded when it is first shown, or ahead of that by `preload`. What is loaded stands there at once;
 * `lazy` alone would show what stands in for it for a third of a second even then.
 */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> & { readonly preload: () => Promise<unknown> } {
  let loaded: ComponentType<Props> | null = null;
  const preload = async () => (loaded ??= await load());
  const Lazy = lazy(async () => ({ default: await preload() }));
  function View(props: Props) {
    // The same one for as long as it is there: another would lose what it holds.
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Lazy);
    return createElement(Shown, props);
  }
  return Object.assign(View, { preload });
}
