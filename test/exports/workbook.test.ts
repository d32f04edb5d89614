import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { ANYONE } from '../../src/access/caller';
import { type Cell, type ColumnKind, columnsOf } from '../../src/exports/tables/table-columns';
import { exportTable, TABLE_FORMATS } from '../../src/exports/tables/table-export';
import { writeXlsx } from '../../src/exports/tables/write-xlsx';
import { SourceKind } from '../../src/modules/source/source.table';
import { platforms } from '../../src/modules/platform/platform.table';
import { readXlsx } from '../../src/sources/connectors/xlsx';
import { rowsOf, take } from '../support/export-reader';
import { createTestServer } from '../support/http';
import { tableSource, walk } from '../support/walk-source';

describe('workbooks', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'exported-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  async function read(content: Buffer, options: object = {}): Promise<readonly Record<string, unknown>[]> {
    await writeFile(join(directory, 'bang.xlsx'), content);
    const source = tableSource(SourceKind.XLSX, 'bang.xlsx', { options });
    return (await walk(readXlsx, source, { directory })).records;
  }

  async function written(columns: Readonly<Record<string, ColumnKind>>, rows: readonly (readonly Cell[])[]) {
    const pages = (async function* () {
      yield await Promise.resolve(rows);
    })();
    const declared = Object.entries(columns).map(([name, kind]) => ({
      name,
      kind,
      reads: [],
      cell: () => null,
    }));
    const parts: Buffer[] = [];
    for await (const part of writeXlsx({ table: platforms, columns: declared, pages }, [
      ['Danh sách', 'thử'],
    ]))
      parts.push(part);
    return Buffer.concat(parts);
  }

  it('have days, numbers, truth values and texts as such', async () => {
    const columns = { t: 'text', d: 'date', n: 'number', i: 'integer', f: 'flag', l: 'references' } as const;
    const rows: Cell[][] = [
      ['Cơ sở dữ liệu <quốc gia> & "dân cư"', '2025-07-01', 98.5, -3, true, ['BCA', '06/QĐ-TTg']],
      ['=1+1', '2022-11', 0, 4, false, []],
      [' hai\ndòng ', '1900-01-01', null, null, null, ['BTP']],
    ];
    expect(await read(await written(columns, rows))).toEqual([
      { t: rows[0]?.[0], d: '2025-07-01', n: 98.5, i: -3, f: true, l: 'BCA; 06/QĐ-TTg' },
      { t: '=1+1', d: '2022-11', n: 0, i: 4, f: false, l: null },
      { t: expect.stringContaining('hai') as unknown, d: '1900-01-01', n: null, i: null, f: null, l: 'BTP' },
    ]);
  });

  it('keep every text and every day', async () => {
    const day = fc
      .date({
        min: new Date('1900-03-01T00:00:00Z'),
        max: new Date('9998-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map(date => date.toISOString().slice(0, 10));
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 30 })
      .map(letters => `x${letters.normalize('NFC')}x`)
      // What the reader tidies of every text that it is given.
      .filter(letters => !/[\s\p{Cc}\p{Cf}\p{Z}\uFFFE\uFFFF]/u.test(letters));
    const rows = fc.array(fc.tuple(text, day), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, async given => {
        const found = await read(await written({ t: 'text', d: 'date' }, given));
        expect(found).toEqual(given.map(([t, d]) => ({ t, d })));
      }),
      { numRuns: 40 },
    );
  });

  it('write what XML does not have as spreadsheets do, and keep what only looks so', async () => {
    const [first] = await read(await written({ t: 'text' }, [['a_x0041_\u0001b']]));
    expect(first?.['t']).toBe('a_x0041_\u0001b');
    const long = await read(await written({ t: 'text' }, [['ư'.repeat(40_000)]]));
    expect(String(long[0]?.['t']).length).toBe(32_767);
  });

  it('hold the same as CSV, and say on a sheet of their own what they are', async () => {
    const { server, close } = await createTestServer();
    const search = 'columns=code,nameVi,kind,launchedOn&asOf=2025-01-01';
    const { bytes, headers } = await take(server, `/exports/platforms.xlsx?${search}`);
    const [names = [], ...rows] = rowsOf(await take(server, `/exports/platforms.csv?${search}`));
    const again = await take(server, `/exports/platforms.xlsx?${search}`);
    await close();
    expect(headers['content-type']).toContain('spreadsheetml.sheet');
    expect(again.bytes.equals(bytes)).toBe(true);
    const found = await read(bytes);
    expect(found.map(row => names.map(name => row[name] ?? ''))).toEqual(rows);
    const about = await read(bytes, { sheet: 'Về bảng này' });
    expect(about).toContainEqual({ Mục: 'Tính đến ngày (asOf)', 'Nội dung': '2025-01-01' });
  });

  it('that are too long are refused before anything is sent', async () => {
    const { exporting, close } = await createTestServer();
    const exported = exporting.lists.find('platforms');
    const [format] = TABLE_FORMATS.filter(({ extension }) => extension === 'xlsx');
    if (!exported || !format) throw new Error('There is no such export');
    const asked = { exported, format: { ...format, maxEntries: 10 }, search: {}, address: '' };
    const { body } = await exportTable(exporting.registry, asked, { caller: ANYONE }, new Date());
    await expect(body()).rejects.toThrow(/more than the 10 of a sheet\. Narrow it, or take platforms\.csv/);
    await close();
  });

  it('name every column that the table has', () => {
    const question = { language: 'BOTH', names: false, columns: null } as const;
    const names = columnsOf(platforms, ANYONE, question).map(({ name }) => name);
    expect(names).toEqual(['code', 'validFrom', 'validTo', ...Object.keys(platforms.columns)]);
  });
});
