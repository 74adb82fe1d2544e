import { basename, join } from 'node:path';
import type { OnFile } from '../../shared/exports/exportFiles.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import { dialogTexts } from '../../shared/texts/dialogs.ts';
import type { WindowDocuments } from './documentHandlers.ts';
import { exportFolderName } from './exports/exportFolderName.ts';
import type { Host, WindowQuestions } from './Host.ts';
import { notingOutgoing, publicationLog } from './outgoing.ts';

type PublishHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `publish.${string}`>>;

/** Ways of publishing, and publishing by them. Passwords come in here and never go out again. */
export function publishHandlers(host: Host, documents: WindowDocuments, { dialogs }: WindowQuestions): PublishHandlers {
  const { publishing } = host;
  return {
    'publish.profiles': ({ catalogueId }) => publishing.profiles(catalogueId),
    'publish.saveProfile': async ({ catalogueId, profile, secret }) => {
      await publishing.save(catalogueId, profile, secret);
      return publishing.profiles(catalogueId);
    },
    'publish.removeProfile': async ({ catalogueId, profileId }) => {
      await publishing.remove(catalogueId, profileId);
      return publishing.profiles(catalogueId);
    },
    'publish.choosePlace': async ({ catalogueId, kind }) => {
      const texts = dialogTexts[host.settings.current.language];
      const name = exportFolderName(documents.get(catalogueId).document.projection.catalogue().name);
      if (kind === 'folder') {
        const chosen = await dialogs.openFolder({ title: texts.exportFolder });
        if (chosen === null) return null;
        return { kind, folder: basename(chosen) === name ? chosen : join(chosen, name) };
      }
      const filters = [{ name: texts.zip, extensions: ['zip'] }];
      const file = await dialogs.saveFile({ title: texts.exportZip, suggestedName: `${name}.zip`, filters });
      return file === null ? null : { kind, file };
    },
    'publish.drives': async () => [...(await publishing.drives())],
    'publish.test': async ({ catalogueId, profile, secret }) => {
      await publishing.test(catalogueId, profile, secret);
      return null;
    },
    'publish.difference': ({ catalogueId, profileId }) =>
      publishing.difference(documents.get(catalogueId).document.projection, profileId),
    'publish.start': async ({ catalogueId, profileId, drive }, { signal, emit }) => {
      const { document } = documents.get(catalogueId);
      const onProgress = (done: number, total: number) => emit('progress', { done, total });
      const onFile: OnFile = (file, done, total) => emit('progress', { done, total, file });
      const report = await notingOutgoing(
        host,
        { document, kind: 'export' },
        () =>
          publishing.publish(document.projection, { profileId, drive }, { catalogueId, signal, onProgress, onFile }),
        (done) => ({ path: done.where, report: done }),
      );
      emit('outgoing.changed', { catalogueId });
      return report;
    },
    'publish.log': async ({ catalogueId }) => [...(await publicationLog(documents.get(catalogueId).document))],
  };
}
