import { join } from 'node:path';
import { dayOf } from '../../shared/catalogue/calendar.ts';
import { exportFormats } from '../../shared/exports/exportFormats.ts';
import { publicationOf } from '../../shared/exports/publication.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import { officeSheets } from '../../shared/sheets/officeSheets.ts';
import { workbook } from '../../shared/sheets/workbook.ts';
import { dialogTexts } from '../../shared/texts/dialogs.ts';
import type { WindowDocuments } from './documentHandlers.ts';
import { exportCatalogue } from './exports/exportCatalogue.ts';
import { exportFolderName } from './exports/exportFolderName.ts';
import { fileName } from './fileName.ts';
import type { Host, WindowQuestions } from './Host.ts';
import { lastOutgoing, notingOutgoing } from './outgoing.ts';

type ExportHandlers = Pick<
  Handlers<AppContract>,
  Extract<keyof Handlers<AppContract>, `${'export' | 'outgoing'}.${string}`>
>;

/**
 * What goes out and what stays here; the export itself, into a folder of its own in the one chosen; the workbook
 * that the office edits; what went out last.
 */
export function exportHandlers(host: Host, documents: WindowDocuments, { dialogs }: WindowQuestions): ExportHandlers {
  return {
    'export.plan': ({ catalogueId }) =>
      publicationOf(documents.get(catalogueId).document.projection, dayOf(new Date())).plan,
    'export.write': async ({ catalogueId }, { emit }) => {
      const { document } = documents.get(catalogueId);
      const { projection } = document;
      const title = dialogTexts[host.settings.current.language].exportFolder;
      const chosen = await dialogs.openFolder({ title });
      if (chosen === null) return null;
      const folder = join(chosen, exportFolderName(projection.catalogue().name));
      const order = { folder, today: dayOf(new Date()), formats: exportFormats, signer: await host.keys.signer() };
      const write = () => exportCatalogue(host.files, projection, order);
      const result = await notingOutgoing(host, { document, kind: 'export' }, write, (written) => written.folder);
      emit('outgoing.changed', { catalogueId });
      return result;
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
