import { spreadsheetNamespace, xmlDeclaration, xmlText } from './xml.ts';

/** The most that a cell of Excel holds (Microsoft, Excel specifications and limits); with more the file is broken. */
const longestCell = 32_767;

/** What XML cannot hold, or not without changing it; and an underscore that would be read as the beginning of such a sign. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const escapedSign = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/gi;

/** `_x0041_` is an A in a workbook (ECMA-376, 22.9.2.19, ST_Xstring). */
const escapeSign = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

function itemOf(text: string): string {
  const shown = text.length <= longestCell ? text : `${text.slice(0, longestCell - 1)}…`;
  return `<si><t xml:space="preserve">${xmlText(shown.replace(escapedSign, escapeSign))}</t></si>`;
}

/** The texts of a workbook's cells; each stands in it once, and cells name it by its number. */
export class SharedStrings {
  readonly #indexByText = new Map<string, number>();

  /** The number of a text. */
  indexOf(text: string): number {
    const known = this.#indexByText.get(text);
    if (known !== undefined) return known;
    const index = this.#indexByText.size;
    this.#indexByText.set(text, index);
    return index;
  }

  /** The part of the workbook that holds them (ECMA-376, 18.4.9), a text at a time. */
  *xml(): Generator<string> {
    yield `${xmlDeclaration}<sst xmlns="${spreadsheetNamespace}" uniqueCount="${this.#indexByText.size}">`;
    for (const text of this.#indexByText.keys()) yield itemOf(text);
    yield '</sst>';
  }
}
