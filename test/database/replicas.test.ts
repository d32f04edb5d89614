import knexFactory, { type Knex } from 'knex';
import { connect, type Db } from '../../src/database/connect';
import { migrate } from '../../src/database/migrate';
import { ViewCache } from '../../src/database/view-cache';
import { Operations } from '../../src/graphql/operations';
import { createSchema } from '../../src/schema';
import { writePlatform } from '../support/platform-write';
import { type Answer, createSender, loadCurated } from '../support/registry';
import { startStreamingPair, type StreamingPair } from '../support/streaming-pair';

const NAME = 'replicated';
const MOST_TRIES = 500;

describe('reads from a streaming replica', () => {
  let pair: StreamingPair;
  let db: Db;
  let standby: Knex;
  let ask: (query: string) => Promise<Answer>;
  let onReplica: number;

  beforeAll(async () => {
    pair = await startStreamingPair();
    const admin = knexFactory({ client: 'pg', connection: `${pair.primary}/postgres` });
    await admin.raw('create database ??', [NAME]);
    await admin.destroy();
    db = connect({ engine: 'postgres', url: `${pair.primary}/${NAME}` }, [`${pair.standby}/${NAME}`]);
    db.reads.on('statement', (_statement, on) => {
      if (on === 'replica') onReplica += 1;
    });
    await migrate(db);
    await loadCurated(db);
    standby = knexFactory({ client: 'pg', connection: `${pair.standby}/${NAME}`, pool: { min: 0, max: 1 } });
    const schema = createSchema();
    const operations = new Operations(schema);
    const send = createSender(db, { schema, operations, cache: new ViewCache(0), masked: [] });
    ask = query => send({ query }, new Date());
  }, 120_000);
  afterAll(async () => {
    await standby.destroy();
    await db.close();
    await pair.stop();
  });
  beforeEach(() => {
    onReplica = 0;
  });

  const named = (code: string): string => `{ registry { revision } platform(code: "${code}") { name } }`;

  /** Asks until the replica is known to have come as far. */
  const untilOnReplica = async (query: string): Promise<Answer> => {
    for (let time = 0; time < MOST_TRIES; time += 1) {
      onReplica = 0;
      const answer = await ask(query);
      if (onReplica > 0) return answer;
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    throw new Error('The replica was never read');
  };

  it('go to it, but for the state of the registry', async () => {
    expect(await standby.raw<unknown>('select pg_is_in_recovery() as standby')).toMatchObject({
      rows: [{ standby: true }],
    });
    const answer = await untilOnReplica('{ agencies(first: 3) { totalCount nodes { name } } }');
    expect([answer.statements, onReplica]).toEqual([3, 2]);
  });

  it('leave it alone while it lags, and come back when it has caught up', async () => {
    await untilOnReplica(named('lag'));
    await standby.raw('select pg_wal_replay_pause()');
    const revision = await writePlatform(db, 'lag', 'Bản sao chậm');
    onReplica = 0;
    for (let time = 0; time < 5; time += 1) {
      const { data } = await ask(named('lag'));
      expect(data).toEqual({ registry: { revision }, platform: { name: 'Bản sao chậm' } });
    }
    expect(onReplica).toBe(0);
    await standby.raw('select pg_wal_replay_resume()');
    const { data } = await untilOnReplica(named('lag'));
    expect(data).toEqual({ registry: { revision }, platform: { name: 'Bản sao chậm' } });
  });

  it('show every write to the next request, whoever answers it', async () => {
    for (let step = 0; step < 40; step += 1) {
      const name = `Nền tảng ${String(step)}`;
      const revision = await writePlatform(db, 'each', name);
      expect((await ask(named('each'))).data).toEqual({ registry: { revision }, platform: { name } });
    }
  });

  it('are answered by the primary where the replica refuses', async () => {
    await untilOnReplica(named('each'));
    await standby.raw(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${NAME}' and pid <> pg_backend_pid()`,
    );
    const answers = await Promise.all([1, 2, 3, 4].map(() => ask(named('each'))));
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({ platform: { name: 'Nền tảng 39' } });
    }
  });
});
