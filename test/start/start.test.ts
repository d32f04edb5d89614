import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connect } from '../../src/database/connect';
import { migrate } from '../../src/database/migrate';
import { createTarget, engines, urlOf } from '../support/databases';
import { ask, runMain } from '../support/main-process';

const TOKEN = join(__dirname, '..', '..', 'dist', 'src', 'commands', 'token.js');
const FAILED_START = join(__dirname, '..', 'support', 'failed-start.mjs');

describe.each(engines)('starting on %s', engine => {
  it('builds, fills and serves an empty registry, and keeps it when started again', async () => {
    const { target, remove } = await createTarget(engine);
    const seen: unknown[] = [];
    const visit = async (address: string): Promise<void> => {
      seen.push(await ask(address, '{ registry { revision recordedAt } populationDatabase { name } }'));
    };
    const runs = [
      await runMain({ DATABASE_URL: urlOf(target) }, visit),
      await runMain({ DATABASE_URL: urlOf(target) }, visit),
    ];
    await remove();
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(runs[0]?.output).toMatch(/at revision 1 .*\n.*\/graphql\n.*\/schema\.graphql/);
    expect(seen[0]).toMatchObject({
      data: { registry: { revision: 1 }, populationDatabase: { name: 'Cơ sở dữ liệu quốc gia về dân cư' } },
    });
    expect(seen[1]).toEqual(seen[0]);
  });

  it('refuses a database that a newer program wrote', async () => {
    const { target, remove } = await createTarget(engine);
    const db = connect(target);
    await migrate(db);
    await db
      .writer('knex_migrations')
      .insert({ name: '20990101000000_from_the_future', batch: 99, migration_time: new Date() });
    await db.close();
    const { code, output } = await runMain({ DATABASE_URL: urlOf(target) });
    await remove();
    expect(code).toBe(1);
    expect(output).toMatch(
      /newer version .*20990101000000_from_the_future.* Start that version, or point DATABASE_URL/,
    );
  });
});

describe('a gateway with a token', () => {
  const mutation =
    'mutation { decideValue(type: Agency, code: "BTP", field: "abbreviation", value: "Bộ TP") { outcome } }';

  const send = async (address: string, query: string, authorization: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', authorization };
    const reply = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    return reply.json();
  };

  it('does what whoever has it decides, and tells it to nobody', async () => {
    const { target, remove } = await createTarget('sqlite');
    const seen: unknown[] = [];
    const settings = { DATABASE_URL: urlOf(target), LOG_LEVEL: 'trace' };
    const create = [TOKEN, 'create', '--name', 'start', '--role', 'ADMIN', '--expires', '1d'];
    const made = await promisify(execFile)(process.execPath, create, { env: { ...settings, PATH: '' } });
    const token = made.stdout.trim();
    expect(token).toMatch(/^lt_[0-9a-f]{12}_[\w-]{43}$/);
    const { code, output } = await runMain(settings, async address => {
      for (const given of [`Bearer ${token}x`, `Bearer ${token}`])
        seen.push(await send(address, mutation, given));
      seen.push(await ask(address, '{ agency(code: "BTP") { abbreviation } }'));
      seen.push(await send(address, 'mutation { startHarvest(source: "bo") { number } }', `Bearer ${token}`));
    });
    await remove();
    expect(code).toBe(0);
    expect(seen).toMatchObject([
      { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
      { data: { decideValue: { outcome: 'APPLIED' } } },
      { data: { agency: { abbreviation: 'Bộ TP' } } },
      { errors: [{ message: expect.stringMatching(/SOURCES_FILE/) as unknown }] },
    ]);
    expect(output).toContain('A question was answered');
    expect(output).not.toContain(token.slice(-43));
  });
});

describe('starting on postgres', () => {
  it('several at once on one empty database fills it once, and all of them serve', async () => {
    const { target, remove } = await createTarget('postgres');
    const revisions: unknown[] = [];
    const visit = async (address: string): Promise<void> => {
      revisions.push(await ask(address, '{ registry { revision } changes { totalCount } }'));
    };
    const runs = await Promise.all([1, 2, 3].map(() => runMain({ DATABASE_URL: urlOf(target) }, visit)));
    await remove();
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(new Set(revisions.map(revision => JSON.stringify(revision))).size).toBe(1);
    expect(revisions[0]).toMatchObject({ data: { registry: { revision: 1 } } });
  });
});

describe('starting', () => {
  it.each([
    [
      'no database at all',
      () => Buffer.from('this is a letter to my aunt, not a database, and it is long enough to be read'),
    ],
    ['a database with pages overwritten', damagedDatabase],
  ])('refuses %s, with the way out', async (_what, content) => {
    const { target, remove } = await createTarget('sqlite');
    const file = target.engine === 'sqlite' ? target.file : '';
    writeFileSync(file, await content());
    const before = readFileSync(file);
    const { code, output } = await runMain({ DATABASE_URL: `sqlite:${file}` });
    expect(code).toBe(1);
    expect(output).toMatch(/damaged or is not an SQLite database/);
    expect(output).toMatch(/Restore a backup, or move the file away/);
    expect(readFileSync(file).equals(before)).toBe(true);
    await remove();
  });

  it('leaves nothing open where it fails at last, for the port of the metrics is taken', async () => {
    const { target, remove } = await createTarget('sqlite');
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { stdout } = await promisify(execFile)(process.execPath, [FAILED_START], {
      env: {
        ...{ PATH: '', HOST: '127.0.0.1', PORT: '0', DATABASE_URL: urlOf(target) },
        ...{ METRICS_PORT: String(port), METRICS_HOST: '127.0.0.1' },
      },
    });
    other.close();
    await remove();
    const { message, left } = JSON.parse(stdout) as { message: string; left: string[] };
    expect(message).toMatch(/is taken by another program.*METRICS_PORT/);
    expect(left.filter(what => what !== 'PipeWrap')).toEqual([]);
  });

  it('refuses bad settings with one message that names every problem', async () => {
    const { code, output } = await runMain({
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      DATABASE_REPLICA_URLS: 'postgres://a/b, sqlite:c',
      VIEW_CACHE_MB: '-1',
      ANSWER_CACHE_MB: 'much',
      LOG_LEVEL: 'loud',
    });
    expect(code).toBe(1);
    expect(output).toMatch(/PORT must be a whole number, 0 to 65535; it is "70000"/);
    expect(output).toMatch(/DATABASE_URL must be sqlite:<file>.* or postgres:.*; it is "mysql:\/\/x"/);
    expect(output).toMatch(/DATABASE_REPLICA_URLS must be addresses with commas between them/);
    expect(output).toMatch(/VIEW_CACHE_MB must be a whole number of megabytes, 0 for none; it is "-1"/);
    expect(output).toMatch(/ANSWER_CACHE_MB must be a whole number of megabytes/);
    expect(output).toMatch(/LOG_LEVEL must be one of .*; it is "loud"/);
  });

  it('never prints a password', async () => {
    const { output } = await runMain({
      DATABASE_URL: 'mysql://somebody:secret@host/database',
      DATABASE_REPLICA_URLS: 'postgres://a:secret@b/c,mysql://a:secret@b/c',
    });
    expect(output).toMatch(/it is "mysql:\/\/…@host\/database"/);
    expect(output).not.toMatch(/secret/);
  });

  it('says so where the database cannot be reached', async () => {
    const { code, output } = await runMain({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' });
    expect(code).toBe(1);
    expect(output).toMatch(/cannot be reached/);
    expect(output).toMatch(/DATABASE_URL/);
  });
});

/** A registry in which some pages in the middle are gone. */
async function damagedDatabase(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'lien-thong-damaged-'));
  const db = connect({ engine: 'sqlite', file: join(folder, 'whole.sqlite') });
  await migrate(db);
  await db.writer.raw('pragma wal_checkpoint(truncate)');
  await db.close();
  cpSync(join(folder, 'whole.sqlite'), join(folder, 'damaged.sqlite'));
  const content = readFileSync(join(folder, 'damaged.sqlite'));
  content.fill(0xab, 3 * 4096, 40 * 4096);
  return content;
}
