import type { Role } from '../../src/access/caller';
import { ViewCache } from '../../src/database/view-cache';
import { Operations } from '../../src/graphql/operations';
import { createSchema } from '../../src/schema';
import { engines } from '../support/databases';
import { DISPUTED_ANSWERS, fillDisputed } from '../support/disputed-registry';
import { type Answer, callerOf, createRegistry, createSender, type TestRegistry } from '../support/registry';
import { disputedWriting, ProcessRunner } from '../support/writing';

const DAY = '2026-03-01';
const NOW = new Date(`${DAY}T06:00:00.000Z`);
const CACHE_MB = 8;

/** What the sources answer when a steward has them harvested. */
const ANSWERS = {
  bo: { rows: [] },
  tinh: { rows: [{ ...DISPUTED_ANSWERS.tinh.rows[0], owner: 'BXD' }] },
};

describe.each(engines)('stewards on %s', engine => {
  let registry: TestRegistry;
  let runner: ProcessRunner;
  let send: (query: string, role?: Role) => Promise<Answer>;

  beforeEach(async () => {
    registry = await createRegistry(engine, fillDisputed);
    const { db } = registry;
    runner = new ProcessRunner(db, ANSWERS, DAY);
    const schema = createSchema();
    const ask = createSender(db, {
      schema,
      operations: new Operations(schema, 1),
      cache: new ViewCache(CACHE_MB),
      masked: [],
      writing: disputedWriting(db, runner, DAY),
    });
    send = (query, role = 'ADMIN') => ask({ query }, NOW, callerOf(role));
  });
  afterEach(async () => {
    await runner.stop();
    await registry.drop();
  });

  const data = async (query: string): Promise<Record<string, unknown>> => {
    const answer = await send(query);
    expect(answer.errors).toBeUndefined();
    return answer.data ?? {};
  };

  const refusal = async (query: string): Promise<unknown> =>
    (await send(query)).errors?.[0]?.extensions?.['code'];

  const NHA_O = '{ database(code: "nha-o") { owner { code } status conflicts { field } } }';

  it('set a value, which stands at once and until it is released', async () => {
    const before = await data(NHA_O);
    expect(
      await data(
        'mutation { decideValue(type: Database, code: "nha-o", field: "status", value: "SUSPENDED") { number kind sourceCode outcome changed source { code } } }',
      ),
    ).toEqual({
      decideValue: {
        number: 5,
        kind: 'DECISION',
        sourceCode: 'steward',
        outcome: 'APPLIED',
        changed: 1,
        source: null,
      },
    });
    expect(await data(NHA_O)).toMatchObject({ database: { status: 'SUSPENDED' } });
    expect(
      await data('mutation { releaseValue(type: Database, code: "nha-o", field: "status") { outcome } }'),
    ).toEqual({ releaseValue: { outcome: 'APPLIED' } });
    expect(await data(NHA_O)).toEqual(before);
  });

  it('take fields as the graph names them, and are told what is wrong', async () => {
    const decide = (args: string): string =>
      `mutation { decideValue(type: Database, code: "nha-o", ${args}) { outcome } }`;
    await data(decide('field: "owner", value: "BXD"'));
    expect(await data(NHA_O)).toMatchObject({ database: { owner: { code: 'BXD' } } });
    expect(await refusal(decide('field: "owner", value: "KHONG-CO"'))).toBe('UNKNOWN_RECORD');
    expect(await refusal(decide('field: "status", value: "HỎNG"'))).toBe('WRONG_VALUE');
    expect(await refusal(decide('field: "kind", value: null'))).toBe('WRONG_VALUE');
    expect(await refusal(decide('field: "colour", value: "red"'))).toBe('BAD_USER_INPUT');
    expect(await refusal(decide('field: "name", value: "CSDL"'))).toBe('BAD_USER_INPUT');
    expect(await refusal(decide('field: "owner"'))).toBe('BAD_USER_INPUT');
  });

  it('see what a run would do, without it being done', async () => {
    const { previewHarvest } = await data(`mutation { previewHarvest(source: "tinh") {
      sourceCode outcome isHeld read changed lines { what type code field before after }
    } }`);
    expect(previewHarvest).toEqual({
      sourceCode: 'tinh',
      outcome: 'APPLIED',
      isHeld: false,
      read: 1,
      changed: 1,
      lines: [
        {
          what: 'CHANGED',
          type: 'Database',
          code: 'nha-o',
          field: 'validTo',
          before: null,
          after: '2026-02-28',
        },
        { what: 'CHANGED', type: 'Database', code: 'nha-o', field: 'owner', before: 'BTP', after: 'BXD' },
      ],
    });
    expect(await data('{ harvestRuns { totalCount } }')).toEqual({ harvestRuns: { totalCount: 4 } });
    expect(await data('mutation { previewHarvest(source: "bo") { outcome isHeld message } }')).toEqual({
      previewHarvest: {
        outcome: 'HELD',
        isHeld: true,
        message: expect.stringMatching(/answer is empty/) as unknown,
      },
    });
  });

  it('have a source harvested, and take that back', async () => {
    const { startHarvest } = await data(
      'mutation { startHarvest(source: "tinh") { number kind sourceCode source { name } } }',
    );
    expect(startHarvest).toEqual({
      number: 5,
      kind: 'HARVEST',
      sourceCode: 'tinh',
      source: { name: 'Danh mục của tỉnh Lào Cai' },
    });
    await runner.stop();
    expect(await data(`{ harvestRun(number: 5) { outcome changed } ${NHA_O.slice(1)}`)).toMatchObject({
      harvestRun: { outcome: 'APPLIED', changed: 1 },
      database: { owner: { code: 'BXD' } },
    });
    expect(await data('mutation { rollbackHarvest(run: 5) { kind ofRun outcome } }')).toEqual({
      rollbackHarvest: { kind: 'ROLLBACK', ofRun: 5, outcome: 'APPLIED' },
    });
    expect(await data(NHA_O)).toMatchObject({ database: { owner: { code: 'BTP' } } });
    expect(await refusal('mutation { rollbackHarvest(run: 99) { number } }')).toBe('UNKNOWN_RUN');
    expect(await refusal('mutation { startHarvest(source: "khong-co") { number } }')).toBe('UNKNOWN_SOURCE');
  });

  it('confirm a run that is held, or give it up', async () => {
    const hold = async (): Promise<number> => {
      const { startHarvest } = await data('mutation { startHarvest(source: "bo") { number } }');
      await runner.stop();
      return (startHarvest as { number: number }).number;
    };
    const first = await hold();
    expect(
      await data(`mutation { discardHarvest(run: ${String(first)}) { number outcome message } }`),
    ).toEqual({ discardHarvest: { number: first, outcome: 'DISCARDED', message: 'A steward gave it up.' } });
    const second = await hold();
    expect(
      await data(`mutation {
        confirmHarvest(run: ${String(second)}) { kind ofRun outcome closed }
        again: rollbackHarvest(run: ${String(second + 1)}) { kind outcome }
      }`),
    ).toEqual({
      confirmHarvest: { kind: 'CONFIRMATION', ofRun: second, outcome: 'APPLIED', closed: 3 },
      again: { kind: 'ROLLBACK', outcome: 'APPLIED' },
    });
    expect(await refusal(`mutation { confirmHarvest(run: ${String(second)}) { number } }`)).toBe(
      'RUN_NOT_HELD',
    );
  });

  it('say what a record of a source is', async () => {
    const match = (code: string, id = 'c2'): string =>
      `mutation { decideMatch(source: "cong", type: Database, sourceId: "${id}", code: ${code}) { kind sourceCode outcome } }`;
    expect(await refusal(match('"khong-co"'))).toBe('UNKNOWN_RECORD');
    expect(await refusal(match('"quy-hoach"', 'c1'))).toBe('NO_PROPOSAL');
    expect(await data(match('"quy-hoach"'))).toEqual({
      decideMatch: { kind: 'DECISION', sourceCode: 'cong', outcome: 'APPLIED' },
    });
    expect(
      await data(
        '{ matchProposals { totalCount } database(code: "quy-hoach") { provenance(fields: ["name"]) { sourceCode others { sourceCode agrees } } } }',
      ),
    ).toEqual({
      matchProposals: { totalCount: 0 },
      database: { provenance: [{ sourceCode: 'bo', others: [{ sourceCode: 'cong', agrees: true }] }] },
    });
  });

  it('are asked for their role before anything is done', async () => {
    const query =
      'mutation { decideValue(type: Database, code: "nha-o", field: "status", value: "ENDED") { number } }';
    for (const [role, code] of [
      ['PUBLIC', 'UNAUTHENTICATED'],
      ['ANALYST', 'FORBIDDEN'],
    ] as const) {
      const { errors, data: nothing } = await send(query, role);
      expect([role, nothing, errors?.[0]?.extensions?.['code']]).toEqual([role, undefined, code]);
    }
    expect(await data('{ harvestRuns { totalCount } }')).toEqual({ harvestRuns: { totalCount: 4 } });
    expect((await send('{ registry { revision } }', 'PUBLIC')).data).toEqual({ registry: { revision: 6 } });
  });
});
