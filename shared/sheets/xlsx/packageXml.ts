import { spreadsheetNamespace, xmlDeclaration, xmlText } from './xml.ts';

// What holds the parts of a workbook together: Open Packaging Conventions (ECMA-376, part 2).

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const pack = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where the sheet of a place in the workbook lies. */
export const sheetPath = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`;

/** `[Content_Types].xml`: what kind each part is of. */
export function contentTypesXml(sheets: number): string {
  const kinds: readonly (readonly [path: string, type: string])[] = [
    ['xl/workbook.xml', `${spreadsheetType}.sheet.main+xml`],
    ['xl/styles.xml', `${spreadsheetType}.styles+xml`],
    ['xl/sharedStrings.xml', `${spreadsheetType}.sharedStrings+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: sheets }, (_, at) => [sheetPath(at), `${spreadsheetType}.worksheet+xml`] as const),
  ];
  const parts = kinds.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return `${xmlDeclaration}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

/** Relationships from one part to others, named rId1 and so on. */
const relationshipsXml = (targets: readonly (readonly [type: string, path: string])[]): string =>
  `${xmlDeclaration}<Relationships xmlns="${pack}/relationships">${targets
    .map(([type, path], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${path}"/>`)
    .join('')}</Relationships>`;

/** `_rels/.rels`: where reading begins. */
export const packageRelationshipsXml = relationshipsXml([
  [`${office}/officeDocument`, 'xl/workbook.xml'],
  [`${pack}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

/** `xl/_rels/workbook.xml.rels`: the sheets first, so that their numbers are those of workbookXml. */
export const workbookRelationshipsXml = (sheets: number): string =>
  relationshipsXml([
    ...Array.from({ length: sheets }, (_, at) => [`${office}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
    [`${office}/styles`, 'styles.xml'],
    [`${office}/sharedStrings`, 'sharedStrings.xml'],
  ]);

/** `xl/workbook.xml`: the sheets by name. */
export function workbookXml(names: readonly string[]): string {
  const sheets = names.map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `${xmlDeclaration}<workbook xmlns="${spreadsheetNamespace}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** `docProps/core.xml`: what the workbook is called, and from when it is. */
export function propertiesXml(title: string, modified: Date): string {
  const moment = modified.toISOString().replace(/\.\d+/, '');
  const dated = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`,
  );
  return `${xmlDeclaration}<cp:coreProperties xmlns:cp="${pack}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title>${dated.join('')}</cp:coreProperties>`;
}
