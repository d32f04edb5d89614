import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { databasesOn, harvestOn, sourceOf } from '../support/harvest';

/** Different at every place, so that nothing makes it short. */
const noise = (length: number): string =>
  Array.from({ length }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20000))).join('');

const named = (id: string, more: object = {}): Record<string, unknown> => ({
  id,
  name: `CSDL ${id}`,
  ...more,
});

describe.each(engines)('odd records on %s', engine => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createDatabase(engine);
  });
  afterEach(() => database.drop());

  it('takes ids with slashes, quotes, line ends of any kind and 300 characters', async () => {
    const { db } = database;
    const ids = ['a/b', 'a-b', `it's "q"`, '../..', '%', 'x'.repeat(300), noise(300), 'Đường bộ', '-', '1.0'];
    const rows = ids.map((id, index) => ({
      id,
      name: `CSDL ${String(index)}`,
      purpose: 'một\u2028hai\u2029ba\u0085bốn\rnăm\r\nsáu',
    }));
    const run = await harvestOn(db, '2026-03-01', sourceOf('bo', { rows }));
    expect(run).toMatchObject({ outcome: 'APPLIED', added: ids.length, rejected: 0 });
    const again = await harvestOn(db, '2026-03-02', sourceOf('bo', { rows }));
    expect(again).toMatchObject({ outcome: 'UNCHANGED', unchanged: ids.length });
    const codes = (await databasesOn(db, '2026-03-02')).map(({ code }) => code);
    expect(new Set(codes).size).toBe(ids.length);
  });

  it('takes an id in composed and in decomposed letters for the same', async () => {
    const { db } = database;
    const rows = [named('Đường'.normalize('NFC')), named('Đường'.normalize('NFD'))];
    const run = await harvestOn(db, '2026-03-01', sourceOf('bo', { rows }));
    expect(run).toMatchObject({ added: 1, rejected: 1 });
  });

  it.each([
    ['NUL in a required field', { name: 'CSDL\0' }, 'REJECTED'],
    ['NUL in a field', { purpose: 'a\0b' }, 'LEFT_OUT'],
    ['half a character in a field', { purpose: 'a\ud800b' }, 'LEFT_OUT'],
    ['NUL in a reference', { owner: 'B\0XD' }, 'LEFT_OUT'],
    ['NUL in a code', { code: 'B\0XD' }, 'REJECTED'],
    ['NUL in what no mapping speaks of', { other: 'a\0b\ud800' }, 'ADDED'],
    ['a code of 5,000 characters', { code: noise(5_000) }, 'REJECTED'],
    ['a name of 100,000 characters', { name: noise(100_000) }, 'REJECTED'],
    ['a reference of 100,000 characters', { owner: noise(100_000) }, 'LEFT_OUT'],
    ['a text of 1,000,000 characters', { purpose: noise(1_000_000) }, 'ADDED'],
    ['a name of one long word', { name: 'á'.repeat(3_000) }, 'REJECTED'],
    ['a name of 600 letters', { name: 'Ấ'.repeat(599) }, 'ADDED'],
    ['a description of one word', { purpose: 'x', about: noise(60_000) }, 'ADDED'],
  ])('tells the problem of a record with %s, and takes the others', async (_, odd, what) => {
    const { db } = database;
    const rows = [named('1'), named('2', odd), named('3')];
    const run = await harvestOn(db, '2026-03-01', sourceOf('bo', { rows }));
    expect(run).toMatchObject({ outcome: 'APPLIED', added: what === 'REJECTED' ? 2 : 3 });
    const told = run.lines.filter(line => line.code === 'bo/2' || line.sourceId === '2');
    expect(told.map(line => line.what)).toContain(what);
  });

  it('rejects an id of 5,000 characters, and then takes nothing for gone', async () => {
    const { db } = database;
    const rows = [named('1'), named(noise(5_000))];
    const run = await harvestOn(db, '2026-03-01', sourceOf('bo', { rows }));
    expect(run).toMatchObject({ outcome: 'APPLIED', added: 1, rejected: 1, complete: false });
  });

  it('keeps what a connector says of a piece that is no record, NUL and halves of characters too', async () => {
    const { db } = database;
    const unreadable = [{ place: 'line\0 9', problem: 'has\0 3 cells\ud800', value: 'a\0\ud800;b' }];
    const run = await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: [named('1')], unreadable }));
    expect(run).toMatchObject({ outcome: 'APPLIED', added: 1, rejected: 1 });
    expect(await db.writer('harvest_errors').select('place', 'message', 'value')).toEqual([
      { place: 'line␀ 9', message: 'has␀ 3 cells\ufffd', value: 'a␀\ufffd;b' },
    ]);
    expect(run.message).toContain('line');
  });
});
