import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, asyncProperty, shuffledSubarray } from 'fast-check';
import { loadCuratedRegistry } from '../../seeds/curated-registry';
import type { Db } from '../../src/database/connect';
import { declareSources } from '../../src/sources/declare-sources';
import { decideValue } from '../../src/sources/harvest/decide-value';
import { dropSource } from '../../src/sources/harvest/drop-source';
import { createHarvesting } from '../../src/sources/harvest/harvesting';
import { sourcesFileSchema } from '../../src/sources/source-config';
import { createDatabase, engines } from '../support/databases';
import { clockOn, DATABASES, harvestOn, sourceOf } from '../support/harvest';
import { SEEDS } from '../support/registry';

const DAY = '2026-12-01';
const clock = clockOn(DAY);
const FIRST = 'csdlqg-dan-cu';
const NEW = 'csdl-moi';

const ROWS: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  an: [
    { id: '1', code: FIRST, name: 'Dân cư theo AN', purpose: 'AN viết', level: 3, from: '2015' },
    { id: '2', code: NEW, name: 'Mới theo AN', owner: 'BCA', from: '2020' },
  ],
  bo: [
    { id: 'x', code: NEW, name: 'Mới theo BO', purpose: 'BO viết', from: '2019-06' },
    { id: 'y', code: FIRST, name: 'Dân cư theo BO', level: 4, status: 'PILOT', from: '2016' },
  ],
  cu: [{ id: 'c', code: NEW, name: 'Mới theo CU', level: 1, about: 'Theo CU', from: '2018-01-01' }],
};

const fileOf = (rules: readonly object[]) =>
  sourcesFileSchema.parse({
    authority: rules,
    sources: Object.keys(ROWS).map(code => ({
      ...{ code, nameVi: code, kind: 'CSV', address: `${code}.csv`, mapping: [DATABASES] },
    })),
  });

const RULES = [{ type: 'Database', fields: ['purposeVi', 'securityLevel'], sources: ['bo', 'cu', 'an'] }];

/** The curated facts of the tests, smaller, with one that was changed. */
function seedsWith(change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lien-thong-seeds-'));
  for (const name of readdirSync(SEEDS).filter(file => file.endsWith('.csv'))) {
    const text = readFileSync(join(SEEDS, name), 'utf8');
    writeFileSync(join(folder, name), name === 'databases.csv' ? change(text) : text);
  }
  return folder;
}

const harvest = async (db: Db, code: string): Promise<void> => {
  const run = await harvestOn(db, DAY, sourceOf(code, { rows: ROWS[code] ?? [] }));
  if (!['APPLIED', 'UNCHANGED'].includes(run.outcome)) throw new Error(run.message ?? run.outcome);
};

const BELIEVED = { recorded_to: Number.MAX_SAFE_INTEGER };

/** The records, and where their values come from, but for the numbers of versions, revisions and runs. */
async function everything(db: Db): Promise<unknown> {
  const records = (await db
    .writer('databases')
    .where(BELIEVED)
    .whereIn('code', [FIRST, NEW])
    .orderBy(['code', 'valid_from'])) as Record<string, unknown>[];
  const said: Record<string, unknown>[] = await db
    .writer('source_records')
    .where(BELIEVED)
    .whereIn('code', [FIRST, NEW])
    .orderBy(['source_code', 'source_id', 'valid_from'])
    .select('source_code', 'source_id', 'code', 'valid_from', 'valid_to', 'stated', 'missing_since', 'raw');
  const shown = records.map(record => {
    const kept = Object.entries(record).filter(
      ([name]) => !['version', 'recorded_from', 'recorded_to'].includes(name),
    );
    return Object.fromEntries(kept.filter(([name]) => name !== 'words'));
  });
  const stated = said.map(row => ({ ...row, stated: sorted(JSON.parse(String(row['stated']))) }));
  return JSON.parse(JSON.stringify({ shown, stated })) as unknown;
}

const sorted = (value: unknown): unknown =>
  Object.entries(value as object).sort(([one], [other]) => (one < other ? -1 : 1));

describe.each(engines)('the order in which things come, on %s', engine => {
  let changed: string;

  beforeAll(() => {
    changed = seedsWith(text =>
      text.replace(/Cơ sở dữ liệu quốc gia về dân cư/, 'CSDL quốc gia về dân cư (đổi tên)'),
    );
  });
  afterAll(() => {
    rmSync(changed, { recursive: true, force: true });
  });

  const acts: Record<string, (db: Db) => Promise<unknown>> = {
    an: db => harvest(db, 'an'),
    bo: db => harvest(db, 'bo'),
    cu: db => harvest(db, 'cu'),
    rules: db => declareSources(createHarvesting(db, clock), fileOf(RULES)),
    changed: db => loadCuratedRegistry(db, changed, clock),
    again: db => harvest(db, 'an'),
  };

  async function after(order: readonly string[]): Promise<unknown> {
    const { db, drop } = await createDatabase(engine);
    try {
      for (const act of order) await acts[act]?.(db);
      // What referred to a record that came later is resolved the next time.
      for (const source of Object.keys(ROWS)) await harvest(db, source);
      await decideValue(createHarvesting(db, clock), {
        type: 'Database',
        code: NEW,
        field: 'scopeVi',
        value: 'Quyết định',
      });
      return await everything(db);
    } finally {
      await drop();
    }
  }

  it('does not matter', async () => {
    const names = Object.keys(acts);
    const expected = await after(names);
    const orders = asyncProperty(shuffledSubarray(names, { minLength: names.length }), async order => {
      expect(await after(order)).toEqual(expected);
    });
    await assert(orders, { numRuns: engine === 'sqlite' ? 12 : 4, interruptAfterTimeLimit: 150_000 });
  }, 300_000);

  it('leaves merged records as they are when the curated facts are loaded again', async () => {
    const { db, drop } = await createDatabase(engine);
    await loadCuratedRegistry(db, SEEDS, clock);
    await acts['rules']?.(db);
    for (const source of ['an', 'bo', 'cu']) await harvest(db, source);
    const before = await everything(db);
    const [revision] = await db.writer('registry').pluck<(number | string)[]>('revision');
    const again = await loadCuratedRegistry(db, SEEDS, clock);
    expect(again).toMatchObject({ added: 0, changed: 0, closed: 0, revision: Number(revision) });
    expect(await everything(db)).toEqual(before);
    expect((await loadCuratedRegistry(db, changed, clock)).changed).toBeGreaterThan(0);
    expect(await everything(db)).not.toEqual(before);
    await loadCuratedRegistry(db, SEEDS, clock);
    expect(await everything(db)).toEqual(before);
    await drop();
  }, 120_000);

  it('is as if a source had never been from the day on which it is dropped', async () => {
    const [one, other] = [await createDatabase(engine), await createDatabase(engine)];
    for (const { db } of [one, other]) await loadCuratedRegistry(db, SEEDS, clock);
    for (const source of ['an', 'bo', 'cu']) await harvest(one.db, source);
    for (const source of ['an', 'cu']) await harvest(other.db, source);
    await dropSource(createHarvesting(one.db, clock), 'bo');
    const namesOf = (db: Db) =>
      db
        .writer('databases')
        .where(BELIEVED)
        .where('valid_to', '>', DAY)
        .where('valid_from', '<=', DAY)
        .whereIn('code', [FIRST, NEW])
        .orderBy('code')
        .select('code', 'name_vi', 'purpose_vi', 'security_level', 'status', 'owner_code');
    expect(await namesOf(one.db)).toEqual(await namesOf(other.db));
    await Promise.all([one.drop(), other.drop()]);
  }, 120_000);
});
