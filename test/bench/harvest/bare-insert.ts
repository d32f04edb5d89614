import { performance } from 'node:perf_hooks';
import type { Knex } from 'knex';
import { chunksOf } from '../../../src/database/batches';
import { connect, type DatabaseTarget, type Db } from '../../../src/database/connect';

/** How long the engine alone takes for the rows that a first load leaves behind. */
export interface BareInsert {
  /** Of all tables. */
  readonly allSeconds: number;
  readonly allCpuSeconds: number;
  readonly allRows: number;
  /** Of the table of the records alone, with its indexes. */
  readonly recordSeconds: number;
}

const ROWS = 500;
const RECORDS = 'datasets';

type Row = Record<string, unknown>;

/** A table of rows that are numbered; each part of a load is a range of numbers. */
interface Numbered {
  readonly name: string;
  readonly key: string;
  /** Keyed by the version of a record: written together with it. */
  readonly ofVersion: boolean;
}

const TABLES: readonly Numbered[] = [
  { name: RECORDS, key: 'version', ofVersion: true },
  { name: 'relations', key: 'version', ofVersion: true },
  { name: 'search_entries', key: 'version', ofVersion: true },
  { name: 'search_words', key: 'version', ofVersion: true },
  { name: 'source_records', key: 'version', ofVersion: false },
  { name: 'changes', key: 'sequence', ofVersion: false },
];

/**
 * Copies what a load added to a database out of it, and inserts it again, in its order, into one that is as the loaded
 * one was before: in batches, in one transaction, each batch as the program inserts it. Only the inserting is timed.
 */
export async function insertBare(
  loaded: DatabaseTarget,
  fresh: { readonly all: DatabaseTarget; readonly records: DatabaseTarget },
): Promise<BareInsert> {
  const all = await copy(loaded, fresh.all, TABLES);
  const records = await copy(loaded, fresh.records, TABLES.slice(0, 1));
  return {
    allSeconds: all.seconds,
    allCpuSeconds: all.cpuSeconds,
    allRows: all.rows,
    recordSeconds: records.seconds,
  };
}

async function copy(
  from: DatabaseTarget,
  to: DatabaseTarget,
  tables: readonly Numbered[],
): Promise<Stopwatch & { readonly rows: number }> {
  const [source, fresh] = [connect(from), connect(to)];
  try {
    // Words are kept by the word; to be copied they are read by the version.
    await source.writer.raw('create index if not exists bench_by_version on search_words (version)');
    const starts = new Map<string, number>();
    for (const table of tables) starts.set(table.name, await lastOf(fresh, table));
    return await copyAll(source, await fresh.writer.transaction(), { tables, starts });
  } finally {
    await Promise.all([source.close(), fresh.close()]);
  }
}

async function copyAll(
  source: Db,
  trx: Knex.Transaction,
  { tables, starts }: { readonly tables: readonly Numbered[]; readonly starts: ReadonlyMap<string, number> },
): Promise<Stopwatch & { readonly rows: number }> {
  const watch = new Stopwatch();
  let rows = 0;
  const end = Math.max(...(await Promise.all(tables.map(table => lastOf(source, table)))));
  for (let step = 0; step < end; step += ROWS) {
    for (const table of tables) {
      const some = await read(source, table, (starts.get(table.name) ?? 0) + step);
      for (const [name, batch] of some)
        for (const chunk of chunksOf(batch, ROWS))
          await watch.during(() => source.dialect.insert(trx, name, chunk));
      for (const [, batch] of some) rows += batch.length;
    }
  }
  await watch.during(() => trx.commit());
  return Object.assign(watch, { rows });
}

/** Adds up what some pieces of work take. */
class Stopwatch {
  seconds = 0;
  cpuSeconds = 0;

  async during(work: () => Promise<unknown>): Promise<void> {
    const [began, used] = [performance.now(), process.cpuUsage()];
    await work();
    const { user, system } = process.cpuUsage(used);
    this.seconds += (performance.now() - began) / 1_000;
    this.cpuSeconds += (user + system) / 1_000_000;
  }
}

async function lastOf({ writer }: Db, { name, key, ofVersion }: Numbered): Promise<number> {
  // Versions are numbered over all types.
  const numbered = ofVersion
    ? writer('registry').max({ last: 'last_version' })
    : writer(name).max({ last: key });
  const [row] = (await numbered) as { readonly last: number | string | null }[];
  return Number(row?.last ?? 0);
}

async function read(
  { writer, dialect }: Db,
  { name, key }: Numbered,
  from: number,
): Promise<[string, Row[]][]> {
  const rows = (await writer(name)
    .whereBetween(key, [from + 1, from + ROWS])
    .orderBy(key)) as Row[];
  if (name !== 'search_words' || dialect.engine !== 'sqlite') return [[name, rows]];
  return [
    [name, rows],
    ['search_index', indexed(rows)],
  ];
}

/** SQLite's full-text index cannot be read back; its rows are the words of a version, each behind its type. */
function indexed(words: readonly Row[]): Row[] {
  const byVersion = new Map<unknown, string[]>();
  for (const { version, word } of words)
    byVersion.set(version, [...(byVersion.get(version) ?? []), `Dataset·${String(word)}`]);
  return [...byVersion].map(([rowid, some]) => ({ rowid, words: some.join(' ') }));
}
