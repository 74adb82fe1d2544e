/** Turns what one window would print into a PDF that can be read aloud: tagged, its headings as an outline. */
export interface PagePrinter {
  /** @throws Refusal pdf-failed */
  printToPdf(): Promise<Uint8Array>;
}
