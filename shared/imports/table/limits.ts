/** What a list may measure at most. The largest catalogue meant is a Kreis with about 10,000 offers. */
export const limits = {
  /** Bytes of the file. */
  bytes: 30_000_000,
  /** Bytes of a workbook once unpacked. */
  unpacked: 300_000_000,
  /** Lines of one sheet. */
  lines: 60_000,
  /** Cells of one sheet, empty ones included. */
  cells: 3_000_000,
} as const;
