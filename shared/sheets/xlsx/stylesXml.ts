import { spreadsheetNamespace, xmlDeclaration } from './xml.ts';

const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
const none = 'fillId="0" borderId="0"';

/** `@` is text: such a cell is never carried out as a formula, not even when somebody goes into it and out again. */
const asText = 'numFmtId="49" applyNumberFormat="1"';
const wrapped = 'applyAlignment="1"><alignment vertical="top" wrapText="1"/>';

// In the order of cellStyles.
const formats = [
  `<xf numFmtId="0" fontId="0" ${none} xfId="0"/>`,
  `<xf ${asText} fontId="1" applyFont="1" ${none} xfId="0" ${wrapped}</xf>`,
  `<xf ${asText} fontId="0" ${none} xfId="0" ${wrapped}</xf>`,
  `<xf numFmtId="0" fontId="0" ${none} xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>`,
  `<xf numFmtId="164" applyNumberFormat="1" fontId="0" ${none} xfId="0" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>`,
];

/** How cells look, as they name it: by its place in the list of formats. */
export const cellStyles = { heading: 1, text: 2, number: 3, day: 4 } as const;

/** The styles of a workbook (ECMA-376, 18.8.39). */
export const stylesXml = `${xmlDeclaration}<styleSheet xmlns="${spreadsheetNamespace}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" ${none}/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
