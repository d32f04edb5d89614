import type { FastifyInstance } from 'fastify';
import { assert, asyncProperty, constantFrom, string } from 'fast-check';
import { createTestServer, METRICS_TOKEN } from '../support/http';

const QUESTION = 'query Known($code: String!) { agency(code: $code) { name } }';

describe('what operators have of a gateway', () => {
  let server: FastifyInstance;
  let close: () => Promise<void>;
  const log: string[] = [];

  beforeAll(async () => {
    ({ server, close } = await createTestServer({ log: line => void log.push(line) }));
  });
  beforeEach(() => {
    log.length = 0;
  });
  afterAll(() => close());

  const ask = (query: string, headers: Record<string, string> = {}, variables: unknown = { code: 'BCA' }) =>
    server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: JSON.stringify({ query, variables }),
    });

  const metrics = async (): Promise<string> =>
    (await server.inject({ url: '/metrics', headers: { authorization: `Bearer ${METRICS_TOKEN}` } })).body;

  it('is health and readiness, which are not kept, not logged and not counted', async () => {
    for (const url of ['/healthz', '/readyz']) {
      const reply = await server.inject({ url });
      expect([reply.statusCode, reply.headers['cache-control']]).toEqual([200, 'no-store']);
    }
    expect(log).toEqual([]);
    expect(await metrics()).not.toMatch(/healthz|readyz/);
  });

  it('is metrics, for who has the token', async () => {
    for (const headers of [{}, { authorization: `Bearer ${METRICS_TOKEN}x` }])
      expect((await server.inject({ url: '/metrics', headers })).statusCode).toBe(401);
    await ask(QUESTION);
    expect(await metrics()).toMatch(
      /lien_thong_requests_total\{route="\/graphql",method="POST",status="200",operation="Known"\} \d+/,
    );
  });

  it('is metrics whose number no client can make grow', async () => {
    await ask('query Some0 { agency(code: "BCA") { name } }');
    await server.inject({ url: '/nowhere/0' });
    const before = (await metrics()).split('\n').length;
    for (let number = 1; number < 30; number += 1) {
      await ask(`query Some${String(number)} { agency(code: "BCA") { name } }`);
      await server.inject({ url: `/nowhere/${String(number)}` });
    }
    expect((await metrics()).split('\n')).toHaveLength(before);
  });

  it('is an id for each request: its own where that is one, and said again', async () => {
    const idOf = async (given?: string): Promise<unknown> =>
      (await ask(QUESTION, given === undefined ? {} : { 'x-request-id': given })).headers['x-request-id'];
    expect(await idOf('order-1234.a:b')).toBe('order-1234.a:b');
    for (const bad of [undefined, 'short', 'with a space in it', 'x'.repeat(65), '<script>alert(1)</script>'])
      expect(await idOf(bad)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });

  it('is a line for each question, which tells nothing of who asked and what', async () => {
    const poison = string({
      minLength: 12,
      maxLength: 40,
      unit: constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    });
    await assert(
      asyncProperty(poison, async secret => {
        log.length = 0;
        await ask(
          QUESTION,
          { cookie: secret, 'x-forwarded-for': secret, 'user-agent': secret },
          { code: secret },
        );
        await ask(QUESTION, { authorization: `Bearer ${secret}` }, { code: secret });
        await ask(`{ agency(code: "${secret}") { name } }`, { 'x-request-id': `!${secret}` });
        await server.inject({ url: `/${secret}?a=${secret}`, headers: { referer: secret } });
        const lines = log.join('');
        expect(lines.match(/was answered/g)).toHaveLength(4);
        expect(lines).not.toContain(secret);
        expect(lines).not.toContain('127.0.0.1');
      }),
      { numRuns: 20 },
    );
    expect(JSON.parse(log[0] ?? '')).toEqual({
      level: 'info',
      time: expect.any(String) as string,
      id: expect.any(String) as string,
      ...{ method: 'POST', route: '/graphql', status: 200 },
      milliseconds: expect.any(Number) as number,
      bytes: expect.any(Number) as number,
      ...{ role: 'PUBLIC', operation: 'Known', way: 'known' },
      msg: 'A question was answered',
    });
  });

  it('is headers that let a browser do nothing with an answer, and with the page what it needs', async () => {
    const json = await ask(QUESTION);
    const refused = await server.inject({ url: '/nowhere' });
    for (const { headers } of [json, refused]) {
      expect(headers).toMatchObject({
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'cross-origin',
        'access-control-allow-origin': '*',
      });
      expect(headers).not.toHaveProperty('strict-transport-security');
    }
    const page = await server.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  });
});
