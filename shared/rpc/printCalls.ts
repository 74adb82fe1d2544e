import * as z from 'zod';
import { defineCall } from './define.ts';

/** What leaves the window on paper; part of the product's contract. */
export const printCalls = {
  /**
   * Asks where to and writes there, as a tagged PDF, what the window would print now; the path, or null where the person
   * chose none. `suggestedName` has no extension. Refuses with pdf-in-browser (serve mode: the browser itself writes PDFs),
   * pdf-failed, disk-full, not-writable, io-error, catalogue-missing (not open in this window).
   */
  'print.pdf': defineCall(z.strictObject({ catalogueId: z.uuid(), suggestedName: z.string() }), z.string().nullable()),
};
