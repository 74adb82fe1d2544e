import type { SafeStorage } from 'electron';

const notThePlainText = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0x5a));

/** A keeper of secrets that keeps nothing secret: what matters here is that the program asks it. */
export const safeStorage: Pick<
  SafeStorage,
  'isEncryptionAvailable' | 'getSelectedStorageBackend' | 'encryptString' | 'decryptString'
> = {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptString: (text) => notThePlainText(Buffer.from(text)),
  decryptString: (sealed) => notThePlainText(sealed).toString(),
};
