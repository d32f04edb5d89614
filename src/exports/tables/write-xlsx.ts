import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { columnName } from '../../sources/connectors/xlsx/reference';
import { headerXml, rowXml } from '../xlsx/cells';
import { partsAround, sheetFoot, sheetHead, sheetPart } from '../xlsx/parts';
import type { ColumnKind, TableColumn } from './table-columns';
import type { TableData } from './table-rows';

/** Rows of a sheet, the first with the names of the columns; spreadsheet programs take no more. */
export const MAX_SHEET_ROWS = 1_048_576;

/** In every export the same, so that equal exports have equal bytes. */
const WRITTEN = new Date(2000, 0, 1);

/** Letters that the columns of a kind show. */
const WIDTHS: Readonly<Partial<Record<ColumnKind, number>>> = {
  date: 12,
  flag: 10,
  integer: 12,
  number: 14,
  choice: 18,
};
const TEXT_WIDTH = 28;
const NAME_WIDTH = 48;

const ABOUT_KINDS: readonly ColumnKind[] = ['text', 'text'];

/** What is said of a table beside it: a name and a value a line. */
export type About = readonly (readonly [name: string, value: string])[];

/**
 * A workbook: a sheet with the table, the first row in sight, and one that says what it is an export of. The rows are
 * packed as they are read, so that memory does not grow with them.
 */
export async function* writeXlsx(data: TableData, about: About): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const options = { mtime: WRITTEN };
  for (const [part, xml] of partsAround([data.table.type, 'Về bảng này']))
    zip.addBuffer(Buffer.from(xml), part, options);
  zip.addBuffer(Buffer.from(aboutXml(about)), sheetPart(2), options);
  const rows = Readable.from(sheetXml(data));
  zip.addReadStream(rows, sheetPart(1), options);
  zip.end();
  const packed = zip.outputStream as Readable;
  rows.once('error', error => packed.destroy(error));
  try {
    for await (const chunk of packed) yield chunk as Buffer;
  } finally {
    rows.destroy();
  }
}

async function* sheetXml({ columns, pages }: TableData): AsyncGenerator<string> {
  const kinds = columns.map(({ kind }) => kind);
  let number = 1;
  yield sheetHead(columns.map(widthOf)) + headerXml(columns.map(({ name }) => name));
  for await (const rows of pages) {
    yield rows
      .map(cells => {
        number += 1;
        return rowXml(number, cells, kinds);
      })
      .join('');
  }
  yield sheetFoot(`A1:${columnName(columns.length)}${String(number)}`);
}

const widthOf = ({ name, kind }: TableColumn): number =>
  /^name/i.test(name) ? NAME_WIDTH : (WIDTHS[kind] ?? TEXT_WIDTH);

function aboutXml(about: About): string {
  const rows = about.map((cells, index) => rowXml(index + 2, cells, ABOUT_KINDS));
  return `${sheetHead([TEXT_WIDTH, NAME_WIDTH * 2])}${headerXml(['Mục', 'Nội dung'])}${rows.join('')}${sheetFoot(null)}`;
}
