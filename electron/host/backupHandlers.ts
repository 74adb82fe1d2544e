import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import type { Host } from './Host.ts';

type BackupHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `backups.${string}`>>;

const missing = (): never => {
  throw new Error('not there yet');
};

/** Copies of a catalogue that this computer keeps. */
export function backupHandlers({ catalogues }: Host): BackupHandlers {
  return {
    'backups.list': ({ catalogueId }) =>
      catalogues.with(catalogueId, async (document) => [...(await document.backups())]),
    'backups.preview': missing,
    'backups.restore': missing,
  };
}
