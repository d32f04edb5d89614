import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SourceKind } from '../../src/modules/source/source.table';
import { readXlsx } from '../../src/sources/connectors/xlsx';
import { provinceWorkbook } from '../support/province-workbook';
import { tableSource, walk, type Walked } from '../support/walk-source';
import { cell, type GivenCell, STYLES, workbook, workbookParts } from '../support/workbook';
import { zip } from '../support/zip';

describe('XLSX', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'xlsx-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  async function read(content: Buffer, options = {}): Promise<Walked> {
    await writeFile(join(directory, 'bang.xlsx'), content);
    return walk(readXlsx, tableSource(SourceKind.XLSX, 'bang.xlsx', { options }), { directory });
  }

  const readRows = (rows: readonly (readonly GivenCell[])[], merges: readonly string[] = [], options = {}) =>
    read(workbook([{ name: 'S', rows, merges }]), options);

  it('reads the catalogue of a province', async () => {
    const { records, problems, pieces, end } = await read(provinceWorkbook(), { skipRows: 2, headerRows: 2 });
    expect(records.length).toBe(15);
    expect(records[0]).toEqual({
      STT: 1,
      'Đơn vị': 'Sở Tư pháp',
      'Thông tin chung / Mã': 'T-01',
      'Thông tin chung / Tên CSDL': 'Cơ sở dữ liệu hộ tịch điện tử',
      'Kết nối CSDLQG về dân cư / Có/Không': 'Có',
      'Kết nối CSDLQG về dân cư / Từ ngày': '2022-01-01',
      'Kết nối CSDLQG về dân cư / Hình thức': 'Qua trục LGSP',
    });
    expect(records.map(record => record['Đơn vị'])).toEqual([
      ...Array<string>(3).fill('Sở Tư pháp'),
      ...Array<string>(2).fill('Sở Nông nghiệp và Môi trường'),
      ...Array<string>(2).fill('Sở Y tế'),
      'Sở Giáo dục và Đào tạo',
      ...Array<string>(3).fill('Sở Nội vụ'),
      'Sở Xây dựng',
      ...Array<string>(2).fill('Sở Tài chính'),
      'Sở Khoa học và Công nghệ',
    ]);
    expect(records.map(record => record['Kết nối CSDLQG về dân cư / Từ ngày'])).toContain('2024-01-01');
    expect(problems).toEqual([
      {
        isPart: true,
        place: 'sheet CSDL của tỉnh, row 19, cell E19',
        problem: 'It holds the error #N/A; the cell is taken for empty.',
        value: '#N/A',
      },
    ]);
    expect(pieces[0]?.place).toBe('sheet CSDL của tỉnh, row 5');
    expect(end).toMatchObject({ complete: true, notes: ['sheet CSDL của tỉnh'] });
  });

  it('reads every kind of cell', async () => {
    const rich = '<r><rPr><b/></rPr><t>Đất</t></r><r><t xml:space="preserve"> đai</t></r><rPh><t>x</t></rPh>';
    const { records, problems } = await readRows([
      [
        'shared',
        'inline',
        'rich',
        'formula',
        'text',
        'yes',
        'no',
        'decimal',
        'time',
        'money',
        'built-in',
        'iso',
      ],
      [
        '  a_x000D_\n&b_x005F_  ',
        cell.inline('<t>trong ô</t>'),
        cell.inline(rich),
        cell.formula('1+1', '<v>2</v>'),
        cell.raw('str', 'e\u0302\u0323'),
        true,
        false,
        1.5,
        cell.styled(0.5, STYLES.time),
        cell.styled(45000, STYLES.money),
        cell.styled(45000.75, STYLES.builtInDay),
        cell.raw('d', '2024-02-29T00:00:00'),
      ],
    ]);
    expect(problems).toEqual([]);
    expect(Object.values(records[0] ?? {})).toEqual([
      'a\n&b_',
      'trong ô',
      'Đất đai',
      2,
      'ệ',
      true,
      false,
      1.5,
      0.5,
      45000,
      '2023-03-15',
      '2024-02-29',
    ]);
  });

  it('tells cells that hold nothing to be read', async () => {
    const { records, problems } = await readRows([
      ['a', 'b', 'c', 'd', 'e', 'f'],
      [
        cell.formula('A9', ''),
        cell.raw('n', 'x'),
        cell.raw('s', '99'),
        cell.raw('constructor', '1'),
        cell.day(60),
        cell.day(-1),
      ],
    ]);
    expect(records).toEqual([{ a: null, b: null, c: null, d: null, e: null, f: null }]);
    expect(
      problems.map(({ place, problem }) => [
        place.slice(-2),
        problem.replace('; the cell is taken for empty.', ''),
      ]),
    ).toEqual([
      ['A2', 'It holds a formula without its result; open the workbook in Excel and save it'],
      ['B2', 'It holds x, which is no number'],
      ['C2', 'It holds the shared text 99, which there is none of'],
      ['D2', 'It holds a cell of the unknown type constructor'],
      ['E2', 'It holds 60 as a day, which is none'],
      ['F2', 'It holds -1 as a day, which is none'],
    ]);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const rows = [['a'], [cell.day(44_196)]];
    const { records } = await read(workbook([{ name: 'S', rows }], { date1904: true }));
    expect(records).toEqual([{ a: '2025-01-01' }]);
  });

  it('guesses at merged headings only where none are merged', async () => {
    const rows: GivenCell[][] = [
      ['Mã', 'Kết nối', null, null],
      [null, 'Có', 'Từ', 'Ghi chú'],
      [1, 2, 3, 4],
    ];
    const options = { headerRows: 2 };
    expect(Object.keys((await readRows(rows, [], options)).records[0] ?? {})).toEqual([
      'Mã',
      'Kết nối / Có',
      'Kết nối / Từ',
      'Kết nối / Ghi chú',
    ]);
    expect(Object.keys((await readRows(rows, ['B1:C1'], options)).records[0] ?? {})).toEqual([
      'Mã',
      'Kết nối / Có',
      'Kết nối / Từ',
      'Ghi chú',
    ]);
  });

  it('skips blank rows, even merged ones, and reports cells without a heading', async () => {
    const { records, problems } = await readRows(
      [[null, null], ['a', 'b'], [1, 'x'], [null, null], [], [2, null, null, 'thừa'], [3]],
      ['B3:B4'],
    );
    expect(records).toEqual([
      { a: 1, b: 'x' },
      { a: 3, b: null },
    ]);
    expect(problems).toEqual([
      {
        place: 'sheet S, row 6',
        problem: '4 cells where the headings have 2; a row needs one cell for each heading.',
        value: '2 |  |  | thừa',
      },
    ]);
  });

  it('reads the sheet that is named, and says which there are', async () => {
    const book = workbook([
      { name: 'Một', rows: [['a'], [1]] },
      { name: 'Hai & ba', rows: [['b'], [2]] },
    ]);
    expect((await read(book)).records).toEqual([{ a: 1 }]);
    expect((await read(book, { sheet: 'Hai & ba' })).records).toEqual([{ b: 2 }]);
    await expect(read(book, { sheet: 'Bốn' })).rejects.toThrow(
      'bang.xlsx has no sheet "Bốn"; it has "Một", "Hai & ba".',
    );
  });

  it('finds no records in an empty sheet', async () => {
    const { records, end } = await readRows([]);
    expect([records, end.complete, end.notes]).toEqual([
      [],
      true,
      ['sheet S', 'it holds no row of headings, and no records'],
    ]);
  });

  it('reads rows and cells without addresses, and names with prefixes', async () => {
    const parts = workbookParts([{ name: 'S', rows: [] }]);
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="str"><x:v>a</x:v></x:c><x:c t="str"><x:v>b</x:v></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect((await read(zip({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).records).toEqual([
      { a: 1, b: 2 },
    ]);
  });
});
