import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSchema } from '../../src/schema-changes/check';

const FULL = 'type Query { a: Int b: Int }\n';
const BROKEN = 'type Query { a: Int }\n';
const MORE = 'type Query { a: Int b: Int c: Int }\n';

describe('the check of the schema', () => {
  let parent: string;
  let folder: string;

  const gitIn = (where: string, ...words: string[]): void => {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.vn', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...identity, ...words], { cwd: where, stdio: 'ignore' });
  };
  const git = (...words: string[]): void => {
    gitIn(folder, ...words);
  };
  const write = (sdl: string, where = folder): void => {
    writeFileSync(join(where, 'schema.graphql'), sdl);
  };
  const commit = (sdl: string): void => {
    write(sdl);
    git('add', '-A');
    git('commit', '-m', 'x', '--allow-empty');
  };
  const check = async ({
    where = folder,
    base,
    isJson = false,
  }: { where?: string; base?: string; isJson?: boolean } = {}) => {
    const told: string[] = [];
    const asked = { folder: where, file: 'schema.graphql', today: '2026-11-22', base, isJson };
    const isRight = await checkSchema(asked, line => void told.push(line));
    return { isRight, told: told.join('\n') };
  };

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'lien-thong-schema-'));
    folder = join(parent, 'first');
    gitIn(parent, 'init', '--quiet', '--initial-branch', 'main', 'first');
    commit(FULL);
  });
  afterEach(() => {
    rmSync(parent, { recursive: true, force: true });
  });

  it('judges what is not committed yet', async () => {
    expect((await check()).isRight).toBe(true);
    write(BROKEN);
    const { isRight, told } = await check();
    expect(isRight).toBe(false);
    expect(told).toMatch(
      /Since HEAD \(\w{7}\): 1 breaking, 0 dangerous, 0 safe\.\n.*'b'.*REFUSED\n.*deprecate/s,
    );
    write(MORE);
    expect(await check()).toEqual({ isRight: true, told: expect.stringMatching(/1 safe/) as unknown });
  });

  it('judges what has just been committed to main', async () => {
    commit(BROKEN);
    const { isRight, told } = await check();
    expect(isRight).toBe(false);
    expect(told).toMatch(/Since HEAD .*: 0 breaking.*Since the parent of HEAD .*: 1 breaking/s);
  });

  it('judges all of a branch, however many commits it has', async () => {
    git('checkout', '--quiet', '-b', 'side');
    commit(BROKEN);
    commit(BROKEN);
    commit(BROKEN);
    const { isRight, told } = await check();
    expect(isRight).toBe(false);
    expect(told).toMatch(/Since the place where HEAD left main .*: 1 breaking/);
    git('checkout', '--quiet', 'main');
    git('merge', '--quiet', '--no-ff', 'side');
    expect((await check()).isRight).toBe(false);
  });

  it('judges since a commit that is named, and says where there is none', async () => {
    commit(BROKEN);
    commit(BROKEN);
    expect((await check()).isRight).toBe(true);
    expect((await check({ base: 'HEAD~2' })).isRight).toBe(false);
    expect(await check({ base: 'nowhere' })).toEqual({
      isRight: false,
      told: 'There is no schema.graphql in nowhere.',
    });
  });

  it('works in a clone, and says what a shallow one cannot know', async () => {
    commit(BROKEN);
    gitIn(parent, 'clone', '--quiet', 'first', 'whole');
    expect((await check({ where: join(parent, 'whole') })).isRight).toBe(false);
    gitIn(parent, 'clone', '--quiet', '--depth', '1', `file://${folder}`, 'shallow');
    const shallow = await check({ where: join(parent, 'shallow') });
    expect(shallow.isRight).toBe(true);
    expect(shallow.told).toMatch(
      /the parent of HEAD is not in it: changes since then are NOT judged.*--unshallow/,
    );
    write(MORE.replace('b: Int', ''), join(parent, 'shallow'));
    expect((await check({ where: join(parent, 'shallow') })).isRight).toBe(true);
    write('type Query { z: Int }', join(parent, 'shallow'));
    expect((await check({ where: join(parent, 'shallow') })).isRight).toBe(false);
  });

  it('says that there is nothing to compare with outside of git', async () => {
    rmSync(join(folder, '.git'), { recursive: true });
    expect(await check()).toEqual({
      isRight: true,
      told: expect.stringMatching(/no git repository/) as unknown,
    });
  });

  it('refuses a deprecation without its day', async () => {
    write('type Query { a: Int b: Int @deprecated(reason: "old") }');
    expect(await check()).toEqual({
      isRight: false,
      told: expect.stringMatching(/^Query\.b is deprecated, but/) as unknown,
    });
  });

  it('writes a line for each change for programs', async () => {
    write(MORE);
    const { told } = await check({ isJson: true });
    expect(JSON.parse(told)).toEqual({
      since: expect.stringMatching(/^HEAD/) as unknown,
      class: 'safe',
      path: 'Query.c',
      message: "Field 'c' was added to object type 'Query'",
      isRefused: false,
    });
  });
});
