import { readDate } from '../../../shared/imports/cells/readDate.ts';
import type { ImportTargetId } from '../../../shared/imports/importTargets.ts';
import { dayText } from '../../../shared/texts/language.ts';
import type { Language } from '../../../shared/texts/language.ts';

const dayTargets: readonly (ImportTargetId | null)[] = [
  ...(['fundingUntil', 'validFrom', 'validTo', 'reviewedOn', 'cooperationSince', 'agreementUntil'] as const),
];

/**
 * A cell as it is shown beside the heading of its column. A workbook keeps a day as a number that nobody can read
 * (46387): where the column becomes a day, it is shown as one, in the language of the reader.
 */
export function sampleText(cell: string, target: ImportTargetId | null, language: Language): string {
  if (!dayTargets.includes(target)) return cell;
  const { value } = readDate(cell, 'last');
  return value === null ? cell : dayText(value, language);
}
