import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../../src/database/connect';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { until } from '../support/until';
import { DATABASES, harvestOn, sourceOf } from '../support/harvest';

const CHILD = join(__dirname, '..', 'support', 'harvest-child.mjs');
const SIZE = 600;
const KILLS = 8;
/** Between every hundred records: of a harvest that is surely met while it reads. */
const LONG_PAUSE = 600;
const VANISHING = { vanishing: { fraction: 1, graceDays: 0 } };

/** What the source lists at a version: most records change, some come, some go. */
const rowsAt = (version: number): { id: string; name: string }[] =>
  Array.from({ length: SIZE }, (_, index) => index + version * 20).map(number => ({
    id: String(number),
    name: `CSDL ${String(number)} ${number % 5 === 0 ? 'v0' : `v${String(version)}`}`,
  }));

const dayAt = (version: number): string => `2026-03-${String(version + 1).padStart(2, '0')}`;
const harvestAt = (db: Db, version: number) =>
  harvestOn(db, dayAt(version), sourceOf('bo', { rows: rowsAt(version) }, VANISHING));

const BELIEVED = { recorded_to: Number.MAX_SAFE_INTEGER };
const order = ['source_id', 'valid_from', 'valid_to'];

/** All that is believed, and what the source is known to say, but for the numbers of versions and runs. */
async function everything(db: Db): Promise<unknown> {
  const columns = ['code', 'name_vi', 'valid_from', 'valid_to'];
  const records = await db.writer('databases').where(BELIEVED).orderBy(columns.slice(0, 3)).select(columns);
  const said = ['source_id', 'code', 'valid_from', 'valid_to', 'hash', 'stated', 'missing_since'];
  const states = await db.writer('source_records').where(BELIEVED).orderBy(order).select(said);
  const entries = await db
    .writer('search_entries')
    .where(BELIEVED)
    .orderBy(['code', 'valid_from'])
    .pluck('folded_name');
  return JSON.stringify({ records, states, entries });
}

/** Begins a harvest in another process. */
async function begin(
  { target }: TestDatabase,
  version: number,
  { folder = tmpdir(), pause = 5 }: { folder?: string; pause?: number } = {},
) {
  const mapping = [DATABASES];
  const declared = { code: 'bo', nameVi: 'bo', kind: 'CSV', address: 'bo.csv', mapping, ...VANISHING };
  const given = { target, day: dayAt(version), declared, rows: rowsAt(version), pause };
  const child = spawn(process.execPath, [CHILD, JSON.stringify(given)], {
    env: { PATH: '', TMPDIR: folder },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const end = once(child, 'close').then(() => output);
  await Promise.race([once(child.stdout, 'data'), end]);
  return { child, end };
}

const runsOf = ({ db }: TestDatabase, outcome: string): Promise<number[]> =>
  db.writer('harvest_runs').where({ outcome }).pluck<number[]>('run');

const isUnderWay = (database: TestDatabase): Promise<void> =>
  until('a run is under way', async () => (await runsOf(database, 'RUNNING')).length > 0);

/** Harvests in another process and kills it some time after it began; gives what it said. */
async function harvestAndKill(
  database: TestDatabase,
  version: number,
  { after, folder }: { after: number; folder: string },
): Promise<string> {
  const isLast = version === KILLS;
  const { child, end } = await begin(database, version, { folder, pause: isLast ? LONG_PAUSE : 5 });
  // Whenever the others meet it, the last one meets it while it reads.
  await Promise.race([isLast ? isUnderWay(database) : sleep(after), end]);
  child.kill('SIGKILL');
  return end;
}

describe.each(engines)('a harvest that is killed on %s', engine => {
  let database: TestDatabase;
  let undisturbed: TestDatabase;
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lien-thong-kill-'));
    [database, undisturbed] = [await createDatabase(engine), await createDatabase(engine)];
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true });
    await Promise.all([database.drop(), undisturbed.drop()]);
  });

  it('leaves the registry as before or as after, and the next one makes good for it', async () => {
    const { db } = database;
    await harvestAt(db, 0);
    await harvestAt(undisturbed.db, 0);
    const started = Date.now();
    await harvestAt(undisturbed.db, 1);
    const duration = Date.now() - started;
    const met = new Set<string>();
    for (let version = 1; version <= KILLS; version += 1) {
      if (version > 1) await harvestAt(undisturbed.db, version);
      const before = await everything(db);
      const delay = (duration * 1.3 * (version - 1)) / KILLS;
      const output = await harvestAndKill(database, version, { after: delay, folder });
      const after = await everything(db);
      const isAfter = after === (await everything(undisturbed.db));
      expect(isAfter || after === before).toBe(true);
      met.add(isAfter ? 'after' : 'before');
      if (output.includes('APPLIED')) expect(isAfter).toBe(true);
      const run = await harvestAt(db, version);
      expect(run.outcome).toBe(isAfter ? 'UNCHANGED' : 'APPLIED');
      expect(await everything(db)).toEqual(await everything(undisturbed.db));
    }
    expect([...met]).toContain('before');
    expect(await runsOf(database, 'RUNNING')).toEqual([]);
    expect(await runsOf(database, 'FAILED')).not.toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  }, 180_000);

  it('is refused while another process reads the same source', async () => {
    const { db } = database;
    const { end } = await begin(database, 0, { pause: LONG_PAUSE });
    await isUnderWay(database);
    await expect(harvestAt(db, 0)).rejects.toMatchObject({ code: 'RUN_IN_PROGRESS' });
    expect(await end).toContain('"outcome":"APPLIED"');
    expect(await harvestAt(db, 0)).toMatchObject({ outcome: 'UNCHANGED', unchanged: SIZE });
  });

  it('is failed, and blocks nothing, where there is no place for what it reads', async () => {
    const { db } = database;
    const { end } = await begin(database, 0, { folder: join(folder, 'no', 'such') });
    expect(await end).toContain('ENOENT');
    const [message] = await db.writer('harvest_runs').where('outcome', 'FAILED').pluck<string[]>('message');
    expect(message).toContain('ENOENT');
    expect(await harvestAt(db, 0)).toMatchObject({ outcome: 'APPLIED', added: SIZE });
  });
});
