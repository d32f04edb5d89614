import type { Db } from '../../src/database/connect';
import { writeRevision } from '../../src/database/write-revision';
import { databases } from '../../src/modules/database/database.table';
import { sources } from '../../src/modules/source/source.table';
import { engines } from '../support/databases';
import { fillDisputed } from '../support/disputed-registry';
import { clockOn } from '../support/harvest';
import { createTestServer, type TestServer } from '../support/http';
import { STEWARD_MUTATIONS } from '../support/steward-mutations';
import { giveToken } from '../support/tokens';
import { disputedWriting, ProcessRunner } from '../support/writing';

const DAY = '2026-03-01';
const source = { code: 'bo', nameVi: 'Danh mục của Bộ Xây dựng', kind: 'CSV' };
const database = { code: 'quy-hoach', nameVi: 'CSDL quy hoạch', kind: 'MINISTRY', status: 'OPERATIONAL' };

/** What is of `BXD` was of `BTP` before 2026-02-01, and the registry believed until 2026-02-21 that it still was. */
async function fillMoved(db: Db): Promise<void> {
  await fillDisputed(db);
  const note = { author: 'test', reason: 'Owners changed.' };
  const of = (ownerCode: string, time: object = {}) => [
    { table: sources, records: [{ ...source, ownerCode, ...time }] },
    { table: databases, records: [{ ...database, ownerCode, ...time }] },
  ];
  await writeRevision(db, { ...note, clock: clockOn('2026-02-20') }, of('BTP'));
  await writeRevision(
    db,
    { ...note, clock: clockOn('2026-02-21') },
    of('BTP', { validTo: '2026-01-31' }).map(({ table, records }, index) => ({
      table,
      records: [...records, ...(of('BXD', { validFrom: '2026-02-01' })[index]?.records ?? [])],
    })),
  );
}

const TIMES: readonly Readonly<Record<string, string>>[] = [
  { 'lien-thong-as-of': '2026-01-15' },
  { 'lien-thong-known-at': '2026-02-20T20:00:00.000Z' },
  { 'lien-thong-as-of': '2026-01-15', 'lien-thong-known-at': '2026-02-20T20:00:00.000Z' },
];

describe.each(engines)('a request of a steward that names another time, on %s', engine => {
  let test: TestServer;
  let runner: ProcessRunner;

  beforeEach(async () => {
    test = await createTestServer({
      ...{ engine, fill: fillMoved },
      writingOf: db => {
        runner = new ProcessRunner(db, {}, DAY);
        return disputedWriting(db, runner, DAY);
      },
    });
  });
  afterEach(() => test.close());

  interface Told {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  }

  const ask = async (query: string, agency: string, headers: Readonly<Record<string, string>>) => {
    const { bearer } = await giveToken(test.db, 'STEWARD', { agencies: [agency] });
    const reply = await test.server.inject({
      ...{ method: 'POST', url: '/graphql', payload: { query } },
      headers: { ...headers, authorization: bearer, 'content-type': 'application/json' },
    });
    await runner.stop();
    return reply.json<Told>();
  };
  const codesOf = ({ errors = [] }: Told) => errors.map(({ extensions }) => extensions?.code);
  const runs = async (): Promise<number> => (await test.db.writer('harvest_runs').select('run')).length;

  it('shows it what was of its agency then', async () => {
    const query = '{ database(code: "quy-hoach") { owner { code } } }';
    for (const headers of TIMES)
      expect(await ask(query, 'BTP', headers)).toMatchObject({
        data: { database: { owner: { code: 'BTP' } } },
      });
  });

  it('may write nothing that was of its agency then', async () => {
    const before = await runs();
    for (const headers of TIMES)
      for (const mutation of Object.values(STEWARD_MUTATIONS))
        expect([headers, mutation, codesOf(await ask(`mutation { ${mutation} }`, 'BTP', headers))]).toEqual([
          ...[headers, mutation],
          ['FORBIDDEN'],
        ]);
    // Nor through its own source of a record that was its own.
    const match = 'decideMatch(source: "cong", type: Database, sourceId: "c2", code: "quy-hoach") { number }';
    for (const headers of TIMES)
      expect(codesOf(await ask(`mutation { ${match} }`, 'BTP', headers))).toEqual(['FORBIDDEN']);
    expect(await runs()).toBe(before);
  });

  it('may write what is of its agency now, and is told what came of it', async () => {
    const decided = (value: string): string =>
      `decideValue(type: Database, code: "quy-hoach", field: "updateMethod", value: "${value}") { outcome }`;
    for (const [index, headers] of TIMES.entries())
      expect(await ask(`mutation { ${decided(String(index))} }`, 'BXD', headers)).toMatchObject({
        data: { decideValue: { outcome: 'APPLIED' } },
      });
    for (const headers of TIMES)
      for (const mutation of Object.values(STEWARD_MUTATIONS))
        expect(codesOf(await ask(`mutation { ${mutation} }`, 'BXD', headers))).not.toContain('FORBIDDEN');
  });
});
