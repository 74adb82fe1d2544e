import type { RecordKind } from '../../../shared/catalogue/records.ts';

/** Goes to a record, where a key of the document is given (`title/de`) to its field. */
export type Show = (kind: RecordKind, id: string, field?: string) => void;
