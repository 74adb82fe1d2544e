/** Keeps a copy of the page for when there is no network, where browsers allow it: over https. */
export function keepOfflineCopy(): void {
  if (location.protocol !== 'https:' || !('serviceWorker' in navigator)) return;
  // Without it the page works all the same, as long as there is a network.
  navigator.serviceWorker.register('familie-offline.js').catch(() => undefined);
}
