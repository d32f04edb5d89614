import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { createDatabase, type TestDatabase, urlOf } from '../support/databases';
import { runWebhookCommand } from '../../src/feed/webhooks/command/program';
import { DeadLetterRepository, insertLetter } from '../../src/modules/webhook/dead-letter.repository';
import { WebhookRepository } from '../../src/modules/webhook/webhook.repository';
import { writePlatform } from '../support/platform-write';

const KEY = 'a-key-of-thirty-two-characters-or-more';
const ENDPOINT = 'https://partner.example.vn/changes?token=abcdefgh';

interface Run {
  readonly code: number;
  readonly said: string;
}

describe('the command for webhooks', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createDatabase('sqlite');
    await writePlatform(database.db, 'mot', 'Một');
  });

  afterAll(() => database.drop());

  const run = async (
    args: readonly string[],
    environment: Record<string, string> = { WEBHOOK_KEY: KEY },
  ): Promise<Run> => {
    const stream = new PassThrough();
    // A file or a pipe, which is no terminal either.
    const output = stream as unknown as WriteStream;
    const code = await runWebhookCommand(args, {
      environment: { DATABASE_URL: urlOf(database.target), ...environment },
      ...{ stdout: output, stderr: output },
      signal: new AbortController().signal,
      clock: () => new Date('2026-11-22T05:00:00.000Z'),
    });
    return { code, said: String(stream.read() ?? '') };
  };

  const add = async (...options: string[]): Promise<string[]> => {
    const { code, said } = await run(['add', ENDPOINT, ...options]);
    expect([code, said]).toEqual([0, expect.stringMatching(/^wh_[0-9a-f]{16} whsec_[\w+/=]{44}\n$/)]);
    return said.trim().split(' ');
  };

  it('adds one, shows its secret again, and makes a new one', async () => {
    const [name = '', secret = ''] = await add(
      '--types',
      'Platform,Database',
      '--batch',
      '10',
      '--from',
      'start',
    );
    expect((await run(['secret', name])).said).toBe(`${name} ${secret}\n`);
    expect((await run(['rotate', name])).said).not.toContain(secret);
    expect(await new WebhookRepository(database.db).find(name)).toMatchObject({
      ...{
        filter: { types: ['Platform', 'Database'] },
        role: 'PUBLIC',
        batchSize: 10,
        position: 0,
        generation: 2,
      },
      rotatedAt: '2026-11-22T05:00:00.000Z',
    });
  });

  it('lists them without what their addresses keep secret, pauses, resumes and removes them', async () => {
    const [name = ''] = await add();
    expect((await run(['pause', name])).said).toBe(`${name} is PAUSED.\n`);
    const { said } = await run(['list', '--format', 'json']);
    const listed = (JSON.parse(said) as { webhook: string }[]).find(({ webhook }) => webhook === name);
    expect(listed).toMatchObject({ state: 'PAUSED', url: 'https://partner.example.vn/changes?token=***' });
    expect((await run(['resume', name])).said).toBe(`${name} is ACTIVE.\n`);
    expect((await run(['remove', name])).code).toBe(0);
    expect((await run(['list'])).said).not.toContain(name);
  });

  it('shows dead letters and has them tried again', async () => {
    const [name = ''] = await add();
    const letter = {
      webhook: name,
      after: 0,
      until: 1,
      attempts: 12,
      failedAt: '2026-11-22T04:00:00.000Z',
      error: 'It is away.',
    };
    await database.db.writer.transaction(trx => insertLetter(trx, letter));
    expect((await run(['dead-letters', name])).said).toContain('It is away.');
    expect((await run(['retry', name])).said).toContain('1 will be tried again');
    expect(await new DeadLetterRepository(database.db).wanted()).toEqual([name]);
    expect((await run(['retry', name, '99'])).code).toBe(2);
  });

  it.each([
    ['http', ['add', 'http://partner.example.vn/'], 'https'],
    ['a private address', ['add', 'https://127.0.0.1/'], 'not an address of the public internet'],
    ['a name of this machine', ['add', 'https://localhost/'], 'not an address of the public internet'],
    ['a password in an address', ['add', 'https://me:secret@partner.example.vn/'], 'known by its signature'],
    ['what is no address', ['add', 'partner'], 'the whole address'],
    ['a type that there is not', ['add', ENDPOINT, '--types', 'Person'], 'some of Agency'],
    ['too large a batch', ['add', ENDPOINT, '--batch', '101'], '1 to 100'],
    ['a webhook that there is not', ['pause', 'wh_none'], 'There is no webhook'],
  ])('refuses %s', async (_what, args, part) => {
    const { code, said } = await run(args);
    expect([code, said]).toEqual([2, expect.stringContaining(part)]);
  });

  it('needs the key that secrets are worked out of', async () => {
    const { code, said } = await run(['add', ENDPOINT], {});
    expect([code, said]).toEqual([2, expect.stringContaining('WEBHOOK_KEY is not set')]);
    expect((await run(['list'], { WEBHOOK_KEY: 'short' })).said).toContain('at least 32 characters');
    expect((await run(['list'], { WEBHOOK_KEY: 'short' })).said).not.toContain('"short"');
  });
});
