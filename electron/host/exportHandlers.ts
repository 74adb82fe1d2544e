import { dayOf } from '../../shared/catalogue/calendar.ts';
import { publicationInSlices } from '../../shared/exports/publication.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import { officeSheets } from '../../shared/sheets/officeSheets.ts';
import { workbook } from '../../shared/sheets/workbook.ts';
import { Slices } from '../../shared/slices.ts';
import { dialogTexts } from '../../shared/texts/dialogs.ts';
import type { WindowDocuments } from './documentHandlers.ts';
import { checkExport } from './exports/checkExport.ts';
import { fileName } from './fileName.ts';
import type { Host, WindowQuestions } from './Host.ts';
import { lastOutgoing } from './outgoing.ts';

type ExportHandlers = Pick<
  Handlers<AppContract>,
  Extract<keyof Handlers<AppContract>, `${'export' | 'outgoing'}.${string}`>
>;

/** What goes out and what stays here; the workbook that the office edits; what went out last, and whether it is whole. */
export function exportHandlers(host: Host, documents: WindowDocuments, { dialogs }: WindowQuestions): ExportHandlers {
  return {
    'export.plan': async ({ catalogueId }) => {
      const { projection } = documents.get(catalogueId).document;
      return (await publicationInSlices(projection, dayOf(new Date()), new Slices())).plan;
    },
    'export.check': async ({ catalogueId }) => {
      documents.get(catalogueId);
      const title = dialogTexts[host.settings.current.language].checkedExport;
      const folder = await dialogs.openFolder({ title });
      return folder === null ? null : checkExport(host, folder);
    },
    'export.workbook': async ({ catalogueId }) => {
      const { projection } = documents.get(catalogueId).document;
      const texts = dialogTexts[host.settings.current.language];
      const now = new Date();
      const { name } = projection.catalogue();
      const path = await dialogs.saveFile({
        title: texts.saveWorkbook,
        suggestedName: `${fileName(name)} ${texts.workbookName} ${dayOf(now)}.xlsx`,
        filters: [{ name: texts.xlsx, extensions: ['xlsx'] }],
      });
      if (path !== null) await host.files.writeAtomic(path, await workbook(officeSheets(projection), name, now));
      return path;
    },
    'outgoing.last': async ({ catalogueId }) => {
      const { document } = documents.get(catalogueId);
      return { export: await lastOutgoing(document, 'export'), copy: await lastOutgoing(document, 'copy') };
    },
  };
}
