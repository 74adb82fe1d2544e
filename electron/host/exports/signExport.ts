import { manifestName } from '../../../shared/exports/manifest.ts';
import type { ExportFile } from '../../../shared/exports/manifest.ts';
import { signatureName } from '../../../shared/exports/manifestSignature.ts';
import type { ManifestSignature } from '../../../shared/exports/manifestSignature.ts';
import type { MappeSigner } from '../../../shared/mappe/mappeFrame.ts';

/** The files of an export with the signature of this computer over its manifest, which stays the last of them. */
export function signExport(exported: readonly ExportFile[], signer: MappeSigner): readonly ExportFile[] {
  return exported.flatMap((file) => (file.name === manifestName ? [signatureOf(file, signer), file] : [file]));
}

function signatureOf({ bytes }: ExportFile, signer: MappeSigner): ExportFile {
  const signature: ManifestSignature = {
    format: 'familienapp-signature',
    version: '1.0',
    algorithm: 'Ed25519',
    publicKey: signer.publicKey,
    signature: Buffer.from(signer.sign(bytes)).toString('base64'),
  };
  return { name: signatureName, bytes: new TextEncoder().encode(`${JSON.stringify(signature, null, 2)}\n`) };
}
