import type { CheckedExport } from '../../../shared/exports/exportPlan.ts';
import type { Host } from '../Host.ts';
import { fingerprintOf } from '../packets/signingKey.ts';
import { verifyExport } from './verifyExport.ts';

/** Whether an export in a folder is whole, and who signed it as far as this computer knows. @throws as `verifyExport` */
export async function checkExport(
  { files, keys, settings }: Pick<Host, 'files' | 'keys' | 'settings'>,
  folder: string,
): Promise<CheckedExport> {
  const { manifest, signer } = await verifyExport(files, folder);
  const { catalogue, modifiedAt, counts } = manifest;
  const isOwn = signer !== null && signer === (await keys.signer()).publicKey;
  const colleague = settings.current.colleagues.find(({ publicKey }) => publicKey === signer);
  return {
    folder,
    catalogueName: catalogue.name,
    publisher: catalogue.publisher,
    modifiedAt,
    files: manifest.files.length,
    offers: counts.offers,
    key: signer === null ? null : fingerprintOf(signer),
    signedBy: isOwn ? 'here' : colleague === undefined ? null : { author: colleague.author },
  };
}
