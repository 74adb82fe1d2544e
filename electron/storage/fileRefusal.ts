import { Refusal, type RefusalCode } from '../../shared/refusal.ts';

const codes: Partial<Record<string, RefusalCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOENT: 'file-missing',
};

/** Runs `task` on the file at `path`; what the system throws becomes the Refusal a person can be told, with its cause. */
export async function refusingFor<T>(path: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (cause) {
    throw new Refusal(codes[systemCode(cause)] ?? 'io-error', { path }, { cause });
  }
}

/** Like `refusingFor`, for a task that only reads: nobody is told then that a file cannot be written. */
export async function refusingReadFor<T>(path: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (cause) {
    throw new Refusal(systemCode(cause) === 'ENOENT' ? 'file-missing' : 'file-unreadable', { path }, { cause });
  }
}

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
