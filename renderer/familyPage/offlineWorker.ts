// The service worker of the page: what is on the web counts; the copy is for when there is no network.

const copies = 'familie';
const kept = ['index.html', 'familie.webmanifest', 'familie.svg'];

/** What TypeScript's DOM library says nothing of beside a page. */
interface WorkerScope {
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

/** A page asked for by its folder is the page itself. */
const keyOf = (request: Request): Request | string => (request.mode === 'navigate' ? 'index.html' : request);

async function fromWebOrCopy(request: Request): Promise<Response> {
  const cache = await caches.open(copies);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(keyOf(request), answer.clone());
    return answer;
  } catch (failure) {
    const copy = await cache.match(keyOf(request));
    if (copy === undefined) throw failure;
    return copy;
  }
}

scope.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(copies)
      .then((cache) => cache.addAll(kept))
      .then(() => scope.skipWaiting()),
  );
});
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const name = new URL(request.url).pathname.split('/').pop() ?? '';
  if (request.method === 'GET' && (request.mode === 'navigate' || kept.includes(name))) {
    event.respondWith(fromWebOrCopy(request));
  }
});
