import type { ScheduleSaid } from '../cells/readSchedule.ts';
import { repaired } from '../finding.ts';
import { isOrganisation } from '../looksLike.ts';
import type { RowContext } from './readRow.ts';
import type { RowCells } from './RowCells.ts';

/** A description, and what stood in it that has a field of its own. */
export interface ProseSaid {
  readonly description: string | null;
  /** Empty where the text names no provider. */
  readonly partner: string;
  readonly schedule: ScheduleSaid | null;
}

/** The provider at the beginning of a part that goes on: `Krefelder Caritasheime gGmbH, auch Kurzzeitpflege`. */
const withLegalForm = /^(.{3,100}?(?:e\. ?V\.|g?GmbH)),\s+(.+)$/su;

/**
 * Reads a description. Where a list has no column for the provider, offices write "Träger; Zeiten" into this one: a part
 * that names an organisation is the provider then, and parts that are nothing but times are the times.
 */
export function readProse(cells: RowCells, readTimes: RowContext['readTimes']): ProseSaid {
  const text = cells.said('description');
  if (text === null || cells.has('partner')) return { description: text, partner: '', schedule: null };
  const parts = text.split(';').map((part) => part.trim());
  const provider = parts.find((part) => isOrganisation(withLegalForm.exec(part)?.[1] ?? part));
  if (provider === undefined) return { description: text, partner: '', schedule: null };
  const [, partner = provider, more = ''] = withLegalForm.exec(provider) ?? [];
  const rest = parts.flatMap((part) => (part === provider ? more : part)).filter((part) => part !== '');
  const isTimes = (part: string) => !cells.has('schedule') && readTimes(part).value?.note === null;
  const times = rest.filter(isTimes).join('; ');
  const prose = rest.filter((part) => !isTimes(part)).join('; ');
  cells.note('description', [repaired('partner-from-text', partner)]);
  return {
    description: prose === '' ? null : prose,
    partner,
    schedule: times === '' ? null : readTimes(times).value,
  };
}
