import * as Y from 'yjs';
import { holdsAll } from '../../shared/document/actsBeyond.ts';
import type { Act } from '../../shared/document/commands.ts';
import { Projection } from '../../shared/document/projection.ts';
import { restoreCommands } from '../../shared/document/restoreCommands.ts';
import type { BackupPreview } from '../../shared/rpc/backupCalls.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import type { Host } from './Host.ts';
import type { OpenDocument } from './OpenDocument.ts';
import { visibleRecords } from './visibleRecords.ts';

type BackupHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `backups.${string}`>>;

/** Copies of a catalogue that this computer keeps. */
export function backupHandlers({ catalogues }: Host): BackupHandlers {
  return {
    'backups.list': ({ catalogueId }) =>
      catalogues.with(catalogueId, async (document) => [...(await document.backups())]),
    'backups.preview': ({ catalogueId, name }) =>
      catalogues.with(catalogueId, (document) => withBackup(document, name, (then) => previewOf(document.doc, then))),
    'backups.restore': ({ catalogueId, name }) =>
      catalogues.with(catalogueId, (document) => withBackup(document, name, (then) => restore(document, then))),
  };
}

/** Works on the catalogue as a backup has it. @throws Refusal file-missing, mappe-damaged, mappe-truncated */
async function withBackup<T>(document: OpenDocument, name: string, work: (then: Y.Doc) => T | Promise<T>): Promise<T> {
  const then = await document.backup(name);
  try {
    return await work(then);
  } finally {
    then.destroy();
  }
}

function previewOf(now: Y.Doc, then: Y.Doc): BackupPreview {
  const projection = new Projection(then);
  const counts = visibleRecords(projection);
  projection.close();
  const commands = restoreCommands(now, then, 'all');
  const differing = new Set(
    commands.map((command) => ('kind' in command && 'id' in command ? `${command.kind}/${command.id}` : '')),
  );
  return { ...counts, differing: differing.size };
}

async function restore(document: OpenDocument, then: Y.Doc): Promise<Act> {
  const { doc } = document;
  // A catalogue that had to be read from an older file may lack what a backup has.
  const lacks = !holdsAll(doc, Y.encodeStateVector(then));
  if (lacks) await document.take([Y.encodeStateAsUpdateV2(then, Y.encodeStateVector(doc))]);
  return document.perform(restoreCommands(doc, then, 'all'));
}
