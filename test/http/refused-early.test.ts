import type { FastifyInstance } from 'fastify';
import { EndedError } from '../../src/errors';
import { KeptAnswers } from '../../src/http/kept-answers';
import { Overload } from '../../src/http/overload';
import { createTestServer } from '../support/http';
import { limitsOf } from '../support/limits';

const JSON_HEADERS = { 'content-type': 'application/json' };

describe('a request that is refused before anything is run', () => {
  let server: FastifyInstance;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ server, close } = await createTestServer({ limits: { RATE_LIMIT: '100', MAX_ANSWER_MB: '1' } }));
  });

  afterAll(() => close());

  const post = (payload: unknown, remoteAddress: string, headers: Record<string, string> = {}) =>
    server.inject({
      ...{ method: 'POST', url: '/graphql', remoteAddress, headers: { ...JSON_HEADERS, ...headers } },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });
  const statusesOf = async (times: number, ask: () => ReturnType<typeof post>): Promise<Set<number>> => {
    const statuses = new Set<number>();
    for (let time = 0; time < times; time += 1) statuses.add((await ask()).statusCode);
    return statuses;
  };

  it('costs all the same: a hash that is none', async () => {
    const nonsense = { extensions: { persistedQuery: { sha256Hash: 5 } } };
    expect(await statusesOf(100, () => post(nonsense, '10.2.0.1'))).toEqual(new Set([400]));
    expect((await post(nonsense, '10.2.0.1')).statusCode).toBe(429);
  });

  it('costs all the same: a token that nobody has', async () => {
    const authorization = 'Bearer lt_0123456789ab_0123456789abcdef0123456789abcdef';
    const ask = () => post({ query: '{ __typename }' }, '10.2.0.2', { authorization });
    expect(await statusesOf(100, ask)).toEqual(new Set([401]));
    expect((await ask()).statusCode).toBe(429);
    expect((await post({ query: '{ __typename }' }, '10.2.0.3')).statusCode).toBe(200);
  });

  it('costs all the same: what one may not read', async () => {
    const secret = { query: '{ agency(code: "BCA") { contactPoint } }' };
    expect(await statusesOf(100, () => post(secret, '10.2.0.4'))).not.toContain(200);
    expect((await post(secret, '10.2.0.4')).statusCode).toBe(429);
  });

  it('leaves no timer', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter(kind => kind === 'Timeout').length;
    const before = timers();
    const nonsense = { extensions: { persistedQuery: { sha256Hash: 5 } } };
    await statusesOf(50, () => post(nonsense, '10.2.0.5'));
    expect(timers()).toBeLessThan(before + 25);
  });

  it('is not taken for another: a body that is the address of a GET', async () => {
    const url = '/graphql?query={__typename}';
    const get = { method: 'GET', url, headers: { 'apollo-require-preflight': '1' } } as const;
    for (let time = 0; time < 3; time += 1)
      expect((await server.inject({ ...get, remoteAddress: '10.2.0.6' })).statusCode).toBe(200);
    expect((await post(url, '10.2.0.6')).statusCode).toBe(400);
  });
});

describe('an answer that is longer than is sent', () => {
  it.each([1, 2, 3])('is refused with the way out, the time it is asked: %s', async times => {
    const { server, close } = await createTestServer({ limits: { MAX_ANSWER_MB: '1' } });
    const aliases = Array.from({ length: 55 }, (_, index) => `a${String(index)}: id`).join(' ');
    const query = `{ citations(first: 1000) { nodes { ${aliases} } } }`;
    const ask = (headers: Record<string, string>) =>
      server.inject({ method: 'POST', url: '/graphql', payload: { query }, headers });
    for (let time = 1; time < times; time += 1) await ask({});
    const reply = await ask({ accept: 'application/graphql-response+json' });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('longer than 1 MB') as string,
          extensions: { code: 'ANSWER_TOO_LARGE', limit: 1 },
        },
      ],
    });
    expect((await ask({ accept: 'application/json' })).statusCode).toBe(200);
    await close();
  });
});

describe('work for somebody who has left already', () => {
  const left = AbortSignal.abort(new EndedError('left', 'CLIENT_LEFT'));
  const never = (): Promise<never> => {
    throw new Error('Nothing was to be done');
  };

  it('is not begun, and takes no place', async () => {
    const overload = new Overload(limitsOf().load);
    await expect(overload.run(never, left)).rejects.toThrow('left');
    expect(overload.now).toEqual({ running: 0, waiting: 0 });
    overload.stop();
  });

  it.each([0, 1])('is not begun for an answer, of which %s MB are kept', megabytes => {
    expect(() => new KeptAnswers(megabytes).get('key', never, left)).toThrow('left');
  });
});
