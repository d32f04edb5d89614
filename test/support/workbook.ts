import { columnName } from '../../src/sources/connectors/xlsx/reference';
import { zip } from './zip';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The style of days in the workbooks made here, and of a time, of money and of a month. */
export const STYLES = { day: 1, time: 2, money: 3, month: 4, builtInDay: 5 } as const;

const STYLE_PART = `<styleSheet xmlns="${MAIN}"><numFmts count="4">
<numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="[h]:mm:ss"/>
<numFmt numFmtId="166" formatCode="#,##0\\ &quot;đồng&quot;;[Red]\\-#,##0"/><numFmt numFmtId="167" formatCode="[$-1042A]&quot;Tháng&quot; mm/yyyy"/>
</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

/** A cell given as the XML inside its row, from its reference. */
export type RawCell = (reference: string) => string;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Cells of the kinds that workbooks hold. */
export const cell = {
  raw:
    (type: string, value: string, rest = ''): RawCell =>
    reference =>
      `<c r="${reference}" t="${type}"${rest}><v>${value}</v></c>`,
  styled:
    (value: number, style: number): RawCell =>
    reference =>
      `<c r="${reference}" s="${String(style)}"><v>${String(value)}</v></c>`,
  day: (serial: number): RawCell => cell.styled(serial, STYLES.day),
  inline:
    (xml: string): RawCell =>
    reference =>
      `<c r="${reference}" t="inlineStr"><is>${xml}</is></c>`,
  formula:
    (formula: string, result: string): RawCell =>
    reference =>
      `<c r="${reference}"><f>${formula}</f>${result}</c>`,
};

export type GivenCell = string | number | boolean | null | RawCell;

export interface GivenSheet {
  readonly name: string;
  readonly state?: 'hidden';
  readonly rows: readonly (readonly GivenCell[])[];
  readonly merges?: readonly string[];
}

/** The parts of a workbook with these sheets. */
export function workbookParts(
  sheets: readonly GivenSheet[],
  { date1904 = false }: { date1904?: boolean } = {},
): Record<string, string> {
  const strings: string[] = [];
  const worksheets = sheets.map((sheet, index): [string, string] => [
    `xl/worksheets/sheet${String(index + 1)}.xml`,
    sheetXml(sheet, strings),
  ]);
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets, date1904),
    'xl/_rels/workbook.xml.rels': relationships([
      ...worksheets.map(([part]): [string, string] => ['worksheet', `/${part}`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLE_PART,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map(text => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(worksheets),
  };
}

/** A workbook with these sheets. */
export const workbook = (sheets: readonly GivenSheet[], options: { date1904?: boolean } = {}): Buffer =>
  zip(workbookParts(sheets, options));

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const workbookXml = (sheets: readonly GivenSheet[], date1904: boolean): string =>
  `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${String(date1904)}"/><sheets>${sheets
    .map(
      ({ name, state = 'visible' }, index) =>
        `<sheet name="${escaped(name)}" sheetId="${String(index + 1)}" state="${state}" r:id="rId${String(index + 1)}"/>`,
    )
    .join('')}</sheets></workbook>`;

function sheetXml({ rows, merges = [] }: GivenSheet, strings: string[]): string {
  const data = rows.map((cells, index) => {
    const row = String(index + 1);
    const xml = cells.map((value, column) => cellXml(value, columnName(column + 1) + row, strings));
    return cells.length === 0 ? '' : `<row r="${row}">${xml.join('')}</row>`;
  });
  const merged = merges.map(range => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet xmlns="${MAIN}"><sheetData>${data.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
}

function cellXml(value: GivenCell, reference: string, strings: string[]): string {
  if (value === null) return `<c r="${reference}"/>`;
  if (typeof value === 'function') return value(reference);
  if (typeof value === 'number') return cell.styled(value, 0)(reference);
  if (typeof value === 'boolean') return cell.raw('b', value ? '1' : '0')(reference);
  strings.push(value);
  return cell.raw('s', String(strings.length - 1))(reference);
}
