/** What can be said of the page: whole and signed, whole, or not as it was published. */
export type Trust =
  { readonly is: 'genuine'; readonly key: string } | { readonly is: 'whole' } | { readonly is: 'changed' };

interface Signature {
  readonly publicKey: string;
  readonly signature: string;
}
interface Manifest {
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const hashOf = async (bytes: BufferSource): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

const sha256 = async (bytes: BufferSource): Promise<string> =>
  [...(await hashOf(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const integrityOf = async (text: string): Promise<string> =>
  `sha256-${btoa(String.fromCharCode(...(await hashOf(new TextEncoder().encode(text)))))}`;

async function read(name: string): Promise<ArrayBuffer | null> {
  const answer = await fetch(name, { cache: 'no-cache' });
  return answer.ok ? answer.arrayBuffer() : null;
}

const parse = <T>(bytes: ArrayBuffer): T => JSON.parse(new TextDecoder().decode(bytes)) as T;

/** A key as people compare it on the telephone, as the program shows it (electron/host/packets/signingKey.ts). */
const fingerprintOf = async (publicKey: string): Promise<string> =>
  ((await sha256(fromHex(publicKey))).slice(0, 24).match(/.{4}/g) ?? []).join(' ');

/** The key a manifest is signed with; null where it is signed by nobody, undefined where the signature is of something else. */
async function signer(manifest: ArrayBuffer): Promise<string | null | undefined> {
  const signature = await read('manifest.sig');
  if (signature === null) return null;
  const { publicKey, signature: written } = parse<Signature>(signature);
  const key = await crypto.subtle.importKey('raw', fromHex(publicKey), { name: 'Ed25519' }, false, ['verify']);
  const isSigned = await crypto.subtle.verify('Ed25519', key, fromBase64(written), manifest);
  return isSigned ? publicKey : undefined;
}

/** Named while files of the next publication take their places (electron/host/publishing/standing.ts). */
const nextManifest = 'manifest.json.next';

/** Compares the page with the manifest beside it, and the manifest with its signature. */
async function standing(): Promise<Trust> {
  const [manifest, page] = await Promise.all(['manifest.json', 'index.html'].map(read));
  if (!manifest || !page) return { is: 'whole' };
  const publicKey = await signer(manifest);
  const listed = parse<Manifest>(manifest).files.find(({ name }) => name === 'index.html')?.sha256;
  if (publicKey === undefined || listed !== (await sha256(page))) {
    return { is: (await read(nextManifest)) === null ? 'changed' : 'whole' };
  }
  return publicKey === null ? { is: 'whole' } : { is: 'genuine', key: await fingerprintOf(publicKey) };
}

/**
 * Says whether the page is as it was published, and with which key. Where it is served, the page as a whole is compared with
 * the signed manifest; from a stick and without network only what it shows can be, with the hash beside it.
 * @param shown the text of the catalogue in the page
 * @param expected its hash, as `sha256-…` (Subresource Integrity)
 * @returns null where a browser does not reckon hashes (old ones; pages from http)
 */
export async function readTrust(shown: string, expected: string): Promise<Trust | null> {
  if (!('subtle' in crypto)) return null;
  if ((await integrityOf(shown)) !== expected) return { is: 'changed' };
  if (!location.protocol.startsWith('http')) return { is: 'whole' };
  // No network, or a browser that does not know this kind of signature.
  return standing().catch((): Trust => ({ is: 'whole' }));
}
