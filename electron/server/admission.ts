import { createHash, randomBytes } from 'node:crypto';

/** Decides who may speak to the host. */
export interface Admission {
  /** Opens the door once; it goes into the address that the program opens. */
  readonly token: string;
  /**
   * Takes what a window says first, `{"token": …}` or `{"session": …}` as JSON text. The answer is the secret of the
   * session, with which the same tab may come back, or null: not admitted. A token is used up by its first use.
   */
  admit(firstMessage: string): string | null;
}

/** A door with one fresh token. What it admitted is forgotten with the process. */
export function createAdmission(): Admission {
  const token = newSecret();
  // Digests, so that how long a look-up takes says nothing about the secret.
  const tokens = new Set([digest(token)]);
  const sessions = new Set<string>();
  return {
    token,
    admit(firstMessage) {
      const said = readObject(firstMessage);
      if (typeof said.session === 'string' && sessions.has(digest(said.session))) return said.session;
      if (typeof said.token !== 'string' || !tokens.delete(digest(said.token))) return null;
      const session = newSecret();
      sessions.add(digest(session));
      return session;
    },
  };
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('base64');
}

function readObject(text: string): { token?: unknown; session?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
