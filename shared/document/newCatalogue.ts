import type * as Y from 'yjs';
import { baseOfCatalogue } from './base.ts';
import type { JsonObject } from './json.ts';
import { perform } from './commands.ts';
import type { Command, Writer } from './commands.ts';
import { baseCell, newDoc, recordsMap } from './structure.ts';

/**
 * A new document with its catalogue record and, at once, the records given (an import, the sample town).
 * @param catalogue the catalogue record; its `id` names the catalogue for good and stands in the base
 */
export function newCatalogue(
  catalogue: JsonObject & { id: string },
  commands: readonly Command[],
  writer: Writer,
): Y.Doc {
  const doc = newDoc();
  doc.transact(() => {
    recordsMap(doc, 'catalogue').set(baseCell('catalogue', catalogue.id), baseOfCatalogue(catalogue));
    perform(
      doc,
      commands.length > 0 ? commands : [{ do: 'edit', kind: 'catalogue', id: catalogue.id, patch: {} }],
      writer,
    );
  });
  return doc;
}
