import type { WebContents } from 'electron';
import { Refusal } from '../../shared/refusal.ts';
import type { PagePrinter } from '../host/PagePrinter.ts';

/** Prints the page in `contents` as its style sheets have it for paper. */
export function createPagePrinter(contents: WebContents): PagePrinter {
  return {
    printToPdf: async () => {
      try {
        return await contents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        });
      } catch (error) {
        console.error(error);
        throw new Refusal('pdf-failed');
      }
    },
  };
}
