import { readFileSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SourceKind } from '../../src/modules/source/source.table';
import { readCsv } from '../../src/sources/connectors/csv';
import type { Encoding } from '../../src/sources/encodings/encoding';
import { encodeVietnamese } from '../support/encode-vietnamese';
import { localClient } from '../support/local-client';
import { FIXTURES, tableSource, walk, type Walked } from '../support/walk-source';

const MINISTRY = readFileSync(join(FIXTURES, 'bo-xay-dung.csv'), 'utf8');
const TITLED = { skipRows: 3 };

describe('CSV', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'csv-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  const csv = (address: string, options = {}, limits = {}) =>
    tableSource(SourceKind.CSV, address, { options, limits });

  async function read(content: string | Buffer, options = {}, limits = {}): Promise<Walked> {
    await writeFile(join(directory, 'bang.csv'), content);
    return walk(readCsv, csv('bang.csv', options, limits), { directory });
  }

  const readMinistry = () => walk(readCsv, csv('bo-xay-dung.csv', TITLED));

  it('reads the catalogue of a ministry', async () => {
    const { records, problems, end, pieces } = await readMinistry();
    expect(problems).toEqual([]);
    expect(records.length).toBe(18);
    expect(records[2]).toEqual({
      STT: '3',
      'Mã CSDL': 'BXD-003',
      'Tên CSDL': 'Cơ sở dữ liệu quy hoạch đô thị và nông thôn',
      'Đơn vị chủ trì': 'Vụ Quy hoạch - Kiến trúc',
      'Đơn vị vận hành': 'Viện Quy hoạch đô thị và nông thôn quốc gia',
      'Cấp độ an toàn': '3',
      'Ngày vận hành': '07/2022',
      'Tình trạng': 'Đang vận hành',
      'Căn cứ pháp lý': 'Thông tư số 04/2022/TT-BXD\nvà các văn bản sửa đổi',
    });
    expect(records[6]?.['Tên CSDL']).toBe('Hệ thống "một cửa" điện tử của Bộ');
    expect(records[8]?.['Ngày vận hành']).toBeNull();
    // After a row of two lines and a blank one.
    expect(pieces.map(({ place }) => place).slice(1, 8)).toEqual(
      [6, 7, 9, 10, 11, 13, 14].map(line => `line ${String(line)}`),
    );
    expect(end).toMatchObject({
      complete: true,
      notes: ['encoding UTF-8 (it is valid UTF-8)', 'delimiter comma'],
    });
  });

  it.each<[Encoding, string, string]>([
    ['utf-16le', '\t', 'delimiter tab'],
    ['utf-16be', ';', 'delimiter semicolon'],
    ['windows-1258', ',', 'delimiter comma'],
    ['tcvn3', ';', 'delimiter semicolon'],
    ['vni', '|', 'delimiter vertical bar'],
  ])('reads the same catalogue in %s with another delimiter', async (encoding, delimiter, note) => {
    const rows = MINISTRY.split('\n').map(line => withDelimiter(line, delimiter));
    const { records, problems, end } = await read(encodeVietnamese(rows.join('\r\n'), encoding), TITLED);
    expect(records).toEqual((await readMinistry()).records);
    expect(problems).toEqual([]);
    expect(end.notes?.[1]).toBe(note);
  });

  it('takes the encoding and the delimiter that are given', async () => {
    const { records, end } = await read(encodeVietnamese('Mã;Tên, loại\n1;đất', 'vni'), {
      encoding: 'vni',
      delimiter: ';',
    });
    expect(records).toEqual([{ Mã: '1', 'Tên, loại': 'đất' }]);
    expect(end.notes).toEqual(['encoding VNI-Windows (given)', 'delimiter semicolon (given)']);
  });

  it('joins headings of merged cells, numbers those that occur again and names those that are blank', async () => {
    const rows = [
      'STT,Thông tin chung,,Kết nối,,,Ghi chú,',
      ',Mã,Tên  CSDL,Kết nối,Từ ngày,Từ ngày,,',
      '1,A,B,x,2020,,,',
      '2,A,B,x,2020,,,thừa',
    ];
    const { records, problems } = await read(rows.join('\n'), { headerRows: 2 });
    expect(Object.keys(records[0] ?? {})).toEqual([
      'STT',
      'Thông tin chung / Mã',
      'Thông tin chung / Tên CSDL',
      'Kết nối',
      'Kết nối / Từ ngày',
      'Kết nối / Từ ngày (2)',
      'Ghi chú',
    ]);
    expect(problems).toMatchObject([{ place: 'line 4', value: '2 | A | B | x | 2020 |  |  | thừa' }]);
    expect(Object.keys((await read('a,,b\n1,2,3')).records[0] ?? {})).toEqual(['a', 'column 2', 'b']);
  });

  it('reports rows that do not fit their headings, and goes on', async () => {
    const { records, problems, end } = await read('a,b,c\n1,2\n1,2,3\n1,2,3,4\n\n,,\n1,"x"y,3,,\n');
    expect(problems.map(({ place, problem }) => [place, problem.slice(0, 37)])).toEqual([
      ['line 2', '2 cells where the headings have 3; a '],
      ['line 4', '4 cells where the headings have 3; a '],
    ]);
    expect(records).toEqual([
      { a: '1', b: '2', c: '3' },
      { a: '1', b: '"x"y', c: '3' },
    ]);
    expect(end.complete).toBe(true);
  });

  it('reports rows with bytes that are no text', async () => {
    const content = Buffer.concat([
      Buffer.from('Mã,Tên\n1,Đất '),
      Buffer.of(0xe1, 0xbb),
      Buffer.from('đai\n2,Nhà ở\n'),
    ]);
    const { records, problems } = await read(content, { encoding: 'utf-8' });
    expect(problems).toEqual([
      { place: 'line 2', problem: '0xE1 at byte 10 of the line is not UTF-8.', value: '1 | Đất �đai' },
    ]);
    expect(records).toEqual([{ Mã: '2', Tên: 'Nhà ở' }]);
  });

  it('refuses headings with bytes that are no text, and texts in no known encoding', async () => {
    await expect(read(Buffer.from('M\xe3,b\n1,2\n', 'latin1'), { encoding: 'utf-8' })).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: 'The headings of bang.csv on line 1 cannot be read: 0xE3 at byte 2 of the line is not UTF-8.',
    });
    const cyrillic = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0xec, 0xe8, 0xf0, 0x0a]);
    await expect(read(cyrillic)).rejects.toThrow('name it as options.encoding of the source');
  });

  it('keeps what stands before a quote without end', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `${String(index)},x`);
    const { records, end } = await read(`a,b\n${rows.join('\n')}\n40,"mở\n41,x\n`);
    expect(records.length).toBe(40);
    expect(end).toMatchObject({
      complete: false,
      reason:
        'A quote is opened in the row that begins on line 42 and not closed before the end; that row and what follows is not read.',
    });
    const long = await read(`a,b\n1,x\n2,"mở\n${'41,x\n'.repeat(400_000)}"3,x\n4,x\n`);
    expect(long.records).toEqual([{ a: '1', b: 'x' }]);
    expect(long.end.reason).toContain('line 3 and not closed within 1048576 bytes');
  });

  it.each(['', '\n\n', ' , ,\n', 'tiêu đề\n'])('finds no records in %j', async content => {
    const { records, end } = await read(content, { headerRows: 2 });
    expect([records, end.complete]).toEqual([[], true]);
    expect(end.notes).toContain('it holds no row of headings, and no records');
  });

  it('reads no more than the limits allow', async () => {
    await expect(read('a\n1\n2\n3\n', {}, { rows: 2 })).rejects.toMatchObject({
      code: 'SOURCE_TOO_LARGE',
      message: 'bang.csv is larger than 2 rows. If it is meant to be, raise limits.rows of the source.',
    });
    await expect(
      read(`a\n${`${'1'.repeat(1_000)}\n`.repeat(1_200)}`, {}, { megabytes: 1 }),
    ).rejects.toMatchObject({
      code: 'SOURCE_TOO_LARGE',
    });
  });

  it.each<[string, string | Buffer, string]>([
    ['an HTML page', '\uFEFF<!DOCTYPE html><title>Đăng  nhập</title>', 'an HTML page titled "Đăng nhập"'],
    ['an xlsx file', Buffer.from('504b030414000600', 'hex'), 'a zip archive, as .xlsx files are'],
    ['a PDF', '%PDF-1.7', 'a PDF'],
  ])('refuses %s', async (_, content, said) => {
    await expect(read(content)).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
      message: `bang.csv is ${said}, not a delimited text (CSV).`,
    });
  });

  it('says where it looked for a file that is not there', async () => {
    await expect(walk(readCsv, csv('khong-co.csv'))).rejects.toMatchObject({
      code: 'SOURCE_UNREACHABLE',
      message: `There is no file khong-co.csv that can be read; it is looked for at ${join(FIXTURES, 'khong-co.csv')}.`,
    });
  });

  it('does not read a file again that has not changed', async () => {
    const { end } = await read('a\n1\n');
    const again = await walk(readCsv, csv('bang.csv'), { directory, validators: end.validators ?? null });
    expect([again.pieces, again.end]).toEqual([
      [],
      { complete: true, notModified: true, validators: end.validators },
    ]);
    await utimes(join(directory, 'bang.csv'), new Date(), new Date(0));
    const changed = await walk(readCsv, csv('bang.csv'), { directory, validators: end.validators ?? null });
    expect(changed.records.length).toBe(1);
  });

  it('stops when the run is stopped', async () => {
    await writeFile(join(directory, 'dai.csv'), `a\n${'12345678\n'.repeat(100_000)}`);
    const stop = new AbortController();
    const { signal } = stop;
    const walked = readCsv(csv('dai.csv'), { client: localClient, directory, validators: null, signal });
    await walked.next();
    stop.abort(new Error('stopped'));
    const rest = async () => {
      while ((await walked.next()).done !== true);
    };
    await expect(rest()).rejects.toThrow('stopped');
  });
});

/** The fixture's delimiter replaced; its quoted cells hold line ends, commas and quotes. */
function withDelimiter(line: string, delimiter: string): string {
  return line.replace(/"(?:[^"]|"")*(?:"|$)|,/g, found => (found === ',' ? delimiter : found));
}
