import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env, execPath } from 'node:process';
import {
  createClient,
  DatabasesDocument,
  LinksToPopulationDatabaseDocument,
  type LinksToPopulationDatabaseQueryVariables,
  toDocument,
} from '../../src/client/index';
import { writePlatform } from '../support/platform-write';
import { answers, breaksOff, createServerBetween, type ServerBetween } from '../support/scripted-server';

const ROOT = join(__dirname, '..', '..');
const EXAMPLES = join(ROOT, 'examples');
const PYTHON = join(EXAMPLES, 'python', 'lien_thong.py');

const hasPython =
  spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0;
/** Where there is no Python it is told as not run, and not as passed. */
const describeIfPython = hasPython ? describe : describe.skip;
const machine = hasPython ? '' : ' (NOT RUN: there is no python3 of 3.9 or later on this machine)';

const COUNT = toDocument<{ changes: { totalCount: number } }, Record<string, never>>(
  '{ changes { totalCount } }',
);
const BUSY = { errors: [{ message: 'Too much', extensions: { code: 'RATE_LIMITED' } }] };

/** What a partner may write by mistake, and is to be told. */
const WRONG = `import { AgenciesDocument, createClient } from '@lien-thong/client';
const { agencies } = await createClient({ url: '' }).query(AgenciesDocument, { language: 'FR' });
agencies.nodes[0]?.nothing;
`;

/** How long the compiler may take where much else is going on, in milliseconds. */
const COMPILING = 180_000;

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly complaint: string;
}

describe('the examples', () => {
  let parts: ServerBetween;
  let folder: string;

  beforeAll(async () => {
    parts = await createServerBetween();
    folder = mkdtempSync(join(tmpdir(), 'lien-thong-examples-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await parts.close();
  });
  beforeEach(() => {
    parts.between.came.length = 0;
    parts.between.script.length = 0;
  });

  const run = (command: string, words: readonly string[], url = parts.between.url): Promise<Ran> =>
    new Promise(resolve => {
      const options = { cwd: folder, env: { PATH: env['PATH'], LIEN_THONG_URL: url } };
      execFile(command, words, options, (error, output, complaint) => {
        resolve({ code: error ? Number(error.code ?? -1) : 0, output, complaint });
      });
    });

  describe('in TypeScript', () => {
    let compiled: Ran;

    /** A project of its own with the client as it is published, as a partner has it. */
    beforeAll(async () => {
      const modules = join(folder, 'node_modules');
      cpSync(join(EXAMPLES, 'typescript'), folder, { recursive: true });
      mkdirSync(join(modules, '@lien-thong'), { recursive: true });
      mkdirSync(join(modules, '@types'));
      symlinkSync(join(ROOT, 'dist', 'client'), join(modules, '@lien-thong', 'client'));
      for (const name of ['@types/node', 'undici-types'])
        symlinkSync(dirname(createRequire(__filename).resolve(`${name}/package.json`)), join(modules, name));
      writeFileSync(join(folder, 'wrong.ts'), WRONG);
      compiled = await run(execPath, [require.resolve('typescript/bin/tsc'), '-p', folder]);
    }, COMPILING);

    const start = (...days: string[]): Promise<Ran> =>
      run(execPath, [join(folder, 'dist', 'links-on-two-days.js'), ...days]);

    it('compile against the published types, which are no `any`', () => {
      const lines = compiled.output.trim().split('\n');
      expect(lines.filter(line => /error TS/.test(line))).toEqual([
        expect.stringMatching(/^wrong\.ts.*"FR"/),
        expect.stringMatching(/^wrong\.ts.*'nothing' does not exist/),
      ]);
    });

    it('prints who was linked on two days, as the gateway has it', async () => {
      const { code, output } = await start('2022-12-31', '2024-12-31');
      expect(code).toBe(0);
      const client = createClient({ url: parts.gateway });
      const linksOn = async (variables: LinksToPopulationDatabaseQueryVariables) =>
        (await client.query(LinksToPopulationDatabaseDocument, { ...variables, first: 100 }))
          .populationDatabase?.dataLinks;
      const before = await linksOn({ asOf: '2022-12-31' });
      const after = await linksOn({ asOf: '2024-12-31' });
      const codes = new Set([...(before?.nodes ?? []), ...(after?.nodes ?? [])].map(link => link.code));
      const lines = output.trim().split('\n');
      expect(lines.at(-1)).toBe(
        `${String(before?.totalCount)} links on 2022-12-31, ${String(after?.totalCount)} on 2024-12-31.`,
      );
      expect(lines[0]).toMatch(/^Consumer +Over +Connected +2022-12-31 +2024-12-31$/);
      expect(lines).toHaveLength(codes.size + 3);
      expect(output).toMatch(
        /^Ministry of Natural Resources and Environment .*2022-12-29 +OPERATIONAL +OPERATIONAL$/m,
      );
      expect(parts.between.came.length).toBeGreaterThan(4);
    });

    it('says in a line what went wrong', async () => {
      const { code, complaint } = await start('yesterday');
      expect([code, complaint]).toEqual([1, expect.stringMatching(/^INVALID_DATE: .*\n$/)]);
    });
  });

  describeIfPython(`in Python${machine}`, () => {
    const python = (words: readonly string[], url?: string): Promise<Ran> =>
      run('python3', ['-W', 'error', PYTHON, ...words], url);

    it('pages through a list, as it would be read at once', async () => {
      const { code, output } = await python(['databases']);
      expect(code).toBe(0);
      const { databases } = await createClient({ url: parts.gateway }).query(DatabasesDocument, {
        first: 1_000,
        language: 'EN',
      });
      const expected = databases.nodes.map(
        ({ code: of, name, owner }) => `${of}\t${name}\t${owner?.name ?? 'owner not known'}`,
      );
      expect(output.trim().split('\n')).toEqual(expected);
      expect(parts.between.came).toHaveLength(Math.ceil(expected.length / 20));
    });

    it('ends without a word where who reads it has seen enough', async () => {
      const options = {
        env: { PATH: env['PATH'], LIEN_THONG_URL: parts.between.url, PYTHONUNBUFFERED: '1' },
      };
      const child = spawn('python3', ['-W', 'error', PYTHON, 'databases'], options);
      let complaint = '';
      child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
      child.stdout.once('data', () => child.stdout.destroy());
      expect([await once(child, 'close'), complaint]).toEqual([[0, null], '']);
    });

    it('goes on with the changes where it stopped, also after it broke off', async () => {
      const keep = ['changes', '--keep', 'cursor.txt'];
      parts.between.script.push(null, null, null, ...Array.from({ length: 5 }, () => breaksOff));
      const broken = await python(keep);
      expect([broken.code, broken.complaint]).toEqual([1, expect.stringMatching(/^UNREACHABLE: /)]);
      expect(broken.output.trim().split('\n')).toHaveLength(300);
      const rest = await python(keep);
      await writePlatform(parts.db, 'python-saw-it', 'Một');
      const news = await python(keep);
      expect(news.output).toMatch(/^\d+\t\S+\tADDED\tPlatform\/python-saw-it\n$/);
      const lines = [broken, rest, news].flatMap(({ output }) => output.trim().split('\n'));
      const { changes } = await createClient({ url: parts.gateway }).query(COUNT);
      expect(lines).toHaveLength(changes.totalCount);
      expect(new Set(lines).size).toBeGreaterThan(1_000);
      expect(readFileSync(join(folder, 'cursor.txt'), 'utf8')).not.toBe('');
      expect((await python(keep)).output).toBe('');
    });

    it('waits where the gateway is busy, and says what is wrong', async () => {
      const soon = new Date(Date.now() + 1_000).toUTCString();
      parts.between.script.push(
        answers(429, BUSY, { 'retry-after': '0' }),
        answers(503, '<html>', { 'retry-after': soon }),
      );
      expect((await python(['databases'])).code).toBe(0);
      parts.between.script.push(answers(429, BUSY, { 'retry-after': '3600' }));
      const busy = await python(['databases']);
      expect([busy.code, busy.complaint]).toEqual([1, 'RATE_LIMITED: Too much\n']);
      parts.between.script.push(answers(200, '<html>'));
      expect((await python(['databases'])).complaint).toMatch(/^NO_GATEWAY: /);
      writeFileSync(join(folder, 'bad.txt'), 'no cursor');
      expect((await python(['changes', '--keep', 'bad.txt'])).complaint).toMatch(/^INVALID_CURSOR: /);
    });
  });
});
