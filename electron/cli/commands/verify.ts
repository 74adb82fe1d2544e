import { resolve } from 'node:path';
import { cliTexts } from '../../../shared/texts/cli.ts';
import { verifyExport } from '../../host/exports/verifyExport.ts';
import { fingerprintOf } from '../../host/packets/signingKey.ts';
import { answer } from '../answer.ts';
import type { CliPorts } from '../CliPorts.ts';
import { jsonOption, parseCall } from '../parseCall.ts';

/** `verify <folder>`: an export against its manifest, and whose it is. */
export async function runVerify(args: readonly string[], ports: CliPorts): Promise<string> {
  const { values, positionals } = parseCall(args, jsonOption, [1, 1]);
  const { manifest, signer } = await verifyExport(ports.files, resolve(positionals[0] ?? ''));
  const key = signer === null ? null : fingerprintOf(signer);
  const { publisher, name } = manifest.catalogue;
  return answer(
    values.json,
    { ...manifest, key },
    `${cliTexts.verified(manifest.files.length, manifest.counts.offers)} ${cliTexts.signed(publisher ?? name, key)}`,
  );
}
