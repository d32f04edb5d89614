import { type AddressInfo, createServer } from 'node:net';
import { isRecord } from '../../src/sources/connector';
import { createForeign, type ForeignDatabase, readTable } from '../support/foreign-database';
import { refusal, walked } from '../support/local-client';

const OPTIONS = { options: { query: 'select * from danh_muc_csdl', key: 'ma' } };

describe('a table on PostgreSQL', () => {
  let database: ForeignDatabase;

  beforeAll(async () => {
    database = await createForeign('postgres');
  });
  afterAll(() => database.drop());

  it('gives every type as plain JSON, nothing rounded', async () => {
    const { pieces } =
      await database.read(`select 1 as ma, 12345678901234567890.5 as lon, 0.10 as nho, 'NaN'::numeric as khong,
      9007199254740993 as so, 1.5::float8 as thuc, 'Infinity'::float8 as vo_han, true as dung, null::date as trong,
      array['a', 'b,c'] as chu, array[1, 2]::bigint[] as day, array['2021-03-15'::date] as ngay, '{"a":[1]}'::jsonb as cay,
      interval '1 day 2 hours' as khoang, 'c0ffee00-0000-4000-8000-000000000000'::uuid as dinh_danh`);
    expect(pieces).toEqual([
      {
        place: 'row 1',
        record: {
          ma: 1,
          lon: '12345678901234567890.5',
          nho: 0.1,
          khong: 'NaN',
          so: '9007199254740993',
          thuc: 1.5,
          vo_han: 'Infinity',
          dung: true,
          trong: null,
          chu: ['a', 'b,c'],
          day: [1, 2],
          ngay: ['2021-03-15'],
          cay: { a: [1] },
          khoang: 'P1DT2H',
          dinh_danh: 'c0ffee00-0000-4000-8000-000000000000',
        },
      },
    ]);
  });

  it.each(['America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati'])(
    'gives the same days whatever the zone of the server and how it writes dates: %s',
    async zone => {
      const name = new URL(database.address).pathname.slice(1);
      await database.run(
        `alter database ${name} set timezone = '${zone}'; alter database ${name} set datestyle = 'SQL, DMY'`,
      );
      const { pieces } =
        await database.read(`select 1 as ma, date '2021-03-15' as ngay, date '0001-01-01' as xua,
          timestamp '2021-03-15 00:00:00.123456' as luc, timestamptz '2021-03-14 17:00:00+00' as moc,
          'infinity'::date as mai_mai`);
      expect(pieces.filter(isRecord).map(({ record }) => record)).toEqual([
        {
          ma: 1,
          ngay: '2021-03-15',
          xua: '0001-01-01',
          luc: '2021-03-15T00:00:00.123456',
          moc: '2021-03-15T00:00:00+07:00',
          mai_mai: 'infinity',
        },
      ]);
    },
  );

  it('cannot be written by what a query calls', async () => {
    await database.run(`create sequence dem; create function ghi() returns int language sql as
      $$ insert into trong_rong values ('a', 'b'); select 1 $$`);
    for (const query of [
      `select nextval('dem') as ma`,
      `select ghi() as ma`,
      `with x as (insert into trong_rong values ('c', 'd') returning ma) select * from x`,
      `select set_config('transaction_read_only', 'off', false) as ma`,
      `select 1 as ma) as x; commit; insert into trong_rong values ('e', 'f'); select (1`,
    ]) {
      expect((await refusal(() => database.read(query))).code).toBe('SOURCE_REFUSED');
    }
    expect((await database.read('select * from trong_rong')).pieces).toEqual([]);
  });

  it('orders texts as it compares them', async () => {
    await database.run(`create table chu (ma text collate "und-x-icu" primary key);
      insert into chu select case when so % 2 = 0 then 'ộ' else 'Ô' end || so from generate_series(1, 1500) as so`);
    const { pieces, end } = await database.read('select * from chu');
    expect(new Set(pieces.map(({ place }) => place)).size).toBe(1500);
    expect(end).toEqual({ complete: true });
  });

  it('refuses two columns of one name, and tells its columns also where there is no row', async () => {
    expect((await refusal(() => database.read('select 1 as ma, 2 as ten, 3 as ten'))).message).toContain(
      '"ten"',
    );
    expect((await refusal(() => database.read('select ten from trong_rong'))).message).toContain(
      'no column "ma"',
    );
  });

  it('ends incomplete where it breaks after the first rows', async () => {
    const query = 'select so as ma from generate_series(1, 1500) as so';
    const walk = database.walk(query);
    expect((await walk.next()).value).toMatchObject({ place: 'row 1' });
    await database.run(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'lien-thong' and datname = current_database()`);
    const { pieces, end } = await walked(walk);
    expect(pieces.length).toBeLessThan(1_499);
    expect(end).toEqual({ complete: false, reason: expect.stringMatching(/^After \d+ rows: /) as string });
  });

  it('is asked on a private address only where that is allowed', async () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '10.0.0.1', '[::ffff:127.0.0.1]', '0x7f.1']) {
      const error = await refusal(() => readTable(`postgres://nguoi:bimat@${host}:1/csdl`, OPTIONS));
      expect(error).toMatchObject({
        code: 'ADDRESS_REFUSED',
        message: expect.stringContaining('allowPrivateAddresses') as string,
      });
      expect(JSON.stringify([error.message, String(error.cause)])).not.toContain('bimat');
    }
    for (const host of ['169.254.169.254', '0.0.0.0', '224.0.0.1']) {
      const given = { ...OPTIONS, allowPrivateAddresses: true };
      expect((await refusal(() => readTable(`postgres://nguoi:bimat@${host}/csdl`, given))).code).toBe(
        'ADDRESS_REFUSED',
      );
    }
  });

  it('is found by the name of its host', async () => {
    const address = database.address.replace('127.0.0.1', 'localhost');
    const { pieces } = await readTable(address, { ...OPTIONS, allowPrivateAddresses: true });
    expect(pieces).toHaveLength(6);
  });

  it('never tells a password', async () => {
    const port = await freePort();
    const own = database.address;
    const wrong = [
      [`postgres://nguoi:bimat@127.0.0.1:${String(port)}/csdl`, 'SOURCE_UNREACHABLE'],
      [own.replace('postgres:postgres@', 'khongco:bimat@'), 'SOURCE_REFUSED'],
      [`${own}?sslmode=require`.replace(':postgres@', ':bimat@'), 'SOURCE_REFUSED'],
      [`${own.replace(':postgres@', ':bimat@')}?host=/tmp`, 'ADDRESS_REFUSED'],
      [`postgres://nguoi:bimat@/csdl`, 'ADDRESS_REFUSED'],
      [`postgres://nguoi:bimat%@127.0.0.1/csdl`, 'ADDRESS_REFUSED'],
      [`postgres://nguoi:bimat@127.0.0.1:99999/csdl`, 'ADDRESS_REFUSED'],
      [`postgres://nguoi:bimat@khong-co.invalid/csdl`, 'SOURCE_UNREACHABLE'],
      [`mysql://nguoi:bimat@127.0.0.1/csdl`, 'ADDRESS_REFUSED'],
    ];
    for (const [address, code] of wrong) {
      const error = await refusal(() =>
        readTable(address ?? '', { ...OPTIONS, allowPrivateAddresses: true }),
      );
      expect([address, error.code]).toEqual([address, code]);
      expect(JSON.stringify([error.message, String(error.cause), error.stack])).not.toContain('bimat');
    }
  });

  it('is given no longer than a request may take to answer', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve));
    const address = `postgres://nguoi:bimat@127.0.0.1:${String((silent.address() as AddressInfo).port)}/csdl`;
    const given = { ...OPTIONS, allowPrivateAddresses: true, limits: { requestSeconds: 0.3 } };
    expect((await refusal(() => readTable(address, given))).code).toBe('SOURCE_TIMED_OUT');
    silent.close();
  });
});

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
