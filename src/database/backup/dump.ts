import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { Db } from '../connect';
import { appliedMigrations } from '../migrate';
import { type BackupHead, headOf, type TableTally } from './backup-format';
import { rowsOf, Tally } from './read-rows';
import { storedTables } from './stored-tables';

/** What a backup holds. */
export interface Dumped {
  readonly head: BackupHead;
  readonly tallies: readonly TableTally[];
}

const LINES_AT_ONCE = 500;

/**
 * The lines of a backup, all of one moment: the gateway reads and writes on meanwhile. `done` is told what they hold
 * before the last is given.
 */
export async function* dump(db: Db, createdAt: Date, done: (dumped: Dumped) => void): AsyncGenerator<string> {
  const trx = await db.writer.transaction();
  try {
    await db.dialect.beginSnapshot(trx);
    yield* linesOf(trx, db, { createdAt, done });
  } finally {
    await trx.rollback();
  }
}

async function* linesOf(
  trx: Knex,
  { dialect }: Db,
  { createdAt, done }: { createdAt: Date; done: (dumped: Dumped) => void },
): AsyncGenerator<string> {
  const registry = await trx<{ revision: number | string }>('registry').first('revision');
  const migrations = await appliedMigrations(trx);
  const revision = Number(registry?.revision ?? 0);
  const head = headOf({ revision, createdAt: createdAt.toISOString(), migrations });
  const whole = createHash('sha256');
  const hashed = (text: string): string => {
    whole.update(text);
    return text;
  };
  yield hashed(`${JSON.stringify(head)}\n`);
  const tallies: TableTally[] = [];
  for (const table of await storedTables(trx, dialect)) {
    yield hashed(`${JSON.stringify({ table: table.name, columns: table.columns })}\n`);
    const tally = new Tally();
    let lines: string[] = [];
    for await (const row of rowsOf(trx, table)) {
      const line = JSON.stringify(row);
      tally.add(line);
      lines.push(line);
      if (lines.length < LINES_AT_ONCE) continue;
      yield hashed(`${lines.join('\n')}\n`);
      lines = [];
    }
    if (lines.length > 0) yield hashed(`${lines.join('\n')}\n`);
    const told = { of: table.name, ...tally.end() };
    tallies.push(told);
    yield hashed(`${JSON.stringify(told)}\n`);
  }
  done({ head, tallies });
  yield `${JSON.stringify({ end: true, tables: tallies.length, sha256: whole.digest('hex') })}\n`;
}
