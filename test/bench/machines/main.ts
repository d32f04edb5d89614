/**
 * Shows the gateway on more than one machine, all of it on this one: a PostgreSQL primary, a standby that streams from
 * it, two gateways, nginx before them. It writes while it asks, holds the standby back, asks again with tags, and
 * stops a gateway. Run it by `npm run bench:machines`; it ends with 1 if an answer was old or missing.
 */
import 'reflect-metadata';
import { join } from 'node:path';
import { stdout } from 'node:process';
import knexFactory, { type Knex } from 'knex';
import { connect, type DatabaseTarget } from '../../../src/database/connect';
import { startStreamingPair, type StreamingPair } from '../../support/streaming-pair';
import { PROJECT } from '../project';
import { startServer } from '../server-process';
import { hasNginx, startNginx } from './nginx';
import { type Seen, visitOneLess, visitWithTags, visitUnderWrites, visitWhileLagging } from './visits';

const NAME = 'machines';
const WRITES = 50;
const QUESTIONS = 40;

async function main(): Promise<void> {
  if (!hasNginx()) throw new Error('nginx is not installed; on Debian: apt install nginx');
  const pair = await startStreamingPair(join(PROJECT, 'test', 'support'));
  const seen: Seen = { lines: [], problems: 0 };
  try {
    await createDatabase(pair);
    await visit(pair, seen);
  } finally {
    await pair.stop();
  }
  stdout.write(`${seen.lines.join('\n')}\n`);
  if (seen.problems > 0) process.exitCode = 1;
}

async function createDatabase({ primary }: StreamingPair): Promise<void> {
  const admin = knexFactory({ client: 'pg', connection: `${primary}/postgres` });
  await admin.raw('create database ??', [NAME]);
  await admin.destroy();
}

async function visit(pair: StreamingPair, seen: Seen): Promise<void> {
  const target: DatabaseTarget = { engine: 'postgres', url: `${pair.primary}/${NAME}` };
  const settings = { DATABASE_REPLICA_URLS: `${pair.standby}/${NAME}` };
  const one = await startServer(target, settings);
  const other = await startServer(target, settings);
  const db = connect(target);
  const standby = knexFactory({
    client: 'pg',
    connection: `${pair.standby}/${NAME}`,
    pool: { min: 0, max: 1 },
  });
  const balancer = await startNginx([one.url, other.url]);
  try {
    const before = await readsOn(standby);
    await visitUnderWrites(balancer.url, db, seen, WRITES);
    seen.lines.push(`  statements that the standby answered: ${String((await readsOn(standby)) - before)}`);
    await standby.raw('select pg_wal_replay_pause()');
    await visitWhileLagging(balancer.url, db, seen, QUESTIONS);
    await standby.raw('select pg_wal_replay_resume()');
    await visitWithTags(balancer.url, db, 2, seen);
    await other.stop();
    await visitOneLess(balancer.url, seen, QUESTIONS);
  } finally {
    await Promise.all([balancer.stop(), standby.destroy(), db.close(), one.stop()]);
  }
}

/** PostgreSQL tells of its transactions a moment after they ended. */
const STATISTICS_MS = 1_500;

async function readsOn(standby: Knex): Promise<number> {
  await new Promise(resolve => setTimeout(resolve, STATISTICS_MS));
  const { rows } = await standby.raw<{ rows: { reads: string }[] }>(
    `select xact_commit as reads from pg_stat_database where datname = '${NAME}'`,
  );
  return Number(rows[0]?.reads ?? 0);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
