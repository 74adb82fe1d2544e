import { protocol } from 'electron';
import { pageHeaders } from '../pages/pageHeaders.ts';
import { readPage } from '../pages/readPage.ts';
import { appOrigin, appScheme } from './appOrigin.ts';

/** Makes `app:` a secure origin of its own. Electron takes this only before it is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/**
 * Answers `app://angebotsmappe/…` with the files of the built window in `rendererFolder`, and with nothing else.
 * @param connectTo what a page loaded now may connect to elsewhere (outsideSources.ts)
 */
export function handleAppScheme(rendererFolder: string, connectTo: () => string[]): void {
  protocol.handle(appScheme, async (request) => {
    const { host, pathname } = new URL(request.url);
    const page = `${appScheme}://${host}` === appOrigin ? await readPage(rendererFolder, pathname) : null;
    if (!page) return new Response('404', { status: 404, headers: pageHeaders('text/plain', connectTo()) });
    return new Response(page.bytes, { headers: pageHeaders(page.contentType, connectTo()) });
  });
}
