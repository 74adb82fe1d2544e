import type { AppContract } from '../../shared/rpc/contract.ts';
import type { CallContext, Handlers } from '../../shared/rpc/serve.ts';
import { Slices } from '../../shared/slices.ts';
import { dialogTexts } from '../../shared/texts/dialogs.ts';
import type { WindowDocuments } from './documentHandlers.ts';
import type { Host, WindowQuestions } from './Host.ts';

type ImportHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `import.${string}`>>;

/** The kinds of list the program reads. */
const listExtensions = ['xlsx', 'xls', 'ods', 'csv', 'txt', 'tsv', 'geojson', 'json'];

/** Lists on their way into the catalogue. Long work tells how far it is and stops when the window cancels. */
export function importHandlers(host: Host, documents: WindowDocuments, { dialogs }: WindowQuestions): ImportHandlers {
  const { imports, files } = host;
  const slices = ({ signal, emit }: CallContext<AppContract>) =>
    new Slices(signal, (done, total) => emit('progress', { done, total }));
  const texts = () => dialogTexts[host.settings.current.language];

  return {
    'import.choose': async ({ catalogueId }, context) => {
      const { document } = documents.get(catalogueId);
      const filters = [{ name: texts().list, extensions: listExtensions }];
      const paths = await dialogs.openFiles({ title: texts().openList, filters });
      return paths.length === 0 ? null : imports.open(paths, document, slices(context));
    },
    'import.map': ({ importId, list, reading }, context) => imports.map(importId, list, reading, slices(context)),
    'import.take': ({ importId, decisions }, context) => imports.take(importId, decisions, slices(context)),
    'import.saveReport': async ({ importId }) => {
      const csv = imports.reportCsv(importId);
      const path = await dialogs.saveFile({
        title: texts().saveReport,
        suggestedName: `${texts().reportName}.csv`,
        filters: [{ name: texts().csv, extensions: ['csv'] }],
      });
      if (path !== null) await files.writeAtomic(path, csv);
      return path;
    },
    'import.drop': ({ importId }) => {
      imports.drop(importId);
      return null;
    },
  };
}
