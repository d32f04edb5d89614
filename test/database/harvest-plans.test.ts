import type { Db } from '../../src/database/connect';

import { engines, recordStatements } from '../support/databases';
import { fillDisputed } from '../support/disputed-registry';
import { explain } from '../support/query-plans';
import { createRegistry, type TestRegistry } from '../support/registry';

const RECORDS = 20_000;
const RUNS = 2_000;

/** What grows with the catalogues of the country, and with the years. */
const LARGE: ReadonlySet<string> = new Set(['source_records', 'harvest_runs', 'harvest_errors', 'changes']);

/** A source that gives as many records as a ministry has, and is harvested every night for years. */
async function fillLarge(db: Db): Promise<void> {
  await fillDisputed(db);
  const record = {
    ...{ source_code: 'lon', record_type: 'Database', valid_from: '2026-01-01', valid_to: '9999-12-31' },
    ...{ recorded_from: 3, recorded_to: Number.MAX_SAFE_INTEGER, hash: '', place: 'line 2', raw: '{}' },
    ...{ problems: '[]', since: '{}', stated: '{"nameVi":"CSDL"}', run: 1 },
  };
  const run = { source_code: 'lon', started_at: '2026-01-01', finished_at: '2026-01-01', outcome: 'APPLIED' };
  const error = { source_code: 'lon', at: '2026-01-01', stage: 'MAP', place: 'line 2', message: 'wrong' };
  const numbers = Array.from({ length: RECORDS }, (_, index) => String(index));
  await db.writer.transaction(async trx => {
    await db.dialect.insert(
      trx,
      'source_records',
      numbers.map(id => ({ ...record, source_id: id, code: `lon/${id}` })),
    );
    await db.dialect.insert(
      trx,
      'harvest_runs',
      numbers.slice(0, RUNS).map(() => ({ ...run, revision: 3 })),
    );
    await db.dialect.insert(
      trx,
      'harvest_errors',
      numbers.map((_, index) => ({ ...error, run: 5 + (index % RUNS), rejects: 1 })),
    );
  });
  await db.dialect.analyze(db.writer);
}

describe.each(engines)('the plans of what is asked about harvests on %s', engine => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await createRegistry(engine, fillLarge);
  });
  afterAll(() => registry.drop());

  it.each([
    ['whose values are', '{ databases { nodes { provenance { run at source { name } } } } }'],
    ['how sources stand', '{ sources { nodes { health staleness openProposals lastRun { number } } } }'],
    [
      'the latest runs',
      '{ harvestRuns(first: 5) { nodes { number errors(first: 5) { totalCount nodes { place } } } } }',
    ],
    ['the runs over a source', '{ harvestRuns(source: ["bo"], first: 5) { nodes { number } } }'],
    ['the runs that are held', '{ harvestRuns(outcome: [HELD], first: 5) { nodes { number } } }'],
    ['a run', '{ harvestRun(number: 7) { outcome } }'],
    ['the errors of a run', '{ harvestErrors(run: 7) { totalCount nodes { place } } }'],
    ['the errors of a source', '{ harvestErrors(source: "bo", first: 5) { nodes { place } } }'],
    ['what waits', '{ matchProposals { totalCount nodes { sourceId } } }'],
    ['the runs of changes', '{ changes(first: 5) { nodes { run } } }'],
  ])('tell %s without reading a large table whole', async (_what, query) => {
    const { result, queries } = await recordStatements(registry.db, () => registry.ask(query));
    expect(result.errors).toBeUndefined();
    for (const statement of queries) {
      const plan = await explain(registry.db, statement);
      const whole = plan.reads.filter(read => read.whole && !read.untilFull && LARGE.has(read.table));
      expect(whole.map(({ table }) => `${table}: ${statement.sql}\n${plan.text}`)).toEqual([]);
    }
  });
});
