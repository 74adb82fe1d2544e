/** What the signature beside the page says of it. */
export type Trust =
  { readonly is: 'genuine'; readonly key: string } | { readonly is: 'changed' } | { readonly is: 'unsigned' };

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

async function sha256(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function read(name: string): Promise<ArrayBuffer | null> {
  const answer = await fetch(name, { cache: 'no-cache' });
  return answer.ok ? answer.arrayBuffer() : null;
}

const parse = <T>(bytes: ArrayBuffer): T => JSON.parse(new TextDecoder().decode(bytes)) as T;

/** A key as people compare it on the telephone, as the program shows it (electron/host/packets/signingKey.ts). */
const fingerprintOf = async (publicKey: string): Promise<string> =>
  ((await sha256(fromHex(publicKey))).slice(0, 24).match(/.{4}/g) ?? []).join(' ');

/**
 * Compares this page with the manifest beside it, and the manifest with its signature. Only the page itself is looked at:
 * it holds everything it shows.
 * @returns null where that cannot be said: from a stick, in an old browser, without network
 */
export async function readTrust(): Promise<Trust | null> {
  if (!location.protocol.startsWith('http') || !('subtle' in crypto)) return null;
  try {
    const [manifest, signature, page] = await Promise.all(['manifest.json', 'manifest.sig', 'index.html'].map(read));
    if (!manifest || !page) return null;
    if (!signature) return { is: 'unsigned' };
    const { publicKey, signature: written } = parse<Signature>(signature);
    const key = await crypto.subtle.importKey('raw', fromHex(publicKey), { name: 'Ed25519' }, false, ['verify']);
    const isSigned = await crypto.subtle.verify('Ed25519', key, fromBase64(written), manifest);
    const listed = parse<Manifest>(manifest).files.find(({ name }) => name === 'index.html')?.sha256;
    if (!isSigned || listed !== (await sha256(page))) return { is: 'changed' };
    return { is: 'genuine', key: await fingerprintOf(publicKey) };
  } catch {
    return null;
  }
}
