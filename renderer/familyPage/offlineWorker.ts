// The service worker of the page: what is on the web counts; the copy is for when there is no network.

const copies = 'familie';
const kept = ['index.html', 'familie.webmanifest', 'familie.svg'];

/** What TypeScript's DOM library says nothing of beside a page. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
const scope = self as unknown as WorkerScope;

/** Which of the files kept an address means; the folder is the page itself. Other pages of the place are not our business. */
function keptName(url: string): string | undefined {
  const [address = ''] = url.split(/[?#]/);
  const name = address.slice(scope.registration.scope.length) || 'index.html';
  return address.startsWith(scope.registration.scope) ? kept.find((file) => file === name) : undefined;
}

/** A browser opens no page from a copy that remembers that it was led elsewhere, as some web spaces do with `index.html`. */
const plainCopy = async (answer: Response): Promise<Response> =>
  answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer;

async function keep(name: string, answer: Response): Promise<void> {
  const cache = await caches.open(copies);
  await cache.put(name, await plainCopy(answer));
}

/** The web as it is now, not as the browser remembers it: what is published anew reaches people at once. */
async function fromWebOrCopy(name: string, request: Request): Promise<Response> {
  try {
    const answer = await fetch(request, { cache: 'no-cache' });
    if (answer.ok) await keep(name, answer.clone());
    return answer;
  } catch (failure) {
    const copy = await caches.match(name);
    if (copy === undefined) throw failure;
    return copy;
  }
}

async function keepAll(): Promise<void> {
  for (const name of kept) {
    const answer = await fetch(name, { cache: 'no-cache' });
    if (answer.ok) await keep(name, answer);
  }
  await scope.skipWaiting();
}

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const name = request.method === 'GET' ? keptName(request.url) : undefined;
  if (name !== undefined) event.respondWith(fromWebOrCopy(name, request));
});
