import { Refusal } from '../../shared/refusal.ts';
import type { RefusalCode } from '../../shared/refusal.ts';

const memberOf = (error: unknown, name: 'level' | 'code'): unknown =>
  error instanceof Error ? (Reflect.get(error, name) as unknown) : undefined;

/** What ssh2 says when a login fails. */
export const refusalOfConnection = (error: unknown, host: string): Refusal =>
  new Refusal(
    memberOf(error, 'level') === 'client-authentication' ? 'publish-denied' : 'publish-unreachable',
    { host },
    { cause: error },
  );

/** Status codes of SFTP: draft-ietf-secsh-filexfer-02 (version 3), 7; the last two from later versions. */
const codes: Readonly<Record<number, RefusalCode>> = {
  2: 'publish-folder-missing',
  3: 'publish-forbidden',
  4: 'publish-refused',
  6: 'publish-unreachable',
  7: 'publish-unreachable',
  12: 'publish-forbidden',
  14: 'publish-full',
  15: 'publish-full',
};

/** What it means when a call of SFTP fails. Version 3 knows no code for a full disk: some servers say it in words. */
export function refusalOfSftp(error: unknown, host: string, file: string): Refusal {
  if (error instanceof Refusal) return error;
  const code = memberOf(error, 'code');
  const words = error instanceof Error ? error.message : '';
  const saysFull = code === 4 && /no space|quota|disk full/i.test(words);
  const known = typeof code === 'number' ? codes[code] : 'publish-unreachable';
  return new Refusal(saysFull ? 'publish-full' : (known ?? 'publish-refused'), { host, file }, { cause: error });
}
