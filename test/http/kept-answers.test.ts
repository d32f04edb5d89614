import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FastifyInstance, InjectOptions } from 'fastify';
import type { Db } from '../../src/database/connect';
import { recordStatements } from '../support/databases';
import { createTestServer } from '../support/http';
import { writePlatform } from '../support/platform-write';

const AGENCIES = '{ agencies(first: 50) { totalCount nodes { name } } }';
const JSON_HEADERS = { 'content-type': 'application/json' };
const NO_FORM = { 'apollo-require-preflight': '1' };

describe('answers over HTTP that were given before', () => {
  let server: FastifyInstance;
  let db: Db;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ server, db, close } = await createTestServer());
  });
  afterAll(() => close());

  const post = (body: object, headers: Record<string, string> = {}) =>
    server.inject({
      method: 'POST',
      url: '/graphql',
      payload: body,
      headers: { ...JSON_HEADERS, ...headers },
    });

  const get = (query: Record<string, string>, headers: Record<string, string> = {}) => {
    const options: InjectOptions = {
      method: 'GET',
      url: '/graphql',
      query,
      headers: { ...NO_FORM, ...headers },
    };
    return server.inject(options);
  };

  it('are the same bytes, whichever way they were made, and cost the reading of the state', async () => {
    const first = await post({ query: AGENCIES });
    const costs: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      const { result, statements } = await recordStatements(db, () => post({ query: AGENCIES }));
      expect(result.rawPayload.equals(first.rawPayload)).toBe(true);
      expect(result.headers['content-type']).toBe(first.headers['content-type']);
      costs.push(statements.length);
    }
    expect(costs).toEqual([1, 1, 1]);
  });

  it('are made anew after a write', async () => {
    const query = '{ platform(code: "kept-answers") { name } registry { revision } }';
    for (let time = 0; time < 3; time += 1) await post({ query });
    const revision = await writePlatform(db, 'kept-answers', 'Nền tảng mới');
    expect((await post({ query })).json()).toMatchObject({
      data: { platform: { name: 'Nền tảng mới' }, registry: { revision } },
    });
  });

  it('belong to their variables, operation and type', async () => {
    const query = 'query A($c: String!) { agency(code: $c) { code } } query B { registry { asOf } }';
    const ask = async (operationName: string, variables: object, accept = 'application/json') =>
      (await post({ query, operationName, variables }, { accept })).json<{ data: unknown }>().data;
    for (let time = 0; time < 3; time += 1) {
      expect(await ask('A', { c: 'BCA' })).toEqual({ agency: { code: 'BCA' } });
      expect(await ask('A', { c: 'BTC' })).toEqual({ agency: { code: 'BTC' } });
      expect(Object.keys((await ask('B', { c: 'BCA' })) as object)).toEqual(['registry']);
    }
    const typed = await post({ query: AGENCIES }, { accept: 'application/graphql-response+json' });
    expect(typed.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
  });

  it('are made once for those who ask at the same time', async () => {
    const query = 'query Together { databases(first: 7) { totalCount nodes { name owner { name } } } }';
    await post({ query: query.replace('7', '6') });
    await post({ query });
    await writePlatform(db, 'together', 'Nền tảng khác');
    await writePlatform(db, 'together', 'Nền tảng khác nữa');
    const { result, statements } = await recordStatements(db, () =>
      Promise.all(Array.from({ length: 20 }, () => post({ query }))),
    );
    expect(new Set(result.map(({ body }) => body)).size).toBe(1);
    expect(statements.length).toBeLessThan(10);
  });

  it('are not kept where there was an error', async () => {
    const query = '{ agencies(first: 0) { totalCount } }';
    const replies = [await post({ query }), await post({ query }), await get({ query })];
    for (const reply of replies)
      expect(reply.json()).toMatchObject({ errors: [{ extensions: { code: 'PAGE_SIZE_OUT_OF_RANGE' } }] });
    const refused = await get({ query: '{ nothing }' });
    expect([refused.statusCode, refused.headers['cache-control'], refused.headers['etag']]).toEqual([
      200,
      'no-store',
      undefined,
    ]);
  });

  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('are sent as %s to a client that takes it', async (encoding, accept, decompress) => {
    const plain = await post({ query: AGENCIES });
    const reply = await post({ query: AGENCIES }, { 'accept-encoding': accept });
    expect(reply.headers['content-encoding']).toBe(encoding);
    expect(reply.headers['vary']).toContain('accept-encoding');
    expect(reply.rawPayload.byteLength).toBeLessThan(plain.rawPayload.byteLength);
    expect(decompress(reply.rawPayload).equals(plain.rawPayload)).toBe(true);
  });

  it('are sent as they are where they are small, or nothing else is taken', async () => {
    const small = await post({ query: '{ registry { asOf } }' }, { 'accept-encoding': 'br' });
    expect(small.headers['content-encoding']).toBeUndefined();
    const plain = await post({ query: AGENCIES }, { 'accept-encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  it('are not sent again to a cache that has them: a tag, and a check each time', async () => {
    for (const encoding of ['identity', 'br']) {
      const first = await get({ query: AGENCIES }, { 'accept-encoding': encoding });
      expect(first.headers).toMatchObject({
        'cache-control': 'public, no-cache',
        vary: 'accept, accept-encoding, authorization',
      });
      const tag = String(first.headers['etag']);
      const again = await get(
        { query: AGENCIES },
        { 'accept-encoding': encoding, 'if-none-match': `"x", ${tag}` },
      );
      expect([again.statusCode, again.body, again.headers['etag']]).toEqual([304, '', tag]);
    }
    await writePlatform(db, 'tagged', 'Nền tảng không đổi câu trả lời');
    const { headers } = await get({ query: AGENCIES });
    expect((await get({ query: AGENCIES }, { 'if-none-match': String(headers['etag']) })).statusCode).toBe(
      304,
    );
    const counted = '{ platforms { totalCount } }';
    const before = String((await get({ query: counted })).headers['etag']);
    await writePlatform(db, 'tagged-anew', 'Nền tảng thêm');
    expect((await get({ query: counted }, { 'if-none-match': before })).statusCode).toBe(200);
  });

  it('are found by the hash of a persisted query', async () => {
    const query = 'query Persisted($c: String!) { agency(code: $c) { name } }';
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash(query) } });
    const variables = JSON.stringify({ c: 'BCA' });
    const unknown = await get({ extensions, variables });
    expect(unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    expect(unknown.headers['cache-control']).toBe('no-store');
    expect((await get({ query, extensions, variables })).statusCode).toBe(200);
    for (let time = 0; time < 3; time += 1) {
      const reply = await get({ extensions, variables });
      expect(reply.json()).toMatchObject({ data: { agency: { name: 'Bộ Công an' } } });
      expect(reply.headers['etag']).toBeDefined();
    }
    const other = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash('{ other }') } });
    expect((await get({ query, extensions: other, variables })).json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/sha/i) as string }],
    });
  });

  it('are refused to what a form could send, known or not', async () => {
    await get({ query: AGENCIES });
    const reply = await server.inject({ method: 'GET', url: '/graphql', query: { query: AGENCIES } });
    expect([reply.statusCode, reply.json()]).toMatchObject([400, { errors: [{}] }]);
    const asText = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload: JSON.stringify({ query: AGENCIES }),
      headers: { 'content-type': 'text/plain' },
    });
    expect(asText.statusCode).toBe(415);
  });
});
