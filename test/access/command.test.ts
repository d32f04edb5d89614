import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { createDatabase, engines, type TestDatabase, urlOf } from '../support/databases';
import { loadCurated } from '../support/registry';

const PROGRAM = join(__dirname, '..', '..', 'dist', 'src', 'commands', 'token.js');

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe.each(engines)('the command that makes tokens on %s', engine => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createDatabase(engine);
    await loadCurated(database.db);
  });
  afterAll(() => database.drop());

  const run = (...args: string[]): Promise<Ended> =>
    new Promise(resolve => {
      const env = { PATH: '', DATABASE_URL: urlOf(database.target) };
      execFile(process.execPath, [PROGRAM, ...args], { env }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      });
    });

  const create = ['create', '--name', 'Cổng dữ liệu', '--role'];

  it('makes one, which is printed once, lists it without its secret, and takes it back', async () => {
    const made = await run(...create, 'STEWARD', '--agency', 'BTP', '--agency', 'BCA', '--expires', '90d');
    expect({ ...made, stderr: '' }).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^lt_\w{12}_[\w-]{43}\n$/) as unknown,
    });
    const [, id = '', secret = ''] = /^lt_(\w{12})_([\w-]{43})\n$/.exec(made.stdout) ?? [];
    expect(made.stderr).toMatch(/cannot be shown again.*revoke \w{12}/s);
    expect(made.stderr).not.toContain(secret);
    const list = await run('list', '--format', 'json');
    expect(list.stdout).not.toContain(secret);
    expect(JSON.parse(list.stdout)).toEqual([
      expect.objectContaining({
        id,
        name: 'Cổng dữ liệu',
        role: 'STEWARD',
        agencies: 'BTP BCA',
        state: 'GOOD',
      }),
    ]);
    expect(await run('revoke', id)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('taken back') as unknown,
    });
    expect(await run('revoke', id)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('already') as unknown,
    });
    expect((await run('list')).stdout).toMatch(/REVOKED/);
  });

  it.each([
    [['create'], /--name/],
    [[...create, 'PUBLIC', '--expires', '9d'], /Allowed choices are ANALYST, STEWARD, ADMIN/],
    [[...create, 'ADMIN'], /--expires/],
    [[...create, 'ADMIN', '--expires', 'never'], /1d to 366d/],
    [[...create, 'ADMIN', '--expires', '367d'], /1d to 366d/],
    [[...create, 'STEWARD', '--expires', '9d'], /speaks for agencies/],
    [[...create, 'ANALYST', '--agency', 'BTP', '--expires', '9d'], /for the role STEWARD/],
    [[...create, 'STEWARD', '--agency', 'KHONG-CO', '--expires', '9d'], /no agency KHONG-CO/],
    [['revoke', '0'.repeat(12)], /There is no token/],
    [['forget'], /unknown command/],
  ])('refuses %j, says why, and ends with 2', async (args, why) => {
    const before = await database.db.writer('tokens').select('id');
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(why);
    expect(await database.db.writer('tokens').select('id')).toEqual(before);
  });
});
