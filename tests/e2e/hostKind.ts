/** Where a spec runs: serve mode in a Chromium, the desktop program on the Electron double, or on Electron itself. */
export type HostKind = 'serve' | 'double' | 'electron';
