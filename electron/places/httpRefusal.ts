import { Refusal } from '../../shared/refusal.ts';
import type { RefusalCode } from '../../shared/refusal.ts';

/** What OpenSSL (Node) and Chromium (Electron) find wrong with a certificate. */
const certificateFaults: readonly (readonly [RegExp, RefusalCode])[] = [
  [/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_CERT_DATE_INVALID/, 'publish-certificate-date'],
  [/ALTNAME_INVALID|ERR_CERT_COMMON_NAME_INVALID/, 'publish-certificate-name'],
  [/SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|CERT_UNTRUSTED|ERR_CERT_/, 'publish-certificate-unknown'],
];

/** The causes of an error, outermost first: `fetch` of Node says what happened only in the cause. */
function* causesOf(error: unknown): Generator<Error> {
  for (let each = error; each instanceof Error; each = each.cause) yield each;
}

/** What a request that got no answer means. What was ended by its own signal comes back as the reason of the signal. */
export function refusalOfFailure(error: unknown, host: string, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted === true) return signal.reason;
  const words = [...causesOf(error)]
    .map((each) => `${'code' in each && typeof each.code === 'string' ? each.code : ''} ${each.message}`)
    .join(' ');
  const [, code] = certificateFaults.find(([pattern]) => pattern.test(words)) ?? [];
  return new Refusal(code ?? 'publish-unreachable', { host }, { cause: error });
}

const codes: Partial<Record<number, RefusalCode>> = {
  401: 'publish-denied',
  403: 'publish-forbidden',
  404: 'publish-folder-missing',
  // WebDAV: the folder above is missing (RFC 4918, 9.3.1 and 9.7.1).
  409: 'publish-folder-missing',
  413: 'publish-full',
  // WebDAV: the quota is used up (RFC 4918, 11.5).
  507: 'publish-full',
};

/** What an answer with a status that is not good means. */
export const refusalOfStatus = (status: number, host: string, file: string): Refusal =>
  new Refusal(codes[status] ?? 'publish-refused', { host, file });
