import { escapeXml } from '../xml-text';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Numbers of the cell styles in `STYLE_PART`. */
export const STYLES = { text: 0, day: 1, heading: 2 } as const;

/** Days are shown as ISO has them, whatever the language of the program. */
const STYLE_PART = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" xfId="0"/><xf numFmtId="164" fontId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`;

/** Where the rows of the first, the second … sheet are. */
export const sheetPart = (number: number): string => `xl/worksheets/sheet${String(number)}.xml`;

/** Every part of a workbook but its sheets, in the order in which they are written. */
export function partsAround(sheets: readonly string[]): readonly (readonly [part: string, xml: string])[] {
  const places = sheets.map((name, index) => ({ name, number: index + 1 }));
  const listed = places.map(
    ({ name, number }) =>
      `<sheet name="${escapeXml(name)}" sheetId="${String(number)}" r:id="rId${String(number)}"/>`,
  );
  return [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/styles.xml', 'styles')}${places.map(({ number }) => override(sheetPart(number), 'worksheet')).join('')}</Types>`,
    ],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...places.map(({ number }): [string, string] => ['worksheet', `/${sheetPart(number)}`]),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLE_PART],
  ];
}

/** What comes before the rows of a sheet: the first of them stays in sight, the columns have widths in letters. */
export const sheetHead = (widths: readonly number[]): string =>
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths
    .map((width, index) => {
      const column = String(index + 1);
      return `<col min="${column}" max="${column}" width="${String(width)}" customWidth="1"/>`;
    })
    .join('')}</cols><sheetData>`;

/** What comes after the rows; with arrows to filter the given range by. */
export const sheetFoot = (filtered: string | null): string =>
  `</sheetData>${filtered === null ? '' : `<autoFilter ref="${filtered}"/>`}</worksheet>`;
