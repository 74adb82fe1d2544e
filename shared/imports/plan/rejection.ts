import type { ImportFindingCode } from '../finding.ts';
import type { ImportFinding } from '../importPreview.ts';

/** Why a whole row is not taken. */
export const rejection = (row: number, code: ImportFindingCode, value: string): ImportFinding => ({
  kind: 'rejected',
  row,
  column: '',
  value,
  became: '',
  code,
  values: {},
});
