import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import * as Y from 'yjs';
import { newCatalogue } from '../../shared/document/newCatalogue.ts';
import { documentSchema } from '../../shared/document/structure.ts';
import { encodeMappe } from '../../electron/host/packets/encodeMappe.ts';

/** Writes an empty catalogue of this name to a .mappe file, as the program of a colleague would. */
export async function writeCatalogue(path: string, name: string): Promise<void> {
  const id = randomUUID();
  const now = new Date();
  const sender = { author: 'Jugendamt', workplace: 'Büro 2' };
  const municipality = { name: 'Lindenau', ags: '05915000', state: 'NW' };
  const doc = newCatalogue({ id, name, municipality }, [], { ...sender, app: 'Angebotsmappe', now });
  const label = {
    catalogueId: id,
    catalogueName: name,
    sender,
    replica: randomUUID(),
    seq: 0,
    time: now.toISOString(),
    schema: documentSchema,
    compression: 'deflate' as const,
  };
  writeFileSync(path, await encodeMappe(label, Y.encodeStateAsUpdateV2(doc)));
}
