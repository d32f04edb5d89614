import type { FastifyInstance } from 'fastify';
import type { Db } from '../../src/database/connect';
import { createTestServer } from '../support/http';
import { recordStatements } from '../support/databases';
import { writePlatform } from '../support/platform-write';

describe('exports', () => {
  let server: FastifyInstance;
  let db: Db;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ server, db, close } = await createTestServer());
  });
  afterAll(() => close());

  const get = (url: string) => server.inject({ method: 'GET', url });

  const codesOf = (body: string): string[] =>
    body
      .split('\n')
      .filter(line => line !== '')
      .map(line => (JSON.parse(line) as { code: string }).code);

  it('give every entry of a list once, a line each, page by page', async () => {
    const query = '{ citations { totalCount } }';
    const counted = await server.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const { totalCount } = counted.json<{ data: { citations: { totalCount: number } } }>().data.citations;
    const { result, statements } = await recordStatements(db, () => get('/exports/citations.ndjson'));
    const codes = codesOf(result.body);
    expect(result.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    expect(codes.length).toBe(totalCount);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(statements.length).toBe(1 + Math.ceil(totalCount / 500));
  });

  it('say of which revision they are, and show what was just written', async () => {
    const revision = await writePlatform(db, 'exported', 'Nền tảng xuất khẩu');
    const { headers, body } = await get('/exports/platforms.ndjson');
    expect(headers['registry-revision']).toBe(String(revision));
    const exported = body.split('\n').find(line => line.includes('"exported"')) ?? '';
    expect(JSON.parse(exported)).toMatchObject({
      type: 'Platform',
      nameVi: 'Nền tảng xuất khẩu',
      validFrom: null,
    });
    expect(exported).not.toContain('"view"');
  });

  it('answer for another day', async () => {
    const then = codesOf((await get('/exports/agencies.ndjson?asOf=2025-06-30')).body);
    const now = codesOf((await get('/exports/agencies.ndjson')).body);
    expect(then.length).toBeGreaterThan(now.length);
  });

  it.each([
    ['/exports/agencies.ndjson?asOf=2025-02-30', 400, 'INVALID_DATE'],
    ['/exports/agencies.ndjson?asOf=1900-01-01', 400, 'TIME_OUT_OF_RANGE'],
    ['/exports/nothing.ndjson', 404, 'NOT_FOUND'],
  ])('refuse %s with a code', async (url, status, code) => {
    const reply = await get(url);
    expect([
      reply.statusCode,
      reply.json<{ errors: { extensions: { code: string } }[] }>().errors[0]?.extensions.code,
    ]).toEqual([status, code]);
  });
});
