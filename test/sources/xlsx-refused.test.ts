import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SourceKind } from '../../src/modules/source/source.table';
import { readXlsx } from '../../src/sources/connectors/xlsx';
import { provinceWorkbook } from '../support/province-workbook';
import { tableSource, walk, type Walked } from '../support/walk-source';
import { type GivenCell, workbook, workbookParts } from '../support/workbook';
import { zip } from '../support/zip';

describe('refused XLSX', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'xlsx-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  async function read(content: Buffer, limits = {}): Promise<Walked> {
    await writeFile(join(directory, 'bang.xlsx'), content);
    return walk(readXlsx, tableSource(SourceKind.XLSX, 'bang.xlsx', { limits }), { directory });
  }

  const rowsOf = (count: number): GivenCell[][] => [
    ['a'],
    ...Array.from({ length: count }, (_, row) => [row]),
  ];

  it('reads no more than the limits allow', async () => {
    const book = workbook([{ name: 'S', rows: rowsOf(60_000) }]);
    await expect(read(book, { rows: 10 })).rejects.toMatchObject({ code: 'SOURCE_TOO_LARGE' });
    await expect(read(book, { megabytes: 1 })).rejects.toThrow('bang.xlsx, unpacked, is larger than 1 MB.');
    const texts = workbook([{ name: 'S', rows: [['a'], ['x'.repeat(600_000)]] }]);
    await expect(read(texts, { documentMegabytes: 1 })).rejects.toThrow('raise limits.documentMegabytes');
    expect((await read(book)).records.length).toBe(60_000);
  });

  it('refuses zip bombs, document types and sheets that are none', async () => {
    const parts = workbookParts([{ name: 'S', rows: rowsOf(3) }]);
    const sheet = 'xl/worksheets/sheet1.xml';
    const withSheet = (content: string | Buffer) => read(zip({ ...parts, [sheet]: content }));
    await expect(withSheet(Buffer.alloc(20_000_000, 0x20))).rejects.toMatchObject({ code: 'SOURCE_UNSAFE' });
    const declared = `<!DOCTYPE x [<!ENTITY a "b">]>${parts[sheet] ?? ''}`;
    await expect(withSheet(declared)).rejects.toMatchObject({
      code: 'SOURCE_UNSAFE',
      message: `The part ${sheet} declares a document type, which no .xlsx file does.`,
    });
    await expect(withSheet('<worksheet><c>&a;</c></worksheet>')).rejects.toThrow('is no well-formed XML');
    await expect(withSheet('<worksheet><row r="2"/><row r="1"/></worksheet>')).rejects.toThrow(
      'row 1 follows row 2',
    );
    await expect(withSheet('<worksheet><row><c r="B1"/><c r="A1"/></row></worksheet>')).rejects.toThrow(
      'in row 1 the cell A1 stands where none can',
    );
  });

  const ole = (name: string): Buffer =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);

  it.each<[string, () => Buffer, string]>([
    ['an old workbook', () => ole('Workbook'), 'is an old Excel file (.xls); open it and save it as .xlsx'],
    [
      'a protected workbook',
      () => ole('EncryptedPackage'),
      'is protected by a password; save it without one.',
    ],
    [
      'a page',
      () => Buffer.from('<html><title>Lỗi</title>'),
      'is an HTML page titled "Lỗi", not an .xlsx file.',
    ],
    ['nothing', () => Buffer.alloc(0), 'is empty, not an .xlsx file.'],
    ['a text', () => Buffer.from('a,b'), 'is something else, not an .xlsx file.'],
    ['another archive', () => zip({ 'a.txt': 'a' }), 'is a zip archive but no Excel workbook of XML (.xlsx)'],
    [
      'a cut workbook',
      () => provinceWorkbook().subarray(0, 2_000),
      'is an .xlsx file that is cut off or damaged',
    ],
    ['a changed workbook', () => changed(provinceWorkbook()), 'is an .xlsx file that is cut off or damaged'],
  ])('refuses %s and says what it is', async (_, content, said) => {
    await expect(read(content())).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: expect.stringContaining(`bang.xlsx ${said}`) as string,
    });
  });

  it('leaves the file as it was', async () => {
    const book = provinceWorkbook();
    await read(book);
    expect(readFileSync(join(directory, 'bang.xlsx')).equals(book)).toBe(true);
  });
});

/** A workbook with another checksum of its last sheet. */
function changed(book: Buffer): Buffer {
  const copy = Buffer.from(book);
  const header = copy.lastIndexOf(Buffer.from('504b0102', 'hex'));
  copy.writeUInt32LE(1, header + 16);
  return copy;
}
