/** Whether a dialog waits for its answer. What is said at the foot of the window is one for screen readers too, and waits for none. */
export const isDialogOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"]:not([aria-modal="false"])') !== null;
