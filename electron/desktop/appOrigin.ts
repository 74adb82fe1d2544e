/** The scheme of the window's pages in the desktop program. */
export const appScheme = 'app';

/** Where those pages come from. Chromium keeps IndexedDB under it, so it never changes. */
export const appOrigin = `${appScheme}://angebotsmappe`;
