import type { Chromium } from './chromium.ts';
import { Targets } from './targets.ts';

/** The Chromium behind the double, once `app` is ready. */
export interface RunningChromium extends Chromium {
  targets: Targets;
}

let running: RunningChromium | null = null;

export function setRunningChromium(chromium: Chromium): RunningChromium {
  running = { ...chromium, targets: new Targets(chromium.connection) };
  return running;
}

/** @throws before the program is ready, as Electron does */
export function runningChromium(): RunningChromium {
  if (!running) throw new Error('Cannot create BrowserWindow before app is ready');
  return running;
}
