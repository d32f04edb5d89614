import { Harvester } from '../../src/sources/harvest/harvester';
import { createDisputedRegistries, type DisputedRegistries } from '../support/disputed-registries';
import { clockOn, sourceOf } from '../support/harvest';

const at = (day: string): Date => new Date(`${day}T12:00:00.000Z`);

describe('harvests in the graph', () => {
  let registries: DisputedRegistries;

  beforeEach(async () => {
    registries = await createDisputedRegistries();
  });
  afterEach(() => registries.drop());

  it('are runs, latest first, by pages and by source and outcome', async () => {
    const first = await registries.ask(
      '{ harvestRuns(first: 3) { totalCount nodes { number kind sourceCode outcome changed } pageInfo { endCursor hasNextPage } } }',
    );
    const page = first.data?.['harvestRuns'] as { nodes: unknown[]; pageInfo: { endCursor: string } };
    expect(page).toMatchObject({
      totalCount: 4,
      nodes: [
        { number: 4, kind: 'DECISION', sourceCode: 'steward', outcome: 'APPLIED', changed: 1 },
        { number: 3, kind: 'HARVEST', sourceCode: 'cong', outcome: 'APPLIED', changed: 0 },
        { number: 2, kind: 'HARVEST', sourceCode: 'tinh', outcome: 'APPLIED', changed: 1 },
      ],
      pageInfo: { hasNextPage: true },
    });
    expect(first.statements).toBe(['the state', 'the page', 'the total'].length);
    expect(
      await registries.data(
        `{ harvestRuns(after: "${page.pageInfo.endCursor}") { nodes { number rejected complete message } } }`,
      ),
    ).toEqual({ harvestRuns: { nodes: [{ number: 1, rejected: 1, complete: true, message: null }] } });
    expect(
      await registries.data(
        '{ some: harvestRuns(source: ["bo", "steward"]) { nodes { number } } none: harvestRuns(outcome: [HELD, FAILED]) { totalCount } }',
      ),
    ).toEqual({ some: { nodes: [{ number: 4 }, { number: 1 }] }, none: { totalCount: 0 } });
  });

  it('tell what was wrong with records, in one statement for all runs', async () => {
    const { data, statements } = await registries.ask(
      '{ harvestRuns { nodes { number errors { nodes { place field message } } } } }',
    );
    const { nodes } = data?.['harvestRuns'] as { nodes: { errors: { nodes: unknown[] } }[] };
    expect(nodes.map(({ errors }) => errors.nodes.length)).toEqual([0, 0, 0, 1]);
    expect(nodes[3]?.errors.nodes).toEqual([
      { place: 'line 4', field: 'status', message: expect.stringContaining('HỎNG') as unknown },
    ]);
    expect(statements).toBe(['the state', 'the runs', 'their errors'].length);
    expect(
      await registries.data(`{
        all: harvestErrors(source: "bo") { totalCount nodes { run stage recordType sourceId rejects source { name } } }
        mapped: harvestErrors(run: 1, stage: VALIDATE) { totalCount }
        other: harvestErrors(run: 2) { totalCount }
        matched: harvestErrors(stage: MATCH) { totalCount }
        earlier: harvestErrors(knownAt: "2026-02-01T00:00:00Z") { totalCount }
      }`),
    ).toEqual({
      all: {
        totalCount: 1,
        nodes: [
          {
            run: 1,
            stage: 'VALIDATE',
            recordType: 'Database',
            sourceId: 'b3',
            rejects: true,
            source: { name: 'Danh mục của Bộ Xây dựng' },
          },
        ],
      },
      mapped: { totalCount: 1 },
      other: { totalCount: 0 },
      matched: { totalCount: 0 },
      earlier: { totalCount: 0 },
    });
  });

  it('say which run wrote a change, in one statement for all', async () => {
    const { data, statements } = await registries.ask(
      '{ changes(filter: { types: [Database] }) { nodes { code run author } } }',
    );
    const { nodes } = data?.['changes'] as { nodes: { run: number | null; author: string }[] };
    expect(nodes.map(({ run, author }) => [author, run])).toEqual([
      ['curated', null],
      ['curated', null],
      ['bo', 1],
      ['tinh', 2],
      ['tinh', 2],
      ['steward', 4],
    ]);
    expect(statements).toBe(['the state', 'the changes', 'their runs'].length);
  });

  it('are told at an earlier moment as they stood then, whatever became of them', async () => {
    const held = await registries.harvest('2026-03-01', 'bo', { rows: [] });
    const then = `knownAt: "2026-03-02T00:00:00Z"`;
    const query = `{
      harvestRun(number: ${String(held)}, ${then}) { outcome message ofRun }
      held: harvestRuns(outcome: [HELD], ${then}) { nodes { number } }
      confirmed: harvestRuns(outcome: [CONFIRMED, DISCARDED], ${then}) { totalCount }
      runs: harvestRuns(${then}) { totalCount nodes { number outcome message finishedAt closed } }
      databases(${then}) { totalCount }
    }`;
    const before = await registries.data(query);
    expect(before).toMatchObject({
      harvestRun: { outcome: 'HELD', message: expect.stringMatching(/answer is empty/) as unknown },
      held: { nodes: [{ number: held }] },
      confirmed: { totalCount: 0 },
    });
    const { config } = sourceOf('bo', { rows: [] });
    for (const db of registries.dbs) await new Harvester(db, clockOn('2026-03-03')).confirm(config, held);
    expect(await registries.data(query)).toEqual(before);
    expect(
      await registries.data(
        `{ harvestRun(number: ${String(held)}) { outcome message } harvestRuns(first: 1) { nodes { kind ofRun closed outcome } } }`,
      ),
    ).toEqual({
      harvestRun: {
        outcome: 'CONFIRMED',
        message: `It was confirmed; run ${String(held + 1)} carried it out.`,
      },
      harvestRuns: { nodes: [{ kind: 'CONFIRMATION', ofRun: held, closed: 3, outcome: 'APPLIED' }] },
    });
  });

  it('under way are runs that have not ended, and not known at a moment', async () => {
    for (const db of registries.dbs)
      await db.writer('harvest_runs').insert({
        source_code: 'bo',
        started_at: '2026-03-01T00:00:00.000Z',
        outcome: 'RUNNING',
        revision: 6,
      });
    const { data } = await registries.ask(
      `{ harvestRuns(first: 1) { nodes { outcome finishedAt } } source(code: "bo") { health lastRun { outcome } }
         then: harvestRuns(first: 1, knownAt: "2026-04-01T00:00:00Z") { nodes { number outcome } } }`,
      {},
      at('2026-04-02'),
    );
    expect(data).toEqual({
      harvestRuns: { nodes: [{ outcome: 'RUNNING', finishedAt: null }] },
      source: { health: 'OVERDUE', lastRun: { outcome: 'RUNNING' } },
      then: { nodes: [{ number: 4, outcome: 'APPLIED' }] },
    });
  });
});
