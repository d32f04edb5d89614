import type { FastifyInstance } from 'fastify';
import type { Db } from '../../src/database/connect';
import { RateLimit } from '../../src/http/rate-limit';
import { createTestServer, type TestServerParts } from '../support/http';
import { writePlatform } from '../support/platform-write';
import { subscribeByEvents, subscribeBySocket } from '../support/subscribe';
import { giveToken } from '../support/tokens';

const JSON_HEADERS = { 'content-type': 'application/json' };

describe('what a client may cost in a minute', () => {
  it('is counted for each client, and told by the headers of the draft standard', async () => {
    const rate = new RateLimit(100);
    const first = await rate.charge('token:a', 60);
    expect(first).toEqual({
      headers: {
        'ratelimit-policy': '"cost";q=100;w=60',
        ratelimit: expect.stringMatching(/^"cost";r=40;t=\d+$/) as string,
      },
      refusal: null,
    });
    const { headers, refusal } = await rate.charge('token:a', 41);
    expect(headers['retry-after']).toMatch(/^([1-9]|[1-5]\d|60)$/);
    expect(headers['ratelimit']).toMatch(/^"cost";r=0;/);
    expect(refusal).toMatchObject({ code: 'RATE_LIMITED' });
    expect((await rate.charge('token:b', 100)).refusal).toBeNull();
  });

  it('is one for an IPv6 network that one customer has, and for all who cannot be told apart', async () => {
    const rate = new RateLimit(10);
    const isFree = async (client: string | null): Promise<boolean> =>
      (await rate.charge(client, 10)).refusal === null;
    expect(await isFree('address:2001:db8:1:2::1')).toBe(true);
    expect(await isFree('address:2001:db8:1:2:ffff:0:0:9')).toBe(false);
    expect(await isFree('address:2001:db8:1:3::1')).toBe(true);
    expect(await isFree('address:::1')).toBe(true);
    expect(await isFree('address:::ffff:10.0.0.1')).toBe(true);
    expect(await isFree('address:10.0.0.1')).toBe(true);
    expect(await isFree('address:10.0.0.2')).toBe(true);
    expect([await isFree(null), await isFree(null)]).toEqual([true, false]);
  });

  it('is anything where there is no limit', async () => {
    const rate = new RateLimit(0);
    for (let time = 0; time < 5; time += 1)
      expect(await rate.charge('token:a', 1e9)).toEqual({ headers: {}, refusal: null });
  });
});

describe('the limit of a client, over HTTP', () => {
  let server: FastifyInstance;
  let db: Db;
  let close: () => Promise<void>;
  const start = async (parts: TestServerParts): Promise<void> => {
    ({ server, db, close } = await createTestServer(parts));
  };
  afterEach(() => close());

  const ask = (query: string, { from = '10.1.1.1', ...headers }: Record<string, string> = {}) =>
    server.inject({
      ...{ method: 'POST', url: '/graphql', payload: { query } },
      ...{ headers: { ...JSON_HEADERS, ...headers }, remoteAddress: from },
    });
  const leftOf = (reply: { headers: Record<string, unknown> }): number =>
    Number(/r=(\d+)/.exec(String(reply.headers['ratelimit']))?.[1]);

  it('is paid by the cost of each operation, kept answers and errors too, and refuses with 429', async () => {
    await start({ limits: { RATE_LIMIT: '100' } });
    const { bearer } = await giveToken(db, 'ANALYST');
    const query = '{ agencies(first: 9) { nodes { code } } }';
    const left = [];
    for (let time = 0; time < 4; time += 1) left.push(leftOf(await ask(query)));
    expect(left).toEqual([90, 80, 70, 60]);
    expect(leftOf(await ask('{ nothing }'))).toBe(59);
    expect(leftOf(await ask('{ agencies(first: 0) { nodes { code } } }'))).toBe(58);
    for (const refused of [
      await ask('{ agencies(first: 99) { nodes { code } } }'),
      await ask(query),
      await ask('{'),
    ]) {
      expect(refused.statusCode).toBe(429);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    }
    // Others are answered: another address, and who shows itself from the same one.
    expect((await ask(query, { from: '10.1.1.2' })).statusCode).toBe(200);
    expect((await ask(query, { authorization: bearer })).statusCode).toBe(200);
  });

  it('counts whole lists too', async () => {
    await start({ limits: { RATE_LIMIT: '9000' } });
    const take = () => server.inject({ url: '/exports/platforms.ndjson', remoteAddress: '10.1.1.1' });
    const first = await take();
    expect([first.statusCode, leftOf(first)]).toEqual([200, 4_000]);
    const second = await take();
    expect([second.statusCode, second.json()]).toMatchObject([
      429,
      { errors: [{ extensions: { code: 'RATE_LIMITED' } }] },
    ]);
    expect(Number(second.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('counts records, and nothing for what tells the way', async () => {
    await start({ limits: { RATE_LIMIT: '9000' }, fill: db => writePlatform(db, 'mot', 'Một') });
    const costOf = async (url: string): Promise<number> => {
      const reply = await server.inject({ url, remoteAddress: '10.1.1.1' });
      expect(reply.statusCode).toBeLessThan(400);
      const before = left;
      left = reply.headers['ratelimit'] === undefined ? left : leftOf(reply);
      return before - left;
    };
    let left = 9_000;
    expect(await costOf('/id/platform/mot')).toBe(50);
    expect(await costOf('/data/platform/mot.html')).toBe(50);
    expect(await costOf('/catalogue.ttl')).toBe(5_000);
    for (const free of ['/exports', '/terms', '/schema.graphql']) expect(await costOf(free)).toBe(0);
  });

  it('counts each time that a client begins to follow the feed', async () => {
    await start({ limits: { RATE_LIMIT: '3500' } });
    const origin = await server.listen({ port: 0, host: '127.0.0.1' });
    const leaving = new AbortController();
    const follow = () => fetch(`${origin}/changes`, { signal: leaving.signal });
    const request = { query: 'subscription { changes { cursor } }' };
    expect((await follow()).status).toBe(200);
    const open = [subscribeBySocket(origin, request), subscribeByEvents(origin, request)];
    for (const subscribed of open) expect(await subscribed.next()).toMatchObject({ data: { changes: {} } });
    const refused = await follow();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await subscribeBySocket(origin, request).ended).toMatchObject([
      { extensions: { code: 'RATE_LIMITED' } },
    ]);
    for (const subscribed of open) subscribed.end();
    leaving.abort();
  });

  it('knows who is behind a proxy that is named, over WebSocket too', async () => {
    await start({ limits: { RATE_LIMIT: '1500' }, trustProxy: ['127.0.0.1'] });
    const origin = await server.listen({ port: 0, host: '127.0.0.1' });
    const request = { query: 'subscription { changes { cursor } }' };
    const open = ['192.0.2.1', '192.0.2.2'].map(client =>
      subscribeBySocket(origin, request, {}, { 'x-forwarded-for': client }),
    );
    for (const subscribed of open) expect(await subscribed.next()).toMatchObject({ data: { changes: {} } });
    const again = subscribeBySocket(origin, request, {}, { 'x-forwarded-for': '192.0.2.2' });
    expect(await again.ended).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    for (const subscribed of open) subscribed.end();
  });

  it('takes nobody’s word on who asks, but that of proxies that are named', async () => {
    await start({ limits: { RATE_LIMIT: '50' } });
    const query = '{ agencies(first: 29) { nodes { code } } }';
    const forwarded = { 'x-forwarded-for': '192.0.2.1' };
    expect((await ask(query, forwarded)).statusCode).toBe(200);
    expect((await ask(query, { 'x-forwarded-for': '192.0.2.2' })).statusCode).toBe(429);
    await close();
    await start({ limits: { RATE_LIMIT: '50' }, trustProxy: ['10.1.0.0/16'] });
    for (const client of ['192.0.2.1', '192.0.2.2'])
      expect((await ask(query, { 'x-forwarded-for': client })).statusCode).toBe(200);
    // What a client writes before its proxy does is not believed.
    expect((await ask(query, { 'x-forwarded-for': '198.51.100.7, 192.0.2.2' })).statusCode).toBe(429);
    expect((await ask(query, { from: '203.0.113.1', 'x-forwarded-for': '192.0.2.9' })).statusCode).toBe(200);
    expect((await ask(query, { from: '203.0.113.1', 'x-forwarded-for': '192.0.2.8' })).statusCode).toBe(429);
  });
});
