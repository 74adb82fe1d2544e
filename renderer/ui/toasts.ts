import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

/** Something short that has just happened, and perhaps one thing to do about it. */
export interface ToastContent {
  readonly text: string;
  /** What went wrong stays until it is closed. */
  readonly isBad?: boolean;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** How long good news stays, in milliseconds; it waits while the pointer or the focus is on it. */
const stay = 8000;

/** What the region at the foot of the window shows. */
export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/** Says something at the foot of the window, for what needs no answer. */
export function say(content: ToastContent): void {
  toastQueue.add(content, content.isBad ? {} : { timeout: stay });
}
