import type { EntryType } from '../../../texts/merge.ts';
import type { IconName } from '../../../ui/Icon.tsx';

/** The sign of each type of entry, told apart by shape. */
export const entryIcons = {
  versions: 'double-box',
  same: 'copy',
  created: 'add',
  changed: 'pencil',
  archived: 'archive',
  restored: 'undo',
} as const satisfies Record<EntryType, IconName>;
