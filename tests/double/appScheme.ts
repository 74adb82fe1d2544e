import type { CustomScheme, Protocol } from 'electron';
import type { CdpSession } from './cdp.ts';
import { notInDouble } from './strict.ts';

type SchemeHandler = (request: Request) => Promise<Response>;

// A plain Chromium knows no custom schemes, so app://name/path is shown as https://name.app.double.test/path: a secure origin
// with a storage of its own, whose every request is answered here.
const domain = 'double.test';
const privileged = new Set<string>();
const handlers = new Map<string, SchemeHandler>();

/** The address in Chromium of an address of the program. */
export function toChromiumUrl(url: string): string {
  const [, scheme, host, rest] = /^([a-z]+):\/\/([^/?#]*)(.*)$/.exec(url) ?? [];
  if (scheme === undefined || host === undefined || !handlers.has(scheme)) return url;
  return `https://${host}.${scheme}.${domain}${rest || '/'}`;
}

/** The address as the program knows it. */
export function toProgramUrl(url: string): string {
  const [, host, scheme, rest] = /^https:\/\/([^/]+)\.([a-z]+)\.double\.test(.*)$/.exec(url) ?? [];
  return scheme === undefined ? url : `${scheme}://${host}${rest}`;
}

/** Electron's `protocol`. */
export const protocol: Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'> = {
  registerSchemesAsPrivileged(schemes: CustomScheme[]) {
    for (const { scheme, privileges } of schemes) {
      // Without these two, Electron would give the pages an opaque origin; the double's is always secure.
      if (!privileges?.standard || !privileges.secure) throw notInDouble('schemes that are not standard and secure');
      privileged.add(scheme);
    }
  },
  handle(scheme, handler) {
    if (!privileged.has(scheme)) throw notInDouble('schemes that were not registered as privileged');
    handlers.set(scheme, async (request) => handler(request));
  },
};

/** A request of any page or worker that Chromium holds back until it is told what to do. */
export interface PausedRequest {
  requestId: string;
  frameId?: string;
  resourceType: string;
  request: { url: string; method: string; headers: Record<string, string> };
}

/** Answers a request for a page of the program; false when it is for something else. */
export async function answerFromProgram(browser: CdpSession, { requestId, request }: PausedRequest): Promise<boolean> {
  const url = toProgramUrl(request.url);
  const handler = handlers.get(new URL(url).protocol.slice(0, -1));
  if (!handler) return false;
  const { status, headers, body } = await readResponse(handler, new Request(url, { headers: request.headers }));
  const responseHeaders = [...headers].map(([name, value]) => ({ name, value }));
  await browser.send('Fetch.fulfillRequest', { requestId, responseCode: status, responseHeaders, body });
  return true;
}

async function readResponse(handler: SchemeHandler, request: Request) {
  const response = await handler(request);
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  return { status: response.status, headers: response.headers, body };
}
