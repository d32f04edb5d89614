import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { Database } from 'sqlite3';
import { SourceKind } from '../../src/modules/source/source.table';
import type { Reading } from '../../src/sources/connector';
import { readSql } from '../../src/sources/connectors/sql';
import { sourceSchema } from '../../src/sources/source-config';
import { createTarget, type Engine, urlOf } from './databases';
import { declared, ofKind, localReading, type Walked, walked } from './local-client';

const SCRIPT = readFileSync(join(__dirname, '../sources/fixtures/danh-muc-csdl.sql'), 'utf8');

interface Given {
  readonly key?: string;
  readonly source?: object;
  readonly reading?: Partial<Reading>;
}

/** A database that is not the registry's, filled with a catalogue of databases. */
export interface ForeignDatabase {
  /** As a sources file names it. */
  readonly address: string;
  /** Runs statements, on a connection of their own. */
  run(sql: string): Promise<void>;
  walk(query: string, given?: Given): ReturnType<typeof readSql>;
  read(query: string, given?: Given): Promise<Walked>;
  drop(): Promise<void>;
}

export async function createForeign(engine: Engine): Promise<ForeignDatabase> {
  const { target, remove } = await createTarget(engine);
  const run = (sql: string): Promise<void> =>
    target.engine === 'sqlite' ? runOnSqlite(target.file, sql) : runOnPostgres(target.url, sql);
  await run(SCRIPT);
  const address = urlOf(target);
  const walk: ForeignDatabase['walk'] = (query, { key = 'ma', source = {}, reading = {} } = {}) =>
    walkTable(address, { options: { query, key }, allowPrivateAddresses: true, ...source }, reading);
  return { address, run, walk, read: (query, given) => walked(walk(query, given)), drop: remove };
}

function walkTable(
  address: string,
  given: object,
  reading: Partial<Reading> = {},
): ReturnType<typeof readSql> {
  const source = ofKind(sourceSchema.parse(declared({ kind: 'SQL', address, ...given })), SourceKind.SQL);
  return readSql(source, localReading('.', reading));
}

/** Reads an SQL source at an address. */
export const readTable = (address: string, given: object, reading: Partial<Reading> = {}): Promise<Walked> =>
  walked(walkTable(address, given, reading));

async function runOnPostgres(url: string, sql: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const runOnSqlite = (file: string, sql: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const database = new Database(file);
    database.exec(sql, error => {
      database.close(() => {
        if (error) reject(error);
        else resolve();
      });
    });
  });
