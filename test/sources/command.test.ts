import { HarvestFolder } from '../support/harvest-command';

const STILL_BELIEVED = Number.MAX_SAFE_INTEGER;

/** The names of what the registry believes of the source, by code. */
const databasesOf = (folder: HarvestFolder): Promise<Record<string, unknown>[]> =>
  folder.ask(({ writer }) =>
    writer('databases')
      .where('recorded_to', STILL_BELIEVED)
      .where('code', 'like', 'bo-xay-dung/%')
      .select('code', 'name_vi as name', 'status'),
  );

const runsOf = (folder: HarvestFolder): Promise<string[]> =>
  folder.ask(async ({ writer }) =>
    (await writer('harvest_runs').where('source_code', 'bo-xay-dung').orderBy('run')).map(
      ({ kind, outcome }: { kind: string; outcome: string }) => `${kind} ${outcome}`,
    ),
  );

interface Document {
  readonly runs: readonly (Record<string, unknown> & {
    readonly lines: readonly Record<string, string | null>[];
  })[];
}

const documentOf = (stdout: string): Document => JSON.parse(stdout) as Document;

describe('the command that harvests', () => {
  let folder: HarvestFolder;

  beforeEach(() => {
    folder = new HarvestFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  it('shows in a dry run what would be done, in tables, as JSON and as CSV, and writes nothing', async () => {
    const table = await folder.run('bo-xay-dung', '--dry-run');
    expect(table.code).toBe(4);
    expect(table.stdout).toMatch(/bo-xay-dung: Added \(15\)\ntype +code\nDatabase +bo-xay-dung\/BXD-002/);
    expect(table.stdout).toContain('bo-xay-dung: Waiting for a decision (2)');
    expect(table.stdout).toMatch(/Rejected \(1\)\n.*\n.*BXD-012 .*line 21/);
    expect(table.stdout).toMatch(/launchedOn +"31\/02\/2023"/);
    expect(table.stdout).toContain('This was a dry run: nothing was written.');
    // eslint-disable-next-line no-control-regex -- No colours where nobody sees them.
    expect(table.stdout + table.stderr).not.toMatch(/\u001b/);

    const json = await folder.run('bo-xay-dung', '--dry-run', '--format', 'json');
    const [run] = documentOf(json.stdout).runs;
    expect(run).toMatchObject({
      source: 'bo-xay-dung',
      isDry: true,
      outcome: 'APPLIED',
      added: 15,
      exitCode: 4,
    });
    const csv = await folder.run('bo-xay-dung', '--dry-run', '--format', 'csv', '--out', 'out');
    expect(csv.stdout).toMatch(/^source,what,type,code,/);
    expect(csv.stdout.trim().split('\n')).toHaveLength((run?.lines.length ?? 0) + 1);
    const kept = JSON.parse(folder.read('out/bo-xay-dung.json')) as { lines: unknown[] };
    expect(kept.lines).toEqual(run?.lines);
    expect(folder.read('out/bo-xay-dung.csv')).toMatch(/^\u{FEFF}what,type,code,/u);
    const errors = folder.read('out/bo-xay-dung-errors.csv').trim().split('\n').slice(1);
    expect(errors.map(line => line.slice(0, 8))).toEqual(['REJECTED', 'LEFT_OUT']);

    expect(await databasesOf(folder)).toEqual([]);
    expect(await runsOf(folder)).toEqual([]);
    expect(await folder.ask(({ reads }) => reads.state())).toMatchObject({ revision: 1 });
    expect(await folder.ask(({ writer }) => writer('sources').pluck('code'))).toEqual(['curated']);
  });

  it('shows at most twenty lines of a kind, and says how to see all', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => {
      const number = String(index + 100);
      return `${number},BXD-${number},Cơ sở dữ liệu công trình ${number},,,3,2024,Đang vận hành,\n`;
    });
    folder.edit(text => text + rows.join(''));
    const { stdout } = await folder.run('bo-xay-dung', '--dry-run');
    expect(stdout).toContain('Added (45)');
    expect(stdout.match(/^Database +bo-xay-dung\//gm)).toHaveLength(20);
    expect(stdout).toContain('… and 25 more; --out DIR or --format json gives all');
  });

  it('applies, finds nothing new the second time, holds a truncated file, confirms and rolls back', async () => {
    const first = await folder.run('bo-xay-dung');
    expect(first.code).toBe(4);
    expect(first.stdout).toMatch(/bo-xay-dung +2 +APPLIED +18 +15 /);
    expect(first.stdout).toContain('`npm run harvest -- errors 2` says what is wrong');
    expect(await databasesOf(folder)).toHaveLength(15);

    expect((await folder.run('match', 'bo-xay-dung', '--all')).code).toBe(0);
    folder.edit(text => text.replace(/^\d+,BXD-012,.*\n(?=\d+,BXD-015)/m, ''));
    const second = await folder.run('bo-xay-dung', '--format', 'json');
    expect(second).toMatchObject({ code: 0 });
    expect(documentOf(second.stdout).runs).toMatchObject([{ outcome: 'UNCHANGED', read: 17, lines: [] }]);

    folder.edit(text => text.split('\n').slice(0, 8).join('\n'));
    const held = await folder.run('bo-xay-dung', '--quiet');
    expect(held.code).toBe(3);
    const [, run = ''] = /npm run harvest -- confirm (\d+)/.exec(held.stdout) ?? [];
    expect(held.stdout).toMatch(/1\d of 17 records are gone/);
    expect(await databasesOf(folder)).toHaveLength(15);
    expect((await folder.run('status', '--format', 'json')).stdout).toContain('"health":"HELD"');

    expect(await folder.run('confirm', run)).toMatchObject({ code: 0 });
    expect(await databasesOf(folder)).toHaveLength(2);
    const confirmed = Number(run) + 1;
    const again = await folder.run('confirm', run);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('it is CONFIRMED') as string });
    expect(await folder.run('rollback', String(confirmed))).toMatchObject({ code: 0 });
    expect(await databasesOf(folder)).toHaveLength(15);
    expect((await runsOf(folder)).slice(-4)).toEqual([
      'HARVEST UNCHANGED',
      'HARVEST CONFIRMED',
      'CONFIRMATION APPLIED',
      'ROLLBACK APPLIED',
    ]);
  });

  it('gives a held run up', async () => {
    await folder.run('bo-xay-dung');
    folder.edit(text => text.split('\n').slice(0, 8).join('\n'));
    const { stdout } = await folder.run('bo-xay-dung', '--format', 'json');
    const [held] = documentOf(stdout).runs;
    expect(held).toMatchObject({ outcome: 'HELD', exitCode: 3 });
    expect(await folder.run('discard', String(held?.['run']))).toMatchObject({ code: 0 });
    expect(await runsOf(folder)).toEqual(['HARVEST APPLIED', 'HARVEST DISCARDED']);
    expect((await folder.run('confirm', String(held?.['run']))).code).toBe(1);
  });

  it('lists what was wrong, and writes it to a file that spreadsheet programs read', async () => {
    folder.edit(text => text.replace('31/02/2023', '=1+1'));
    await folder.run('bo-xay-dung');
    const shown = await folder.run('errors', 'bo-xay-dung');
    expect(shown.stdout).toMatch(/bo-xay-dung +true +line 21 +Database +BXD-012/);
    expect(await folder.run('errors', '--csv', 'errors.csv')).toMatchObject({ code: 0 });
    const csv = folder.read('errors.csv');
    expect(csv).toMatch(/^\u{FEFF}run,source,at,stage,rejects,place,/u);
    expect(csv.trim().split('\n')).toHaveLength(3);
    expect(await folder.run('errors', '99')).toMatchObject({ code: 2 });
  });

  it('says how each source stands, what ran and what waits', async () => {
    expect((await folder.run('status')).stdout).toMatch(/bo-xay-dung +NEVER_HARVESTED/);
    await folder.run('bo-xay-dung');
    const status = JSON.parse(
      (await folder.run('status', 'bo-xay-dung', '--format', 'json')).stdout,
    ) as unknown;
    expect(status).toMatchObject([
      { health: 'HEALTHY', lastRun: 2, daysSinceSuccess: 0, proposals: 2, heldRun: null },
    ]);
    expect((await folder.run('runs')).stdout).toMatch(/2 +bo-xay-dung +HARVEST +APPLIED .*\n1 +curated/);
    expect((await folder.run('proposals')).stdout).toMatch(/BXD-001 .* MATCH +csdlqg-hoat-dong-xay-dung/);
  });

  it('follows decisions', async () => {
    await folder.run('bo-xay-dung');
    const decide = (...args: string[]) => folder.run(...args).then(({ code }) => code);
    const [one] = await databasesOf(folder);
    const code = String(one?.['code']);
    expect(await decide('decide', 'Database', code, 'status', 'SUSPENDED')).toBe(0);
    expect(await databasesOf(folder)).toContainEqual(expect.objectContaining({ code, status: 'SUSPENDED' }));
    expect(await decide('release', 'Database', code, 'status')).toBe(0);
    expect(await databasesOf(folder)).toContainEqual(
      expect.objectContaining({ code, status: one?.['status'] }),
    );
    expect(await decide('match', 'bo-xay-dung', 'BXD-012', '--new')).toBe(0);
    expect(await databasesOf(folder)).toHaveLength(16);
    expect(await decide('match', 'bo-xay-dung', 'BXD-001', '--as', 'nothing')).toBe(2);
    expect(await decide('drop', 'bo-xay-dung')).toBe(2);
    expect(await decide('drop', 'bo-xay-dung', '--yes')).toBe(0);
    expect(await decide('drop', 'curated', '--yes')).toBe(2);
    expect(await decide('rollback', '1')).toBe(1);
  });
});
