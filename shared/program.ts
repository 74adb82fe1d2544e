import { version } from '../package.json';

/** What the program calls itself in the files it writes. */
export const program = { name: 'Angebotsmappe', version } as const;
