import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GivenCell, workbook } from '../support/workbook';
import { base, database, declared, fixture, type Portal } from './portal';

/** A file that is written anew each time. */
function openFile(
  name: string,
  source: object,
  parts: { write: (count: number) => string | Buffer; broken: Buffer | string },
): Portal {
  const directory = mkdtempSync(join(tmpdir(), 'lien-thong-portal-'));
  const write = (content: string | Buffer): Promise<void> => {
    writeFileSync(join(directory, name), content);
    return Promise.resolve();
  };
  return {
    source: declared(directory, { ...base, address: name, ...source }),
    publish: count => write(parts.write(count)),
    breakOff: () => write(parts.broken),
    close: () => {
      rmSync(directory, { recursive: true });
      return Promise.resolve();
    },
  };
}

const [TITLE = '', DATE = '', BLANK = '', HEADINGS = '', ...CSV_ROWS] = fixture('bo-xay-dung.csv')
  .trim()
  .split(/\n(?=\d+,|,,|STT|\()/);

const csvText = (count: number): string =>
  [TITLE, DATE, BLANK, HEADINGS, ...CSV_ROWS.filter(row => /^\d/.test(row)).slice(0, count)].join('\n');

/** Rows of a ministry's list, from the fixture. */
export const openCsv = (): Promise<Portal> =>
  Promise.resolve(
    openFile(
      'danh-muc.csv',
      {
        kind: 'CSV',
        options: { skipRows: 2 },
        mapping: [
          database('`Mã CSDL`', '`Tên CSDL`', {
            status: { value: '`Tình trạng`', codeList: 'statuses' },
            launchedOn: '`Ngày vận hành`',
            securityLevel: '`Cấp độ an toàn`',
          }),
        ],
      },
      { write: csvText, broken: `${csvText(3)}\n4,BXD-004,"Cơ sở dữ liệu định` },
    ),
  );

const sheetOf = (count: number): Buffer => {
  const rows = Array.from({ length: count }, (_, index): GivenCell[] => [
    index + 1,
    `T-${String(index + 1)}`,
    `Cơ sở dữ liệu số ${String(index + 1)} của tỉnh`,
    'Có',
  ]);
  const headings: GivenCell[][] = [
    ['STT', 'Thông tin chung', null, 'Kết nối'],
    [null, 'Mã', 'Tên CSDL', 'Có/Không'],
  ];
  const merges = ['A1:A2', 'B1:C1'];
  return workbook([{ name: 'CSDL', rows: [...headings, ...rows], merges }]);
};

/** A province's workbook. */
export const openXlsx = (): Promise<Portal> =>
  Promise.resolve(
    openFile(
      'danh-muc.xlsx',
      {
        kind: 'XLSX',
        options: { headerRows: 2 },
        mapping: [
          database('`Thông tin chung / Mã`', '`Thông tin chung / Tên CSDL`', { status: '"UNKNOWN"' }),
        ],
      },
      { write: sheetOf, broken: sheetOf(15).subarray(0, 900) },
    ),
  );
