import { createContext } from 'react';

/** The key of the field that the address names: the record that opens below goes to it. Null where it names none. */
export const FieldToShow = createContext<string | null>(null);
