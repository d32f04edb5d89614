import type { FastifyInstance } from 'fastify';
import { createTestServer } from '../support/http';

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';
const GOOD = '{ agency(code: "BCA") { code } }';
const NO_FORM = { 'apollo-require-preflight': '1' };

interface Body {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe('GraphQL over HTTP, beyond the audits', () => {
  let server: FastifyInstance;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ server, close } = await createTestServer());
  });
  afterAll(() => close());

  const post = async (payload: object | string, headers: Record<string, string> = {}) => {
    const reply = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      headers: { 'content-type': 'application/json', ...headers },
    });
    return {
      status: reply.statusCode,
      type: reply.headers['content-type'],
      code: reply.json<Body>().errors?.[0]?.extensions.code,
    };
  };

  it.each([
    ['no Accept', undefined, JSON_TYPE],
    ['anything', '*/*', JSON_TYPE],
    ['any application', 'application/*', JSON_TYPE],
    ['JSON', 'application/json', JSON_TYPE],
    ['the type of GraphQL', 'application/graphql-response+json', GRAPHQL_TYPE],
    ['both, GraphQL first', 'application/graphql-response+json, application/json;q=0.9', GRAPHQL_TYPE],
    ['both, JSON first', 'application/graphql-response+json;q=0.5, application/json', JSON_TYPE],
    ['anything else rather', 'text/html;q=0.9, application/graphql-response+json;q=0.1', GRAPHQL_TYPE],
    ['all but JSON', 'application/json;q=0, */*', GRAPHQL_TYPE],
  ])('a client that takes %s is answered in it, whichever way', async (_what, accept, type) => {
    const headers: Record<string, string> = accept === undefined ? {} : { accept };
    for (let time = 0; time < 3; time += 1)
      expect(await post({ query: GOOD }, headers)).toEqual({ status: 200, type, code: undefined });
  });

  it.each([{ query: GOOD }, { query: '{' }])(
    'a client that takes no JSON gets 406 for $query',
    async body => {
      for (let time = 0; time < 3; time += 1)
        expect((await post(body, { accept: 'text/csv' })).status).toBe(406);
    },
  );

  it.each([
    ['no GraphQL', { query: '{ agency(' }, 'GRAPHQL_PARSE_FAILED', 200],
    ['not of this schema', { query: '{ nobody }' }, 'GRAPHQL_VALIDATION_FAILED', 200],
    [
      'a variable of another type',
      { query: 'query ($c: String!) { agency(code: $c) { code } }', variables: { c: 7 } },
      'BAD_USER_INPUT',
      200,
    ],
    [
      'an operation that is not there',
      { query: GOOD, operationName: 'No' },
      'OPERATION_RESOLUTION_FAILURE',
      200,
    ],
    [
      'a hash that is not known',
      { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
      'PERSISTED_QUERY_NOT_FOUND',
      200,
    ],
    ['no question', { variables: {} }, 'BAD_REQUEST', 400],
    ['a question that is no text', { query: 7 }, 'BAD_REQUEST', 400],
    ['variables that are no object', { query: GOOD, variables: [] }, 'BAD_REQUEST', 400],
    ['a list', [], 'BAD_REQUEST', 400],
    ['a bare text', '"x"', 'BAD_REQUEST', 400],
  ])('%s has the status of the media type', async (_what, body, code, inJson) => {
    expect(await post(body)).toEqual({ status: inJson, type: JSON_TYPE, code });
    const strict = await post(body, { accept: 'application/graphql-response+json' });
    expect({ status: strict.status, code: strict.code }).toEqual({ status: 400, code });
  });

  it('an answer with its data, be it null, is one in both types', async () => {
    const query = '{ agency(code: "BCA") { code } agencies(first: -1) { nodes { code } } }';
    for (const accept of ['application/json', 'application/graphql-response+json'])
      expect(await post({ query }, { accept })).toMatchObject({
        status: 200,
        code: 'PAGE_SIZE_OUT_OF_RANGE',
      });
  });

  it.each([
    ['application/json; charset=utf-8', 200],
    ['application/json;charset="UTF-8"', 200],
    ['application/JSON', 200],
    ['application/json; charset=utf-16', 415],
    ['application/json; charset=latin1', 415],
    ['application/json-patch+json', 415],
    ['application/graphql', 415],
    ['multipart/form-data; boundary=x', 415],
  ])('a body of the type %s gets %d', async (type, status) => {
    expect((await post(JSON.stringify({ query: GOOD }), { 'content-type': type })).status).toBe(status);
  });

  it.each(['', '{', 'null', '7'])('the body %p is refused, in the type that is taken', async payload => {
    for (const [accept, type] of [
      ['application/json', JSON_TYPE],
      ['application/graphql-response+json', GRAPHQL_TYPE],
    ])
      expect(await post(payload, { accept: accept ?? '' })).toMatchObject({
        status: 400,
        type,
        code: 'BAD_REQUEST',
      });
  });

  it.each(['PUT', 'PATCH', 'DELETE'] as const)('%s is refused, and told what would do', async method => {
    const reply = await server.inject({
      method,
      url: '/graphql?x=1',
      payload: '<x/>',
      headers: { 'content-type': 'a/b' },
    });
    expect([reply.statusCode, reply.headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
    expect(reply.json<Body>().errors?.[0]?.extensions.code).toBe('METHOD_NOT_ALLOWED');
    const schema = await server.inject({ method, url: '/schema.graphql' });
    expect([schema.statusCode, schema.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('OPTIONS tells what may be asked', async () => {
    const reply = await server.inject({ method: 'OPTIONS', url: '/graphql' });
    expect([reply.statusCode, reply.headers.allow, reply.body]).toEqual([
      204,
      'GET, HEAD, POST, OPTIONS',
      '',
    ]);
  });

  it('HEAD says what GET would, without the body', async () => {
    const ask = (method: 'GET' | 'HEAD', headers: Record<string, string> = NO_FORM) =>
      server.inject({ method, url: '/graphql', query: { query: GOOD }, headers });
    const got = await ask('GET');
    const head = await ask('HEAD');
    expect([head.statusCode, head.body]).toEqual([200, '']);
    for (const name of ['content-type', 'content-length', 'etag', 'cache-control', 'vary'])
      expect([name, head.headers[name]]).toEqual([name, got.headers[name]]);
    const tag = String(got.headers['etag']);
    expect((await ask('HEAD', { ...NO_FORM, 'if-none-match': tag })).statusCode).toBe(304);
  });
});
