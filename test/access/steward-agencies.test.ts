import type { Caller } from '../../src/access/caller';
import { ViewCache } from '../../src/database/view-cache';
import { writeRevision } from '../../src/database/write-revision';
import { Operations } from '../../src/graphql/operations';
import { sources } from '../../src/modules/source/source.table';
import { createSchema } from '../../src/schema';
import { engines } from '../support/databases';
import { fillDisputed } from '../support/disputed-registry';
import { clockOn } from '../support/harvest';
import { callerOf, createRegistry, createSender, type TestRegistry } from '../support/registry';
import { STEWARD_MUTATIONS } from '../support/steward-mutations';
import { disputedWriting, ProcessRunner } from '../support/writing';

const DAY = '2026-03-01';
const NOW = new Date(`${DAY}T06:00:00.000Z`);
const schema = createSchema();

describe.each(engines)('stewards of agencies on %s', engine => {
  let registry: TestRegistry;
  let runner: ProcessRunner;
  let ask: (mutation: string, caller: Caller) => Promise<readonly unknown[]>;

  beforeEach(async () => {
    registry = await createRegistry(engine, fillDisputed);
    const { db } = registry;
    const note = { clock: clockOn('2026-02-20'), author: 'test', reason: 'The sources have owners.' };
    const owned = (code: string, ownerCode: string) => ({ code, ownerCode, nameVi: code, kind: 'CSV' });
    await writeRevision(db, note, [{ table: sources, records: [owned('bo', 'BXD'), owned('cong', 'BTP')] }]);
    runner = new ProcessRunner(db, {}, DAY);
    const sender = createSender(db, {
      ...{ schema, operations: new Operations(schema), cache: new ViewCache(8), masked: registry.masked },
      writing: disputedWriting(db, runner, DAY),
    });
    ask = async (mutation, caller) => {
      const { errors = [] } = await sender({ query: `mutation { ${mutation} }` }, NOW, caller);
      await runner.stop();
      return errors.map(({ extensions }) => extensions?.['code']);
    };
  });
  afterEach(() => registry.drop());

  const own = callerOf('STEWARD', ['BXD']);
  const other = callerOf('STEWARD', ['BTP']);
  const none = callerOf('STEWARD');

  const runs = async (): Promise<number> => (await registry.db.writer('harvest_runs').select('run')).length;

  it('are asked about every mutation that there is', () => {
    expect(Object.keys(STEWARD_MUTATIONS).sort()).toEqual(
      Object.keys(schema.getMutationType()?.getFields() ?? {}).sort(),
    );
  });

  it('of others may do none of it, and nothing of it is begun', async () => {
    const before = await runs();
    for (const mutation of Object.values(STEWARD_MUTATIONS)) {
      for (const [caller, code] of [
        [callerOf('PUBLIC'), 'UNAUTHENTICATED'],
        [callerOf('ANALYST'), 'FORBIDDEN'],
        [other, 'FORBIDDEN'],
        [none, 'FORBIDDEN'],
      ] as const)
        expect([mutation, caller, await ask(mutation, caller)]).toEqual([mutation, caller, [code]]);
    }
    expect(await runs()).toBe(before);
  });

  it('of the agency may do all of it, as far as there is anything to do, and so may an admin', async () => {
    for (const caller of [own, callerOf('ADMIN')])
      for (const [name, mutation] of Object.entries(STEWARD_MUTATIONS))
        expect([name, (await ask(mutation, caller)).includes('FORBIDDEN')]).toEqual([name, false]);
    expect(registry.masked).toEqual([]);
  });

  it('decide about a link or a service by the database it is of, and about themselves', async () => {
    const decide = (type: string, code: string, field: string): string =>
      `decideValue(type: ${type}, code: "${code}", field: "${field}", value: "x") { outcome }`;
    expect(await ask(decide('Agency', 'BTP', 'abbreviation'), other)).toEqual([]);
    expect(await ask(decide('Agency', 'BTP', 'abbreviation'), own)).toEqual(['FORBIDDEN']);
    // The province's word for the owner of this one wins: it is of the Ministry of Justice.
    expect(await ask(decide('Database', 'nha-o', 'updateMethod'), own)).toEqual(['FORBIDDEN']);
    expect(await ask(decide('Database', 'nha-o', 'updateMethod'), other)).toEqual([]);
  });

  it('say nothing through their source of a record of others', async () => {
    const match = (code: string): string =>
      `decideMatch(source: "cong", type: Database, sourceId: "c2", code: ${code}) { number }`;
    expect(await ask(match('"quy-hoach"'), other)).toEqual(['FORBIDDEN']);
    expect(await ask(match('"nha-o"'), own)).toEqual(['FORBIDDEN']);
    expect(await ask(match('"quy-hoach"'), callerOf('STEWARD', ['BTP', 'BXD']))).toEqual([]);
  });

  it('leave decisions of stewards to be taken back by an admin', async () => {
    const back = 'rollbackHarvest(run: 4) { number }';
    expect(await ask(back, own)).toEqual(['FORBIDDEN']);
    expect(await ask(back, callerOf('ADMIN'))).toEqual([]);
  });
});
