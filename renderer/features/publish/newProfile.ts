import type { PublishProfile, PublishTarget, PublishTargetKind } from '../../../shared/publishing/publishProfile.ts';

const emptyTargets: { readonly [Kind in PublishTargetKind]: Extract<PublishTarget, { kind: Kind }> } = {
  stick: { kind: 'stick' },
  folder: { kind: 'folder', folder: '' },
  zip: { kind: 'zip', file: '' },
  webdav: { kind: 'webdav', url: '', user: '' },
  sftp: { kind: 'sftp', host: '', port: 22, user: '', folder: '', hostKey: null },
  put: { kind: 'put', url: '' },
};

/** A profile to begin with: it still lacks what only a person knows. */
export const newProfile = (kind: PublishTargetKind, name: string): PublishProfile => ({
  id: crypto.randomUUID(),
  name,
  target: emptyTargets[kind],
  formats: null,
});
