import { safeStorage } from 'electron';
import type { SecretBox } from '../host/ports.ts';

/** The system's keeper of secrets; null where it has none, or (some Linux desktops) one whose key is no secret. */
export function systemSecrets(): SecretBox | null {
  if (!safeStorage.isEncryptionAvailable()) return null;
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') return null;
  return {
    seal: (secret) => safeStorage.encryptString(secret),
    open: (sealed) => safeStorage.decryptString(Buffer.from(sealed)),
  };
}
