import type { PublishProfile, PublishTarget } from '../../../shared/publishing/publishProfile.ts';
import { webFolder } from '../../../shared/publishing/webFolder.ts';
import { Refusal } from '../../../shared/refusal.ts';

function checkedUrl(written: string): string {
  const url = webFolder(written);
  if (url === null) throw new Refusal('publish-address');
  return url;
}

function checkedName(written: string): string {
  const name = written.trim();
  if (name === '') throw new Refusal('name-missing');
  return name;
}

function checkedTarget(target: PublishTarget): PublishTarget {
  switch (target.kind) {
    case 'webdav':
      return { ...target, url: checkedUrl(target.url), user: checkedName(target.user) };
    case 'put':
      return { ...target, url: checkedUrl(target.url) };
    case 'sftp': {
      const host = target.host.trim();
      if (!/^[\p{L}\p{N}.:-]+$/u.test(host)) throw new Refusal('publish-address');
      return { ...target, host, user: checkedName(target.user), folder: target.folder.trim() };
    }
    default:
      return target;
  }
}

/** A profile as it is kept. @throws Refusal publish-address, name-missing */
export const checkedProfile = (profile: PublishProfile): PublishProfile => ({
  ...profile,
  name: checkedName(profile.name),
  target: checkedTarget(profile.target),
});
