import { basename, dirname, resolve } from 'node:path';
import type * as Y from 'yjs';
import { isMunicipalityKey, stateOf } from '../../../shared/catalogue/municipalityKey.ts';
import { perform } from '../../../shared/document/commands.ts';
import type { Writer } from '../../../shared/document/commands.ts';
import { Projection } from '../../../shared/document/projection.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { newSampleTown } from '../../../shared/sample/sampleTown.ts';
import { cliTexts } from '../../../shared/texts/cli.ts';
import { newCatalogueDoc } from '../../host/newCatalogueDoc.ts';
import { answer } from '../answer.ts';
import type { CliPorts } from '../CliPorts.ts';
import { saveMappe, writerOf } from '../mappeAtWork.ts';
import { jsonOption, parseCall } from '../parseCall.ts';
import { UsageError } from '../UsageError.ts';

interface Naming {
  readonly name?: string | undefined;
  readonly ags?: string | undefined;
}

/** The sample town, under another name and key where they are given. */
function sampleDoc({ name, ags }: Naming, writer: Writer): Y.Doc {
  if (ags !== undefined && !isMunicipalityKey(ags)) throw new Refusal('ags-invalid');
  const doc = newSampleTown(writer);
  const { id, municipality } = new Projection(doc).catalogue();
  const patch = {
    ...(name !== undefined && { name }),
    ...(ags !== undefined && { municipality: { ...municipality, ags, state: stateOf(ags) } }),
  };
  perform(doc, [{ do: 'edit', kind: 'catalogue', id, patch }], writer);
  return doc;
}

function emptyDoc({ name, ags }: Naming, writer: Writer): Y.Doc {
  if (name === undefined || ags === undefined) throw new UsageError(cliTexts.nameAndAgs);
  return newCatalogueDoc({ name, municipality: '', ags }, writer);
}

/** `new <file.mappe> --name <name> --ags <digits> [--sample]` */
export async function runNew(args: readonly string[], ports: CliPorts): Promise<string> {
  const { values, positionals } = parseCall(
    args,
    { ...jsonOption, name: { type: 'string' }, ags: { type: 'string' }, sample: { type: 'boolean' } },
    [1, 1],
  );
  const path = resolve(positionals[0] ?? '');
  const writer = writerOf(ports);
  const doc = values.sample === true ? sampleDoc(values, writer) : emptyDoc(values, writer);
  const projection = new Projection(doc);
  if ((await ports.files.list(dirname(path))).includes(basename(path))) throw new Refusal('catalogue-exists');
  await saveMappe(ports, path, { doc, projection, writer });
  const { id, name } = projection.catalogue();
  return answer(values.json, { file: path, catalogueId: id, name }, cliTexts.created(name, basename(path)));
}
