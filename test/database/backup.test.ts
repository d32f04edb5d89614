import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { assert, asyncProperty, integer } from 'fast-check';
import { restore } from '../../src/database/backup/restore';
import { writeBackup } from '../../src/database/backup/write-backup';
import { connect, type DatabaseTarget, type Db } from '../../src/database/connect';
import { writeRevision } from '../../src/database/write-revision';
import { ViewCache } from '../../src/database/view-cache';
import { Operations } from '../../src/graphql/operations';
import { platforms } from '../../src/modules/platform/platform.table';
import { openRegistry } from '../../src/open-registry';
import { createSchema } from '../../src/schema';
import { tables } from '../../src/tables';
import { createDatabase, createTarget, type Engine, engines, type TestDatabase } from '../support/databases';
import { harvestOn, sourceOf } from '../support/harvest';
import { readyMade } from '../support/operations';
import { createSender, loadCurated, NOW } from '../support/registry';
import { note, toRecords } from '../support/versions';

const named = tables.filter(table => table.named).map(({ name }) => name);
const pairs = engines.flatMap(from => engines.map(to => [from, to] as const));
const ROWS = [
  { id: '1', name: 'Cơ sở dữ liệu đất đai' },
  { id: '2', name: 'Một tên "khác" \\ với \u0001 dấu' },
];

const HEAD_BITS = 80;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lien-thong-backup-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const fileNamed = (name: string): string => join(folder, name);

/** The curated facts, and what a harvest leaves. */
async function filled(engine: Engine): Promise<TestDatabase> {
  const database = await createDatabase(engine);
  await loadCurated(database.db);
  await harvestOn(database.db, '2026-03-01', sourceOf('bo', { rows: ROWS }));
  return database;
}

/** The bytes of the answers to all ready-made questions. */
async function answersOf(db: Db): Promise<string[]> {
  const schema = createSchema();
  const masked: unknown[] = [];
  const parts = { schema, operations: new Operations(schema), cache: new ViewCache(0), masked };
  const send = createSender(db, parts);
  const answers = [];
  for (const { query } of readyMade) answers.push(JSON.stringify((await send({ query }, NOW)).data));
  expect(masked).toEqual([]);
  return answers;
}

async function opened<Result>(target: DatabaseTarget, act: (db: Db) => Promise<Result>): Promise<Result> {
  const db = await openRegistry(target);
  try {
    return await act(db);
  } finally {
    await db.close();
  }
}

describe.each(pairs)('a backup of %s restored to %s', (from, to) => {
  it('answers every ready-made question with the same bytes, and is written to as before', async () => {
    const database = await filled(from);
    const { target, remove } = await createTarget(to);
    const first = await writeBackup(database.db, fileNamed('first.gz'), NOW);
    const loaded = await restore({ file: fileNamed('first.gz'), target, replace: false, named });
    expect(loaded).toEqual(first);
    await opened(target, async db => {
      expect(await answersOf(db)).toEqual(await answersOf(database.db));
      const again = await writeBackup(db, fileNamed('second.gz'), NOW);
      expect(again).toEqual(first);
      for (const some of [database.db, db]) {
        const rows = [...ROWS, { id: '3', name: 'Cơ sở dữ liệu mới' }];
        const run = await harvestOn(some, '2026-03-02', sourceOf('bo', { rows }));
        expect(run).toMatchObject({ outcome: 'APPLIED', added: 1, unchanged: 2 });
      }
      expect(await answersOf(db)).toEqual(await answersOf(database.db));
    });
    await Promise.all([database.drop(), remove()]);
  });
});

describe.each(engines)('a backup on %s', engine => {
  it('is of one moment, whatever is written meanwhile', async () => {
    const { db, target, drop } = await createDatabase(engine);
    // A gateway writes on connections of its own.
    const gateway = connect(target);
    let stopped = false;
    let revisions = 0;
    const write = async (): Promise<void> => {
      for (let step = 1; !stopped; step += 1) {
        const name = `Nền tảng ${String(step)}`;
        const period = { validFrom: '2020', validTo: null, name };
        const records = toRecords({ a: [period], b: [period] });
        await writeRevision(gateway, note(step * 1_000), [{ table: platforms, records }]);
        revisions = step;
      }
    };
    const writing = write();
    while (revisions < 2) await new Promise(resolve => setTimeout(resolve, 20));
    const before = revisions;
    const { head } = await writeBackup(db, fileNamed('moving.gz'), NOW);
    stopped = true;
    await writing;
    await gateway.close();
    expect(head.revision).toBeGreaterThanOrEqual(before);
    const lines = gunzipSync(readFileSync(fileNamed('moving.gz')))
      .toString()
      .split('\n');
    const changes = linesOf(lines, 'changes');
    const versions = linesOf(lines, 'platforms');
    expect(changes).toHaveLength(2 * head.revision);
    expect(versions).toHaveLength(2 * head.revision);
    expect(linesOf(lines, 'revisions')).toHaveLength(head.revision);
    await drop();
  });

  it('is not restored over a registry unless that is said, nor under one who works on it', async () => {
    const database = await filled(engine);
    const { db, target, drop } = database;
    const file = fileNamed('own.gz');
    await writeBackup(db, file, NOW);
    const before = await answersOf(db);
    const refused = restore({ file, target, replace: false, named });
    await expect(refused).rejects.toMatchObject({ code: 'TARGET_NOT_EMPTY' });
    await expect(restore({ file, target, replace: true, named })).rejects.toMatchObject({
      code: 'TARGET_IN_USE',
    });
    expect(await answersOf(db)).toEqual(before);
    await harvestOn(db, '2026-03-03', sourceOf('bo', { rows: [] }));
    await db.close();
    await restore({ file, target, replace: true, named });
    expect(await opened(target, answersOf)).toEqual(before);
    await drop();
  });
});

/** The rows of a table in the lines of a backup. */
function linesOf(lines: readonly string[], table: string): readonly string[] {
  const from = lines.findIndex(line => line.startsWith(`{"table":"${table}"`)) + 1;
  return lines.slice(
    from,
    lines.findIndex(line => line.startsWith(`{"of":"${table}"`)),
  );
}

describe('a damaged backup', () => {
  it('is refused wherever it is damaged, and what was there stays', async () => {
    const database = await filled('sqlite');
    await writeBackup(database.db, fileNamed('whole.gz'), NOW);
    const whole = readFileSync(fileNamed('whole.gz'));
    const file = fileNamed('damaged.gz');
    const target: DatabaseTarget = { engine: 'sqlite', file: fileNamed('target.sqlite') };
    writeFileSync(target.file, 'precious');
    const isRefused = async (bytes: Buffer): Promise<void> => {
      writeFileSync(file, bytes);
      await expect(restore({ file, target, replace: true, named })).rejects.toThrow();
      expect(readFileSync(target.file, 'utf8')).toBe('precious');
      expect(readdirSync(folder).sort()).toEqual(['damaged.gz', 'target.sqlite', 'whole.gz']);
    };
    // The head of the packing says when it was packed, and on what: that is no part of the backup.
    const bit = integer({ min: HEAD_BITS, max: whole.length * 8 - 1 });
    await assert(
      asyncProperty(bit, at => isRefused(flipped(whole, at))),
      { numRuns: 12, examples: [[whole.length * 8 - 1], [8 * 20]] },
    );
    await assert(
      asyncProperty(integer({ min: 0, max: whole.length - 1 }), end => isRefused(whole.subarray(0, end))),
      { numRuns: 8 },
    );
    await database.drop();
  }, 180_000);

  it('is refused where its text was changed and packed again', async () => {
    const database = await filled('sqlite');
    await writeBackup(database.db, fileNamed('whole.gz'), NOW);
    const text = gunzipSync(readFileSync(fileNamed('whole.gz'))).toString();
    const target: DatabaseTarget = { engine: 'sqlite', file: fileNamed('target.sqlite') };
    const changes: readonly [string, (text: string) => string][] = [
      ['BACKUP_DAMAGED', whole => whole.replace('Bộ Công an', 'Bộ Công ăn')],
      [
        'BACKUP_DAMAGED',
        whole =>
          whole
            .split('\n')
            .filter((_line, index) => index !== 5)
            .join('\n'),
      ],
      ['BACKUP_DAMAGED', whole => `${whole}[]\n`],
      ['BACKUP_UNKNOWN', whole => whole.replace('"version":1', '"version":2')],
      ['BACKUP_UNKNOWN', whole => whole.replace('_create_registry"', '_create_registry","2099_future"')],
    ];
    for (const [code, change] of changes) {
      const changed = change(text);
      expect(changed).not.toBe(text);
      writeFileSync(fileNamed('changed.gz'), gzipSync(changed));
      const restoring = restore({ file: fileNamed('changed.gz'), target, replace: false, named });
      await expect(restoring).rejects.toMatchObject({ code });
    }
    await database.drop();
  });
});

/** The bytes with one bit another. */
function flipped(bytes: Buffer, bit: number): Buffer {
  const other = Buffer.from(bytes);
  other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return other;
}
