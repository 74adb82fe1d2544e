import { answerFromProgram, type PausedRequest } from './appScheme.ts';
import { allWindows, windowOfTarget } from './browserWindow.ts';
import type { RunningChromium } from './runningChromium.ts';
import type { AttachedTarget } from './targets.ts';

/** Prepares every page before it runs, refuses windows that pages open, and answers or checks every request. */
export async function watchChromium(chromium: RunningChromium, onLastWindowClosed: () => void): Promise<void> {
  const { browser } = chromium.connection;
  const mayBeGone = () => {};
  browser.hear<AttachedTarget>('Target.attachedToTarget', (attached) => {
    if (chromium.targets.take(attached)) return;
    // It shares its process with the page that opened it, which would wait with it.
    chromium.connection.session(attached.sessionId).send('Runtime.runIfWaitingForDebugger').catch(mayBeGone);
    browser.send('Target.closeTarget', { targetId: attached.targetInfo.targetId }).catch(mayBeGone);
  });
  browser.hear<{ targetId: string }>('Target.targetDestroyed', ({ targetId }) => {
    const window = windowOfTarget(targetId);
    window?.gone();
    if (window && allWindows().length === 0) onLastWindowClosed();
  });
  browser.hear<PausedRequest>('Fetch.requestPaused', (request) => {
    decide(chromium, request).catch(mayBeGone);
  });
  await browser.send('Target.setDiscoverTargets', { discover: true });
  const filter = [{ type: 'page' }, { exclude: true }];
  await browser.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter });
  // On the browser's own session, so that workers are covered too.
  await browser.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function decide({ connection: { browser } }: RunningChromium, paused: PausedRequest): Promise<void> {
  const { requestId, frameId, resourceType, request } = paused;
  const window = resourceType === 'Document' ? windowOfTarget(frameId) : undefined;
  if (window && !window.mayGoTo(request.url)) {
    await browser.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
  } else if (!(await answerFromProgram(browser, paused))) {
    await browser.send('Fetch.continueRequest', { requestId });
  }
}
