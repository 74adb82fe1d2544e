import * as z from 'zod';

/** What a schema cannot say by its shape about how a field is kept in the document (see document/layout.ts). */
export interface StoredHint {
  /** The property that tells the items of a list apart; `id` unless said. */
  keyField?: string;
  /** Where an item is just its key and one value, the name of that value. */
  valueField?: string;
  /** The key prefix, where it is not the field's name. */
  prefix?: string;
  /** Personal data: never part of a record's base, always its own key, so that it can be erased (GDPR Art. 17). */
  personal?: true;
}

/** Hints on how fields are stored, registered where the fields are defined. */
export const stored = z.registry<StoredHint>();
