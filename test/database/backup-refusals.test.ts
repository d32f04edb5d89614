import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { gzipSync } from 'node:zlib';
import { openRegistry } from '../../src/open-registry';

const COMMANDS = join(__dirname, '..', '..', 'dist', 'src', 'commands');

interface Ran {
  readonly code: number;
  readonly told: string;
}

describe('the commands on backups', () => {
  let folder: string;
  let registry: string;
  let whole: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lien-thong-refusals-'));
    registry = fileNamed('registry.sqlite');
    whole = fileNamed('whole.gz');
    await (await openRegistry({ engine: 'sqlite', file: registry })).close();
    await run('backup', whole);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const fileNamed = (name: string): string => join(folder, name);

  const run = (command: 'backup' | 'restore', ...words: string[]): Promise<Ran> =>
    new Promise(resolve => {
      const options = { cwd: folder, env: { PATH: '', DATABASE_URL: `sqlite:${registry}` } };
      const args = [join(COMMANDS, `${command}.js`), ...words];
      execFile(execPath, args, options, (error, _out, told) => {
        resolve({ code: error ? Number(error.code) : 0, told: told.trimEnd() });
      });
    });

  it.each([
    ['backup', []],
    ['backup', ['one.gz', 'two.gz']],
    ['backup', ['one.gz', '--fast']],
    ['restore', ['one.gz']],
    ['restore', ['--yes']],
    ['restore', ['one.gz', '--yes', '--to']],
  ] as const)('%s %j is wrong usage, and says how it is meant', async (command, words) => {
    const { code, told } = await run(command, ...words);
    expect(code).toBe(2);
    expect(told).toMatch(new RegExp(`^Say .*npm run ${command} -- FILE.*\\n\\(WRONG_USAGE\\)$`));
  });

  it.each(['nowhere/backup.gz', 'registry.sqlite/backup.gz'])('say why there can be no %s', async name => {
    const { code, told } = await run('backup', name);
    expect(code).toBe(1);
    expect(told).toMatch(/^The backup \S+ cannot be written \(.+\)\. Nothing was changed\. Make its folder/);
    expect(told).toMatch(/\(BACKUP_UNWRITABLE\)$/);
  });

  it.each(['nothing.gz', '.'])('notice that %s is no backup before they look at the target', async name => {
    const { code, told } = await run('restore', name, '--yes');
    expect(code).toBe(1);
    expect(told).toMatch(/^The backup \S+ cannot be read \(.+\)\. Nothing was changed\. Name a backup/);
    expect(told).toMatch(/\(BACKUP_UNREADABLE\)$/);
  });

  it.each([
    ['cut', () => readFileSync(whole).subarray(0, -100), 'BACKUP_DAMAGED', 'it ends too early'],
    ['empty', () => Buffer.alloc(0), 'BACKUP_DAMAGED', 'it ends too early'],
    ['a letter', () => Buffer.from('dear aunt'), 'BACKUP_UNKNOWN', 'This is no backup'],
    ['a packed letter', () => gzipSync('dear aunt\n'), 'BACKUP_UNKNOWN', 'This is no backup'],
  ] as const)('say of a file that is %s what it is', async (_what, content, code, words) => {
    writeFileSync(fileNamed('wrong.gz'), content());
    const ran = await run('restore', 'wrong.gz', '--yes', '--to', `sqlite:${fileNamed('target.sqlite')}`);
    expect(ran.code).toBe(1);
    expect(ran.told).toContain(words);
    expect(ran.told).toMatch(new RegExp(`Nothing was changed\\. Take another backup\\.\\n\\(${code}\\)$`));
    expect(readdirSync(folder).filter(name => name.startsWith('target'))).toEqual([]);
  });

  it('make the folder of the target, and say where that cannot be', async () => {
    expect(existsSync(whole)).toBe(true);
    const inside = fileNamed('new/folder/target.sqlite');
    expect(await run('restore', whole, '--yes', '--to', `sqlite:${inside}`)).toMatchObject({ code: 0 });
    expect(existsSync(inside)).toBe(true);
    const below = join(registry, 'below', 'target.sqlite');
    const { code, told } = await run('restore', whole, '--yes', '--to', `sqlite:${below}`);
    expect(code).toBe(2);
    expect(told).toMatch(
      /^The database file \S+target\.sqlite cannot be opened for writing .* Nothing was changed\.\n\(CANNOT_START\)$/,
    );
  });

  it('say that the server of the target does not answer', async () => {
    const { code, told } = await run(
      'restore',
      whole,
      '--yes',
      '--to',
      'postgres://nobody@127.0.0.1:1/nothing',
    );
    expect(code).toBe(2);
    expect(told).toMatch(/^The database nothing at 127\.0\.0\.1:1 cannot be reached/);
  });
});
