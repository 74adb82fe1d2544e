import type { PublishTargetKind } from '../../../shared/publishing/publishProfile.ts';
import type { IconName } from '../../ui/Icon.tsx';

/** What stands for each kind of target. */
export const targetIcons: Readonly<Record<PublishTargetKind, IconName>> = {
  stick: 'stick',
  folder: 'folder',
  zip: 'archive',
  webdav: 'cloud',
  sftp: 'server',
  put: 'globe',
};
