import type * as Y from 'yjs';
import type { RecordKind } from '../../../shared/catalogue/records.ts';
import { catalogueAsOf } from '../../../shared/document/catalogueAsOf.ts';
import type { Command } from '../../../shared/document/commands.ts';
import { restoreCommands } from '../../../shared/document/restoreCommands.ts';
import { hasRecord } from '../../../shared/document/structure.ts';
import { byRecord, restoredValues } from './restoring.ts';
import type { RestoredValue } from './restoring.ts';

/** A record that was different at another moment. */
export interface RecordDifference {
  readonly kind: RecordKind;
  readonly id: string;
  /** False where it was created since. */
  readonly wasThere: boolean;
  /** `before` is how it is now, `after` how it was then. */
  readonly values: readonly RestoredValue[];
}

export interface Differences {
  readonly records: readonly RecordDifference[];
  /** What makes everything as it was, as one act. */
  readonly commands: readonly Command[];
  /** What makes one record as it was; nothing where it was not there yet. */
  readonly commandsOf: (kind: RecordKind, id: string) => readonly Command[];
}

/** How the catalogue differs from what it was at a moment (milliseconds since 1970). */
export function differencesSince(doc: Y.Doc, at: number): Differences {
  const then = catalogueAsOf(doc, at);
  const commands = restoreCommands(doc, then, 'all');
  const records = byRecord(restoredValues(doc, commands, null)).map(({ kind, id, values }) => ({
    kind,
    id,
    wasThere: hasRecord(then, kind, id),
    values,
  }));
  return {
    records,
    commands,
    commandsOf: (kind, id) => restoreCommands(doc, then, { kind, id }),
  };
}
