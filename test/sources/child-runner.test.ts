import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HarvestError } from '../../src/errors';
import { RunWatch } from '../../src/modules/source/run-watch.repository';
import { ChildRunner } from '../../src/sources/child-runner';
import { createDatabase, engines, type TestDatabase, urlOf } from '../support/databases';
import { DATABASES } from '../support/harvest';

const PROGRAM = join(__dirname, '..', '..', 'dist', 'src', 'commands', 'harvest.js');
const ROWS = 250;

describe.each(engines)('harvests in processes of their own on %s', engine => {
  let database: TestDatabase;
  let folder: string;
  let runner: ChildRunner;
  const failed: string[] = [];

  beforeEach(async () => {
    database = await createDatabase(engine);
    folder = mkdtempSync(join(tmpdir(), 'lien-thong-runner-'));
    const rows = Array.from({ length: ROWS }, (_, index) => `${String(index)},CSDL số ${String(index)}`);
    writeFileSync(join(folder, 'bo.csv'), ['id,name', ...rows, `x,`].join('\n'));
    const fields = { nameVi: 'name', kind: '"MINISTRY"', status: '"OPERATIONAL"' };
    const mapping = [{ type: DATABASES.type, id: 'id', fields }];
    const declared = ['bo', 'khong-co'].map(code => ({
      code,
      nameVi: `Danh mục ${code}`,
      kind: 'CSV',
      address: `${code}.csv`,
      mapping,
    }));
    const sourcesFile = join(folder, 'sources.json');
    writeFileSync(sourcesFile, JSON.stringify({ sources: declared }));
    failed.length = 0;
    runner = new ChildRunner({
      command: PROGRAM,
      sourcesFile,
      environment: { PATH: '', DATABASE_URL: urlOf(database.target) },
      watch: new RunWatch(database.db),
      failed: (source, said) => failed.push(`${source}: ${said}`),
    });
  });
  afterEach(async () => {
    await runner.stop();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const outcomeOf = async (run: number): Promise<string | undefined> =>
    (await database.db.writer<{ run: number; outcome: string }>('harvest_runs').where({ run }).first())
      ?.outcome;

  const ended = async (run: number): Promise<string | undefined> => {
    for (;;) {
      const outcome = await outcomeOf(run);
      if (outcome !== 'RUNNING') return outcome;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  };

  it('begin, are seen to, and are applied', async () => {
    const first = await runner.start('bo');
    expect(await ended(first)).toBe('APPLIED');
    const rows = await database.db.writer('databases').whereLike('code', 'bo/%').select('code');
    expect(rows).toHaveLength(ROWS);
    const second = await runner.start('bo');
    expect(second).toBeGreaterThan(first);
    expect(await ended(second)).toBe('UNCHANGED');
    expect(failed).toEqual([]);
  });

  it('are rehearsed, of which the first lines of each kind are told', async () => {
    const { lines, ...preview } = await runner.preview('bo');
    expect(preview).toMatchObject({
      sourceCode: 'bo',
      outcome: 'APPLIED',
      read: ROWS + 1,
      added: ROWS,
      rejected: 1,
    });
    expect(lines.filter(({ what }) => what === 'ADDED')).toHaveLength(100);
    expect(lines.filter(({ what }) => what === 'REJECTED')).toHaveLength(1);
    expect(await database.db.writer('harvest_runs').where({ source_code: 'bo' })).toEqual([]);
  });

  it('fail as runs where the source cannot be read', async () => {
    expect(await ended(await runner.start('khong-co'))).toBe('FAILED');
  });

  it('are refused where one is under way', async () => {
    await database.db.writer('harvest_runs').insert({
      source_code: 'bo',
      started_at: new Date().toISOString(),
      outcome: 'RUNNING',
      host: 'elsewhere',
      alive_until: '9999-01-01T00:00:00.000Z',
    });
    await expect(runner.start('bo')).rejects.toThrow(/Run 1 over bo is under way/);
  });

  it('that do not begin tell why', async () => {
    writeFileSync(join(folder, 'sources.json'), '{');
    await expect(runner.start('bo')).rejects.toThrow(HarvestError);
    await expect(runner.start('bo')).rejects.toThrow(/did not begin\. .*declared right/);
    await expect(runner.preview('bo')).rejects.toThrow(/did not begin\. .*declared right/);
  });
});
