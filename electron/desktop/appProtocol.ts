import { protocol } from 'electron';
import { pageHeaders } from '../pages/pageHeaders.ts';
import { readPage } from '../pages/readPage.ts';

const scheme = 'app';
/** Where the pages of the window come from. Chromium keeps IndexedDB under it, so it never changes. */
export const appOrigin = `${scheme}://angebotsmappe`;

/** Makes `app:` a secure origin of its own. Electron takes this only before it is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers `app://angebotsmappe/…` with the files of the built window in `rendererFolder`, and with nothing else. */
export function handleAppScheme(rendererFolder: string): void {
  protocol.handle(scheme, async (request) => {
    const { host, pathname } = new URL(request.url);
    const page = `${scheme}://${host}` === appOrigin ? await readPage(rendererFolder, pathname) : null;
    if (!page) return new Response('404', { status: 404, headers: pageHeaders('text/plain') });
    return new Response(page.bytes, { headers: pageHeaders(page.contentType) });
  });
}
