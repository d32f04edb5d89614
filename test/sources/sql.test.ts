import { isRecord, type JsonObject } from '../../src/sources/connector';
import { openForeign } from '../../src/database/foreign';
import { sqlPlace } from '../../src/sources/connectors/sql/sql-address';
import { engines } from '../support/databases';
import { createForeign, type ForeignDatabase } from '../support/foreign-database';
import { refusal, type Walked } from '../support/local-client';

const recordsOf = ({ pieces }: Walked): JsonObject[] => pieces.filter(isRecord).map(({ record }) => record);
const LARGE = 2_500;
const FIRST = 9_007_199_254_739_741n;

describe.each(engines)('a table on %s', engine => {
  let database: ForeignDatabase;

  beforeAll(async () => {
    database = await createForeign(engine);
    const rows = Array.from({ length: LARGE }, (_, index) => `(${String(FIRST + BigInt(index))}, 'dòng')`);
    await database.run(`insert into lon values ${rows.join(', ')}`);
  });
  afterAll(() => database.drop());

  it('gives each row as a record, in the order of its key', async () => {
    const { pieces, end } = await database.read('select * from danh_muc_csdl order by ten;');
    expect(pieces.map(({ place }) => place)).toEqual(
      [1, 2, 3, 4, 5, 6].map(number => `row CSDL-0${String(number)}`),
    );
    expect(pieces[1]).toEqual({
      place: 'row CSDL-02',
      record: {
        ma: 'CSDL-02',
        ten: 'Cơ sở dữ liệu quốc gia về đất đai',
        ten_tieng_anh: 'National Land Database',
        don_vi_chu_quan: 'Bộ Tài nguyên và Môi trường',
        ngay_ban_hanh: '2021-03-15',
        so_ban_ghi: 49836512,
        ty_le_day_du: 72.25,
        cap: 'Quốc gia',
      },
    });
    expect(pieces[3]).toMatchObject({
      record: { so_ban_ghi: null, ty_le_day_du: null, ngay_ban_hanh: '2023-01-01' },
    });
    expect(end).toEqual({ complete: true });
  });

  it('takes any one SELECT', async () => {
    const query = `-- các CSDL; quốc gia
      with quoc_gia as (select ma as "Mã; số", ten from danh_muc_csdl where cap = 'Quốc gia' /* ; */)
      select * from quoc_gia -- hết;
      ; `;
    const { pieces } = await database.read(query, { key: 'Mã; số' });
    expect(pieces.map(({ place }) => place)).toEqual([
      'row CSDL-01',
      'row CSDL-02',
      'row CSDL-03',
      'row CSDL-04',
    ]);
  });

  it('reads part by part, every row once, whole numbers beyond what JSON holds as texts', async () => {
    const walked = await database.read('select * from lon', { key: 'so' });
    const numbers = recordsOf(walked).map(({ so }) => so);
    const expected = Array.from({ length: LARGE }, (_, index) => FIRST + BigInt(index));
    expect(numbers.map(number => BigInt(String(number)))).toEqual(expected);
    expect(numbers[0]).toBe(9_007_199_254_739_741);
    expect(numbers.at(-1)).toBe('9007199254742240');
    expect(walked.end).toEqual({ complete: true });
  });

  it('reads one snapshot while others write', async () => {
    const own = await createForeign(engine);
    if (engine === 'sqlite') await own.run('pragma journal_mode = wal');
    const rows = Array.from({ length: 300 }, (_, index) => `(${String(index)}, 'cũ')`);
    await own.run(`insert into lon values ${rows.join(', ')}`);
    const walk = own.walk('select * from lon', { key: 'so' });
    const read: unknown[] = [];
    for (let step = await walk.next(); !step.done; step = await walk.next()) {
      read.push(isRecord(step.value) ? step.value.record : step.value);
      if (read.length === 1) {
        await own.run(`delete from lon where so = 250; update lon set so = so + 1000 where so < 50;
          insert into lon values (150000, 'mới'); update lon set ten = 'mới' where so = 200`);
      }
    }
    await own.drop();
    expect(read).toEqual(Array.from({ length: 300 }, (_, so) => ({ so, ten: 'cũ' })));
  });

  it('gives nothing of an empty table', async () => {
    expect(await database.read('select * from trong_rong')).toEqual({ pieces: [], end: { complete: true } });
  });

  it.each([
    ['delete from danh_muc_csdl', 'begins with "delete"'],
    ['insert into danh_muc_csdl(ma) values (1)', 'begins with "insert"'],
    ['', 'begins with "nothing"'],
    ['select 1; drop table danh_muc_csdl', 'more than one statement'],
    [`select ';' as ma; select 2`, 'more than one statement'],
  ])('refuses what is not one SELECT: %s', async (query, message) => {
    const error = await refusal(() => database.read(query === '' ? ' ' : query));
    expect(error.code).toBe('SOURCE_REFUSED');
    expect(error.message).toContain(message);
  });

  it('is opened so that nothing can be written', async () => {
    const { targets } = await sqlPlace(database.address, '.', true);
    const [target] = targets;
    if (!target) throw new Error('There is no target');
    for (const statement of [
      `delete from danh_muc_csdl`,
      `create table moi (ma text)`,
      `with xoa as (select 1) insert into trong_rong select 'a', 'b' from xoa`,
    ]) {
      const snapshot = await openForeign(target, 5_000);
      await expect(snapshot.ask(statement)).rejects.toThrow(/read-?only/);
      await snapshot.close();
    }
  });

  it.each([
    ['select * from khong_duy_nhat', 'The ma "b" stands in several rows; options.key must be'],
    ['select * from thieu_khoa', '1 of 2 rows have no ma; options.key must be'],
    ['select ten, cap from danh_muc_csdl', 'gives no column "ma" (options.key); it gives ten, cap'],
    [
      `select 'x' as ma, ${engine === 'sqlite' ? "x'00ff'" : `'\\x00ff'::bytea`} as anh`,
      'The column "anh" holds bytes',
    ],
  ])('refuses rows that are no records: %s', async (query, message) => {
    const error = await refusal(() => database.read(query));
    expect(error.code).toBe('SOURCE_UNREADABLE');
    expect(error.message).toContain(message);
  });

  it('refuses more than it may have', async () => {
    const query = 'select * from danh_muc_csdl';
    const rows = await refusal(() => database.read(query, { source: { limits: { rows: 5 } } }));
    expect(rows.code).toBe('SOURCE_TOO_LARGE');
    expect(rows.message).toContain('6 rows, more than 5; raise limits.rows');
    expect((await database.read(query, { source: { limits: { rows: 6 } } })).end.complete).toBe(true);
    const large = `select ma, replace('${'x'.repeat(1_000)}', 'x', '${'y'.repeat(1_000)}') as ten from danh_muc_csdl`;
    const megabytes = await refusal(() => database.read(large, { source: { limits: { megabytes: 3 } } }));
    expect(megabytes.message).toContain('more than 3 MB');
  });

  it('says what the database says of a wrong query', async () => {
    const error = await refusal(() => database.read('select * from khong_co'));
    expect(error.code).toBe('SOURCE_REFUSED');
    expect(error.message).toMatch(/khong_co/);
  });

  it('breaks off what takes too long, and what is stopped', async () => {
    const endless = `with recursive so(n) as (select 1 union all select n + 1 from so where n < 1000000000)
      select count(*) as ma from so`;
    const error = await refusal(() =>
      database.read(endless, { source: { limits: { requestSeconds: 0.3 } } }),
    );
    expect(error.code).toBe('SOURCE_TIMED_OUT');
    const stop = new AbortController();
    setTimeout(() => {
      stop.abort(new Error('dừng'));
    }, 200);
    await expect(database.read(endless, { reading: { signal: stop.signal } })).rejects.toThrow('dừng');
  });
});
