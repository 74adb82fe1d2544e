import { basename, resolve } from 'node:path';
import * as Y from 'yjs';
import type { MergeReport } from '../../../shared/document/mergeReport.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { cliTexts } from '../../../shared/texts/cli.ts';
import { readFoundFile } from '../../host/merging/readFoundFile.ts';
import { answer } from '../answer.ts';
import type { CliPorts } from '../CliPorts.ts';
import { openMappe, workOnMappe } from '../mappeAtWork.ts';
import type { MappeAtWork } from '../mappeAtWork.ts';
import { jsonOption, parseCall } from '../parseCall.ts';
import { RefusedFile } from '../RefusedFile.ts';
import { writeReport } from '../writeReport.ts';

interface MergedFile extends MergeReport {
  readonly file: string;
  readonly sender: { readonly author: string; readonly workplace: string };
  /** All it holds was there already. */
  readonly isKnown: boolean;
}

async function mergeFile({ files, checks }: CliPorts, mappe: MappeAtWork, file: string): Promise<MergedFile> {
  const { doc, projection } = mappe;
  try {
    const found = { bytes: await readFoundFile(files, resolve(file)), password: null };
    const against = { catalogueId: projection.catalogue().id, doc, guarded: [doc.clientID] };
    const { header, updates, report } = await checks.merge(against, found);
    for (const update of updates) Y.applyUpdateV2(doc, update);
    const { author, workplace } = header.sender;
    return { file, sender: { author, workplace }, isKnown: updates.length === 0, ...report };
  } catch (error) {
    throw error instanceof Refusal ? new RefusedFile(basename(file), error) : error;
  }
}

/** `merge <file.mappe> <other.mappe> ...`: all of them, or where one is refused none. */
export async function runMerge(args: readonly string[], ports: CliPorts): Promise<string> {
  const { values, positionals } = parseCall(
    args,
    { ...jsonOption, report: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    [2, Infinity],
  );
  const [own = '', ...others] = positionals;
  const mergeAll = async (mappe: MappeAtWork) => {
    const merged: MergedFile[] = [];
    for (const file of others) merged.push(await mergeFile(ports, mappe, file));
    return merged;
  };
  const dryRun = values['dry-run'] === true;
  const merged = dryRun ? await mergeAll(await openMappe(ports, own)) : await workOnMappe(ports, own, mergeAll);
  if (values.report !== undefined) await writeReport(ports, values.report, { files: merged });
  const sentences = merged.map(
    ({ file, isKnown, ...report }) =>
      `${basename(file)}: ${isKnown ? cliTexts.mergedBefore : cliTexts.merged(report, dryRun)}`,
  );
  return answer(values.json, { files: merged }, sentences.join('\n'));
}
