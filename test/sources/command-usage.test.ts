import { HarvestFolder, catalogueSource } from '../support/harvest-command';

describe('the command that harvests, given what is wrong', () => {
  let folder: HarvestFolder;

  beforeEach(() => {
    folder = new HarvestFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  it.each([
    [[], /Name one source, or give --all/],
    [['bo-xay-dung', '--all'], /Name one source, or give --all/],
    [['bo-xay-dungg'], /declares no source "bo-xay-dungg"; it declares bo-xay-dung\.\n\(UNKNOWN_SOURCE\)/],
    [['bo-xay-dung', '--no-such-option'], /unknown option '--no-such-option'/],
    [['bo-xay-dung', '--format', 'xml'], /Allowed choices are table, json, csv/],
    [['confirm'], /missing required argument 'run'/],
    [['confirm', 'two'], /'two' is invalid for argument 'run'\. It has to be a whole number/],
    [['rollback', '99'], /There is no run 99/],
    [['match', 'bo-xay-dung', 'BXD-001'], /Give SOURCE ID and either --as CODE or --new/],
    [['match', 'bo-xay-dung', 'BXD-001', '--new', '--as', 'x'], /Give SOURCE ID and either/],
    [['decide', 'Databas', 'x', 'status', 'ENDED'], /There is no type Databas; did you mean Database/],
    [['decide', 'Database', 'x', 'status'], /Give a VALUE, or --none/],
    [['drop', 'nothing', '--yes'], /declares no source "nothing"/],
    [['status', '--sources', 'other.yaml'], /other\.yaml cannot be read \(ENOENT\)/],
  ])('refuses %j with one message and the exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await folder.run(...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n +at /);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('says where sources are declared when they are not', async () => {
    const { code, stderr } = await folder.runWith({ SOURCES_FILE: '' }, 'bo-xay-dung');
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /set SOURCES_FILE .* or give --sources FILE\. seeds\/sources\.example\.yaml shows/,
    );
    const given = await folder.runWith(
      { SOURCES_FILE: '' },
      'status',
      '--sources',
      folder.in('sources.yaml'),
    );
    expect(given).toMatchObject({ code: 0, stderr: '' });
  });

  it('names every line of a sources file that is wrong, and shows one that is right', async () => {
    const right = await folder.runWith({ DATABASE_URL: `sqlite:${folder.in('none/r.sqlite')}` }, 'check');
    expect(right).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/sources\.yaml is right/) as string,
    });
    folder.write(
      'wrong.yaml',
      catalogueSource('    schedule: 99 2 * * *\n').replace('nameVi: Danh', 'nameVy: Danh'),
    );
    const { code, stdout, stderr } = await folder.run('check', folder.in('wrong.yaml'));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/wrong\.yaml:9: .*nameVy/);
    expect(stderr).toMatch(/wrong\.yaml:14: .*schedule/);
  });

  it('shows what the mappings make of the first records, without a database', async () => {
    const environment = { DATABASE_URL: `sqlite:${folder.in('none/r.sqlite')}` };
    const { code, stdout } = await folder.runWith(
      environment,
      'check',
      '--fetch',
      '--first',
      '2',
      '--format',
      'json',
    );
    expect(code).toBe(0);
    const rows = JSON.parse(stdout) as Record<string, unknown>[];
    expect(new Set(rows.map(({ sourceId }) => sourceId))).toEqual(new Set(['BXD-001', 'BXD-002']));
    expect(rows).toContainEqual(expect.objectContaining({ field: 'launchedOn', value: '2025-01-15' }));
    expect(() => folder.read('none/r.sqlite')).toThrow('ENOENT');
    folder.edit(text => text.replace('Đang vận hành', 'Đang chờ'));
    const wrong = await folder.runWith(environment, 'check', '--fetch', '--first', '1');
    expect(wrong.code).toBe(4);
    expect(wrong.stdout).toMatch(/line 5 +Database +BXD-001 +status +"?Đang chờ/);
  });

  it('harvests all that are not paused, goes on after one that fails, and ends with the worst', async () => {
    const [, declared = ''] = catalogueSource().split('sources:\n');
    const other = (code: string, more: string): string =>
      declared.replace('code: bo-xay-dung', `code: ${code}\n${more}`).replace('catalogue.csv', `${code}.csv`);
    const lost = other('lost', '    licence: CC BY 4.0');
    const paused = other('paused', '    paused: true');
    folder.write('sources.yaml', catalogueSource().replace('sources:\n', `sources:\n${lost}${paused}`));
    const dry = await folder.run('--all', '--dry-run', '--format', 'json');
    expect(dry.code).toBe(1);
    expect(JSON.parse(dry.stdout)).toMatchObject({
      runs: [
        { source: 'lost', outcome: 'FAILED', run: null, exitCode: 1 },
        { source: 'bo-xay-dung', outcome: 'APPLIED', added: 15 },
      ],
    });
    const { code, stdout, stderr } = await folder.run('--all');
    expect(code).toBe(1);
    expect(stdout).toMatch(/lost +\d+ +FAILED.*\nbo-xay-dung +\d+ +APPLIED/);
    expect(stdout).not.toContain('paused');
    expect(stderr).toMatch(/^lost: There is no file lost\.csv/);
  });

  it('documents its exit codes', async () => {
    const { code, stdout } = await folder.run('--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /0 {2}applied.*\n {2}1 {2}failed.*\n {2}2 .*\n {2}3 {2}held.*\n {2}4 {2}applied, but/,
    );
  });
});
