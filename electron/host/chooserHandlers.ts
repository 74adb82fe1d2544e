import { Refusal } from '../../shared/refusal.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Handlers } from '../../shared/rpc/serve.ts';
import type { PathChooser } from './dialogs.ts';

type ChooserHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `dialog.${string}`>>;

/** The chooser a window draws itself. A desktop window has native dialogs, and may neither list folders nor name paths. */
export function chooserHandlers(chooser: PathChooser | null): ChooserHandlers {
  const present = (): PathChooser => {
    if (chooser === null) throw new Refusal('file-unreadable');
    return chooser;
  };
  return {
    'dialog.list': ({ folder }) => present().list(folder),
    'dialog.createFolder': ({ folder, name }) => present().createFolder(folder, name),
    'dialog.answer': async ({ id, folder, paths }) => {
      await present().answer(id, folder, paths);
      return null;
    },
  };
}
