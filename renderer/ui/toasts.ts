import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

/** Something short that has just happened, and perhaps one thing to do about it. */
export interface ToastContent {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** How long a message stays, in milliseconds; it waits while the pointer or the focus is on it. */
const stay = 8000;

const queue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/** What the region shows. */
export const toastQueue = queue;

/** Says something at the foot of the window, for what needs no answer. */
export function say(content: ToastContent): void {
  queue.add(content, { timeout: stay });
}
