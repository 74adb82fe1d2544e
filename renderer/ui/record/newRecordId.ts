/** Stands in the address in place of an id while a record is being created. */
export const newRecordId = 'new';
