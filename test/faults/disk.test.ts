import type { FastifyInstance } from 'fastify';
import type { Db } from '../../src/database/connect';
import { fillDisputed } from '../support/disputed-registry';
import { createTestServer } from '../support/http';
import { giveToken } from '../support/tokens';
import { disputedWriting, ProcessRunner } from '../support/writing';

const DAY = '2026-03-01';
const READ = '{ database(code: "nha-o") { status purpose } registry { revision } }';
const decide = (value: string): string =>
  `mutation { decideValue(type: Database, code: "nha-o", field: "purpose(language: VI)", value: "${value}") { outcome } }`;

describe('a gateway on SQLite', () => {
  let server: FastifyInstance;
  let db: Db;
  let bearer: string;
  let close: () => Promise<void>;
  const log: string[] = [];

  beforeEach(async () => {
    const writingOf = (of: Db) => disputedWriting(of, new ProcessRunner(of, {}, DAY), DAY);
    const parts = { fill: fillDisputed, writingOf, log: (line: string) => void log.push(line) };
    ({ server, db, close } = await createTestServer(parts));
    ({ bearer } = await giveToken(db, 'ADMIN'));
  });
  afterEach(() => close());

  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json', authorization: bearer };
    const reply = await server.inject({ method: 'POST', url: '/graphql', payload: { query }, headers });
    return reply.json<{ data?: unknown; errors?: { message: string; extensions: { code: string } }[] }>();
  };

  const limitPages = async (pages: number): Promise<void> => {
    await db.writer.raw(`pragma max_page_count = ${String(pages)}`);
  };

  it('whose disk is full says so, reads on, and writes nothing by halves until there is room', async () => {
    const before = await ask(READ);
    const [row] = await db.writer.raw<{ page_count: number }[]>('pragma page_count');
    await limitPages(row?.page_count ?? 0);
    // SQLite itself refuses to let the file grow, as it does where the disk does.
    const long = 'Một mục đích rất dài. '.repeat(4_000);
    const { data, errors } = await ask(decide(long));
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([
      {
        extensions: { code: 'DISK_FULL' },
        message: expect.stringMatching(/no room left.*make room/) as string,
      },
    ]);
    expect(await ask(READ)).toEqual(before);
    expect((await server.inject({ url: '/readyz' })).statusCode).toBe(200);
    await limitPages(1_000_000);
    expect(await ask(decide(long))).toMatchObject({ data: { decideValue: { outcome: 'APPLIED' } } });
    expect(await db.writer('harvest_runs').where({ outcome: 'RUNNING' })).toEqual([]);
  });

  it('whose disk can only be read says so, and reads on', async () => {
    const before = await ask(READ);
    await db.writer.raw('pragma query_only = 1');
    const { errors } = await ask(decide('x'));
    expect(errors).toMatchObject([
      {
        extensions: { code: 'READ_ONLY' },
        message: expect.stringMatching(/mount its disk for writing/) as string,
      },
    ]);
    expect(await ask(READ)).toEqual(before);
    expect(log.join('')).not.toContain('was masked');
    await db.writer.raw('pragma query_only = 0');
    expect(await ask(decide('x'))).toMatchObject({ data: { decideValue: { outcome: 'APPLIED' } } });
  });
});
