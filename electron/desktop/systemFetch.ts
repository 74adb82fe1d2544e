import { net } from 'electron';

/** Asks the web by Chromium, which knows the proxy and the certificates of the system. */
export const systemFetch = (url: string, init: RequestInit): Promise<Response> => net.fetch(url, init);
