import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import { connect, type DatabaseTarget, type Db } from '../../src/database/connect';
import { migrate } from '../../src/database/migrate';

export type Engine = 'sqlite' | 'postgres';

/** What reads or writes is tested on both. */
export const engines: readonly Engine[] = ['sqlite', 'postgres'];

export interface TestDatabase {
  readonly db: Db;
  readonly target: DatabaseTarget;
  readonly drop: () => Promise<void>;
}

/** An empty, migrated database of its own. */
export async function createDatabase(engine: Engine): Promise<TestDatabase> {
  const created = await createTarget(engine);
  const db = connect(created.target);
  await migrate(db);
  const drop = async (): Promise<void> => {
    await db.close();
    await created.remove();
  };
  return { db, target: created.target, drop };
}

/** The place of a database as `DATABASE_URL` names it. */
export const urlOf = (target: DatabaseTarget): string =>
  target.engine === 'sqlite' ? `sqlite:${target.file}` : target.url;

/** A place for a database, nothing in it. */
export async function createTarget(
  engine: Engine,
): Promise<{ target: DatabaseTarget; remove: () => Promise<void> }> {
  return engine === 'sqlite' ? sqliteTarget() : postgresTarget();
}

function sqliteTarget(): { target: DatabaseTarget; remove: () => Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'lien-thong-test-'));
  const remove = (): Promise<void> => {
    rmSync(folder, { recursive: true, force: true });
    return Promise.resolve();
  };
  return { target: { engine: 'sqlite', file: join(folder, 'registry.sqlite') }, remove };
}

async function postgresTarget(): Promise<{ target: DatabaseTarget; remove: () => Promise<void> }> {
  const server = process.env['TEST_POSTGRES_URL'];
  if (server === undefined) throw new Error('No PostgreSQL was started for this run');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administrate(server, admin => admin.raw('create database ??', [name]));
  const remove = (): Promise<void> =>
    administrate(server, admin => admin.raw('drop database ?? with (force)', [name]));
  return { target: { engine: 'postgres', url: `${server}/${name}` }, remove };
}

async function administrate(server: string, act: (admin: Knex) => Promise<unknown>): Promise<void> {
  const admin = knexFactory({ client: 'pg', connection: `${server}/postgres`, pool: { min: 0, max: 1 } });
  try {
    await act(admin);
  } finally {
    await admin.destroy();
  }
}

/** A statement as it was sent. */
export interface Query {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** The statements that a database's readers run while something happens; `queries` are the same with their values. */
export async function recordStatements<Result>(
  db: Db,
  act: () => Promise<Result>,
): Promise<{ result: Result; statements: string[]; queries: Query[] }> {
  const queries: Query[] = [];
  const record = ({ sql, bindings }: Query): void => {
    queries.push({ sql, bindings });
  };
  db.reads.on('statement', record);
  try {
    const result = await act();
    return { result, statements: queries.map(({ sql }) => sql), queries };
  } finally {
    db.reads.removeListener('statement', record);
  }
}
