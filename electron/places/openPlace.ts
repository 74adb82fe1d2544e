import type { WebTarget } from '../host/publishing/publishTo.ts';
import type { WebPlace } from '../host/publishing/WebPlace.ts';
import type { Fetch } from './HttpFolder.ts';
import { openPut } from './openPut.ts';
import { openSftp } from './openSftp.ts';
import { openWebDav } from './openWebDav.ts';

/** Opens a target on the web. @throws Refusal as `WebPlace`, and those of its kind */
export async function openPlace(fetch: Fetch, target: WebTarget, secret: string): Promise<WebPlace> {
  switch (target.kind) {
    case 'webdav':
      return openWebDav(fetch, target, secret);
    case 'sftp':
      return openSftp(target, secret);
    case 'put':
      return openPut(fetch, target, secret);
  }
}
