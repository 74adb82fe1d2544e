import type { ListKind } from '../../../shared/catalogue/records.ts';

/** Goes to a record, and there to the field of a key. */
export type Show = (kind: ListKind, id: string, field?: string) => void;
