import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readdirSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { Harvester } from '../../src/sources/harvest/harvester';
import { Spool, Spools } from '../../src/sources/harvest/spool';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { clockOn, databasesOn, harvestOn, sourceOf } from '../support/harvest';
import type { ReadySource } from '../../src/sources/harvest/read-source';

const rowsOf = (count: number): { id: string; name: string }[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), name: `CSDL ${String(index)}` }));

const openFiles = (): string[] =>
  readdirSync('/proc/self/fd').flatMap(fd => {
    try {
      return [readlinkSync(`/proc/self/fd/${fd}`)];
    } catch {
      return [];
    }
  });

const openSpools = (): string[] => openFiles().filter(file => file.includes('lien-thong-harvest-'));

/** A source whose pieces come one by one, with something that happens after some of them. */
function slowly(source: ReadySource, after: number, act: () => unknown, closed?: () => void): ReadySource {
  return {
    ...source,
    connector: async function* (config, reading) {
      const pieces = source.connector(config, reading);
      try {
        let next = await pieces.next();
        for (let count = 1; !next.done; count += 1) {
          yield next.value;
          if (count === after) await act();
          next = await pieces.next();
        }
        return next.value;
      } finally {
        closed?.();
      }
    },
  };
}

describe.each(engines)('a harvest that breaks on %s', engine => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await createDatabase(engine);
  });
  afterEach(() => database.drop());

  const runs = async (): Promise<unknown[]> =>
    database.db.writer('harvest_runs').orderBy('run').select('outcome', 'message');

  it('closes what it reads from where its own disk or the database fails, and leaves no files open', async () => {
    const { db } = database;
    let isClosed = false;
    const drop = async (): Promise<void> => {
      await db.writer.schema.renameTable('source_records', 'hidden');
    };
    const source = slowly(sourceOf('bo', { rows: rowsOf(1_200) }), 20, drop, () => {
      isClosed = true;
    });
    await expect(harvestOn(db, '2026-03-01', source)).rejects.toThrow(/source_records/);
    await db.writer.schema.renameTable('hidden', 'source_records');
    expect(isClosed).toBe(true);
    expect(openSpools()).toEqual([]);
    expect(await runs()).toMatchObject([{ outcome: 'FAILED' }]);
  });

  it('leaves no files open where it is refused while it is written', async () => {
    const { db } = database;
    await db.writer.schema.renameTable('changes', 'hidden');
    const source = sourceOf('bo', { rows: rowsOf(3_000) });
    await expect(harvestOn(db, '2026-03-01', source)).rejects.toThrow(/changes/);
    await db.writer.schema.renameTable('hidden', 'changes');
    expect(openSpools()).toEqual([]);
    expect(await databasesOn(db, '2026-03-01')).toEqual([]);
  });

  it.each([0, 1, 499, 500, 1_100])('is stopped after %s records, and nothing of it is kept', async after => {
    const { db } = database;
    const controller = new AbortController();
    if (after === 0) controller.abort();
    const source = slowly(sourceOf('bo', { rows: rowsOf(1_200) }), after, () => {
      controller.abort();
    });
    const run = await harvestOn(db, '2026-03-01', source, { signal: controller.signal });
    expect(run).toMatchObject({ outcome: 'FAILED', message: expect.stringContaining('stopped') as string });
    expect(await databasesOn(db, '2026-03-01')).toEqual([]);
    expect(openSpools()).toEqual([]);
    expect(await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: rowsOf(2) }))).toMatchObject({
      added: 2,
    });
  });

  it('is not read on once it is stopped, also by a connector that does not ask', async () => {
    const { db } = database;
    const controller = new AbortController();
    let given = 0;
    const endless: ReadySource = {
      ...sourceOf('bo', { rows: [] }),
      connector: async function* () {
        for (; given < 50_000; given += 1) {
          if (given === 700) controller.abort();
          yield { place: '', record: { id: given, name: 'x' } };
        }
        return { complete: await Promise.resolve(true) };
      },
    };
    await harvestOn(db, '2026-03-01', endless, { signal: controller.signal });
    expect(given).toBeLessThan(2_000);
  });

  it('refuses a second one of the same source, and takes none for dead that is alive', async () => {
    const { db } = database;
    const harvester = new Harvester(db, clockOn('2026-03-01'));
    const other = sourceOf('bo', { rows: [{ id: 'x', name: 'khác' }] });
    const during: unknown[] = [];
    const source = slowly(sourceOf('bo', { rows: rowsOf(3) }), 2, async () => {
      during.push(await harvester.harvest(other).catch((error: unknown) => error));
      during.push(await harvester.harvest({ ...other, config: { ...other.config, code: 'an' } }));
    });
    expect(await harvester.harvest(source)).toMatchObject({ outcome: 'APPLIED', read: 3 });
    expect(during).toMatchObject([{ code: 'RUN_IN_PROGRESS' }, { outcome: 'APPLIED' }]);
  });

  it('takes over from a run whose process is gone, or whose number another process has by now', async () => {
    const { db } = database;
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    const gone = { pid: child.pid, alive_until: '2026-03-01T05:01:00.000Z' };
    const another = { pid: process.pid, alive_until: '2026-03-01T04:59:00.000Z' };
    for (const left of [gone, another]) {
      await db.writer('harvest_runs').insert({
        ...{ source_code: 'bo', started_at: '2026-03-01T04:00:00.000Z', outcome: 'RUNNING', revision: 0 },
        ...{ host: hostname(), ...left },
      });
      const run = await harvestOn(db, '2026-03-01', sourceOf('bo', { rows: rowsOf(2) }));
      expect(['APPLIED', 'UNCHANGED']).toContain(run.outcome);
    }
    expect(await runs()).toMatchObject([
      { outcome: 'FAILED', message: expect.stringContaining('process ended') as string },
      { outcome: 'APPLIED' },
      { outcome: 'FAILED', message: expect.stringContaining('process ended') as string },
      { outcome: 'UNCHANGED' },
    ]);
  });
});

describe('a spool', () => {
  it('gives back what was put in, also in parts and more than once, and is gone where it was left off', async () => {
    const spools = new Spools();
    const spool = spools.create<string>();
    const items = Array.from(
      { length: 2_000 },
      (_, index) => `${String(index)} \u2028\r\n"đ😀" ${'x'.repeat(900)}`,
    );
    for (const item of items) spool.add(item);
    const read = async (): Promise<string[]> => {
      const all: string[] = [];
      for await (const some of spool.batches(7)) all.push(...some);
      return all;
    };
    expect(await read()).toEqual(items);
    spool.add('một nữa');
    expect(await read()).toEqual([...items, 'một nữa']);
    for await (const some of spool.batches(2)) if (some.length > 0) break;
    spools.drop();
    expect(openSpools()).toEqual([]);
  });

  it('says so where the disk is full', () => {
    const spool = new Spool<string>(openSync('/dev/full', 'w+'));
    expect(() => {
      spool.add('x'.repeat(2_000_000));
    }).toThrow(/ENOSPC/);
    spool.close();
  });
});
