/**
 * A text that a spreadsheet shows and never carries out: what begins like a formula gets an apostrophe in front (OWASP,
 * CSV Injection).
 */
export const harmlessCell = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);
