/**
 * A text that a spreadsheet shows and never carries out: what begins like a formula gets an apostrophe in front (OWASP,
 * CSV Injection).
 */
export const harmlessCell = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

/** What a cell said before it was made harmless. */
export const plainCell = (cell: string): string => (/^'[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell);
