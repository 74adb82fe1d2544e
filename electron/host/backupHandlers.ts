import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';

type BackupHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `backups.${string}`>>;

const missing = (): never => {
  throw new Error('not there yet');
};

/** Copies of a catalogue that this computer keeps. */
export function backupHandlers(): BackupHandlers {
  return { 'backups.list': () => [], 'backups.preview': missing, 'backups.restore': missing };
}
