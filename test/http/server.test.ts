import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { BESIDE_THE_PLAYGROUND, createTestServer } from '../support/http';

const SCHEMA = join(__dirname, '..', '..', 'schema');

interface Reply {
  readonly status: number;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
}

describe('over HTTP', () => {
  let server: FastifyInstance;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ server, close } = await createTestServer());
  });
  afterAll(() => close());

  const post = async (
    payload: string,
    headers: InjectOptions['headers'] = { 'content-type': 'application/json' },
  ): Promise<Reply> => {
    const reply = await server.inject({ method: 'POST', url: '/graphql', payload, headers });
    return { status: reply.statusCode, body: reply.json() };
  };

  it('a question is answered by POST', async () => {
    const { status, body } = await post(
      JSON.stringify({ query: 'query ($c: String!) { agency(code: $c) { name } }', variables: { c: 'BCA' } }),
    );
    expect([status, body]).toMatchObject([200, { data: { agency: { name: 'Bộ Công an' } } }]);
  });

  it('a question is answered by GET, for a client that says it is no form', async () => {
    const reply = await server.inject({
      method: 'GET',
      url: '/graphql',
      query: { query: '{ agency(code: "BCA") { name } }' },
      headers: { 'apollo-require-preflight': '1', accept: 'application/json' },
    });
    expect([reply.statusCode, reply.json()]).toMatchObject([
      200,
      { data: { agency: { name: 'Bộ Công an' } } },
    ]);
  });

  it.each([
    {
      what: 'a body that is no JSON',
      payload: '{ "query": ',
      type: 'application/json',
      refusal: [400, 'BAD_REQUEST', expect.stringMatching(/no valid JSON/)],
    },
    {
      what: 'a body of another type',
      payload: '<x/>',
      type: 'application/xml',
      refusal: [415, 'UNSUPPORTED_MEDIA_TYPE', expect.stringMatching(/application\/json/)],
    },
    {
      what: 'a query text of 1 MB',
      payload: JSON.stringify({ query: `{ a }${' '.repeat(1_000_000)}` }),
      type: 'application/json',
      refusal: [413, 'PAYLOAD_TOO_LARGE', expect.stringMatching(/512 KiB/)],
    },
    {
      what: 'an empty body',
      payload: '',
      type: 'application/json',
      refusal: [400, 'BAD_REQUEST', expect.stringMatching(/no valid JSON/)],
    },
  ])('$what is refused with a code and the way out', async ({ payload, type, refusal }) => {
    const { status, body } = await post(payload, { 'content-type': type });
    expect([status, body.errors?.[0]?.extensions.code, body.errors?.[0]?.message]).toEqual(refusal);
  });

  it('what is not there is said in the form of an answer', async () => {
    const reply = await server.inject('/nothing');
    expect([reply.statusCode, reply.json()]).toMatchObject([
      404,
      { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    ]);
    const malformed = await server.inject('/playground/index.html%00');
    expect(malformed.json()).toMatchObject({
      errors: [{ extensions: { code: expect.stringMatching(/BAD_REQUEST|NOT_FOUND/) as unknown } }],
    });
  });

  it('pages of other hosts may ask', async () => {
    const preflight = await server.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin: 'https://example.vn',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect([preflight.statusCode, preflight.headers['access-control-allow-origin']]).toEqual([204, '*']);
    expect(preflight.headers['access-control-allow-credentials']).toBeUndefined();
  });

  it.each(['schema.graphql', 'subgraph.graphql'])(
    '%s is served as it is committed, and not again while it is unchanged',
    async file => {
      const reply = await server.inject(`/${file}`);
      expect(reply.body).toBe(readFileSync(join(SCHEMA, file), 'utf8'));
      expect(reply.headers['content-type']).toBe('text/plain; charset=utf-8');
      const again = await server.inject({
        url: `/${file}`,
        headers: { 'if-none-match': String(reply.headers['etag']) },
      });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    },
  );

  it('a browser is shown the playground at /graphql, and led there from /', async () => {
    const page = await server.inject({
      url: '/graphql',
      headers: { accept: 'text/html,application/xhtml+xml' },
    });
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers['cache-control']).toBe('no-cache');
    const root = await server.inject('/');
    expect([root.statusCode, root.headers.location]).toEqual([302, '/graphql']);
  });

  it('no file outside the playground is served', async () => {
    expect((await server.inject('/playground/index.html')).statusCode).toBe(200);
    for (const url of [
      '/playground/../package.json',
      '/playground/%2e%2e/package.json',
      '/playground/..%2fpackage.json',
      '/playground/assets/../../package.json',
    ]) {
      const { statusCode, body } = await server.inject(url);
      expect(statusCode).toBeGreaterThanOrEqual(400);
      expect(body).not.toContain(BESIDE_THE_PLAYGROUND);
    }
  });
});
