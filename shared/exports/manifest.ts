import * as z from 'zod';
import { problemRules } from '../catalogue/problem.ts';
import { recordKind } from '../catalogue/records.ts';
import { checksumOf } from '../mappe/mappeLayout.ts';
import { program } from '../program.ts';
import { leftOutReason } from './exportPlan.ts';
import { momentText } from './katalog.ts';
import type { Publication } from './publication.ts';

export const manifestName = 'manifest.json';

/** A file of the export; its name has no folder in it. */
const manifestFile = z.object({
  name: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  size: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const brokenRule = z.object({ field: z.string(), rule: z.enum(problemRules) });

/**
 * `manifest.json`: what an export holds, so that whoever received it can check it. It lies beside the catalogue on the web:
 * what was left out is named by id and rule, without titles or values.
 */
export const manifest = z.object({
  format: z.literal('familienapp-export'),
  version: z.literal('1.0'),
  modifiedAt: z.string().nullable(),
  generator: z.object({ name: z.string(), version: z.string() }),
  catalogue: z.object({
    id: z.string(),
    name: z.string(),
    /** Who publishes it; exports of earlier versions do not say. */
    publisher: z.string().nullable().default(null),
  }),
  counts: z.object({ offers: z.int(), partners: z.int(), places: z.int() }),
  files: z.array(manifestFile),
  leftOut: z.array(
    z.object({
      id: z.string(),
      reason: leftOutReason,
      date: z.string().nullable(),
      problems: z.array(brokenRule),
    }),
  ),
  valuesLeftOut: z.array(brokenRule.extend({ kind: recordKind, id: z.string() })),
  withheld: z.object({ contacts: z.int(), internalNotes: z.int(), exactAddresses: z.int() }),
});
export type Manifest = z.infer<typeof manifest>;
export type ManifestFile = z.infer<typeof manifestFile>;

/** A file of an export before it is written. */
export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How a file stands in the manifest. */
export async function fingerprint({ name, bytes }: ExportFile): Promise<ManifestFile> {
  const checksum = await checksumOf(bytes);
  const sha256 = [...checksum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name, size: bytes.length, sha256 };
}

/** The manifest of an export. No clock in it: the same catalogue gives the same bytes. */
export function manifestOf({ catalogue, modifiedAt, plan }: Publication, files: readonly ManifestFile[]): Manifest {
  return {
    format: 'familienapp-export',
    version: '1.0',
    modifiedAt: momentText(modifiedAt),
    generator: program,
    catalogue: { id: catalogue.id, name: catalogue.name, publisher: catalogue.publisher.name },
    counts: { offers: plan.offers, partners: plan.partners, places: plan.places },
    files: [...files],
    leftOut: plan.leftOut.map(({ id, reason, date, problems }) => ({
      id,
      reason,
      date,
      problems: problems.map(({ field, rule }) => ({ field, rule })),
    })),
    valuesLeftOut: plan.valuesLeftOut.map(({ kind, id, field, rule }) => ({ kind, id, field, rule })),
    withheld: plan.withheld,
  };
}
