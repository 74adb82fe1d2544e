import { listKinds } from '../../shared/catalogue/records.ts';
import type { ListKind, RecordKind } from '../../shared/catalogue/records.ts';
import { hasRecord } from '../../shared/document/structure.ts';
import { Refusal } from '../../shared/refusal.ts';
import { cliTexts } from '../../shared/texts/cli.ts';
import type { MappeAtWork } from './mappeAtWork.ts';
import { UsageError } from './UsageError.ts';

/**
 * The kind of the record with an id. The catalogue's own id, or the word `catalogue`, leads to its own record.
 * @throws Refusal record-missing
 */
export function kindOfRecord({ doc, projection }: MappeAtWork, id: string): RecordKind {
  const kind = listKinds.find((list) => hasRecord(doc, list, id));
  if (kind !== undefined) return kind;
  if (id === 'catalogue' || projection.catalogue().id === id) return 'catalogue';
  throw new Refusal('record-missing', { id });
}

/** A kind of record as it is named on the command line. @throws UsageError */
export function readListKind(name: string | undefined): ListKind {
  const kind = listKinds.find((list) => list === name);
  if (kind === undefined) throw new UsageError(cliTexts.unknownKind(name ?? ''));
  return kind;
}
