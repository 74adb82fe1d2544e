import { createContext } from 'react';
import type { ReactNode } from 'react';

/** The section that tells what happened to the record that is open; stands at the end of it. Null where there is none. */
export const RecordHistory = createContext<ReactNode>(null);
