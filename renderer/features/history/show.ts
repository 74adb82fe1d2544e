import type { RecordKind } from '../../../shared/catalogue/records.ts';

/** Ways from the history to a record, and to the history of one. */
export interface ShowFromHistory {
  readonly record: (kind: RecordKind, id: string) => void;
  readonly historyOf: (kind: RecordKind, id: string) => void;
}
