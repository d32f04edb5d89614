import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { loadConfig } from '../../src/config';
import { createTestServer } from '../support/http';

const JSON_HEADERS = { 'content-type': 'application/json' };

describe('settings of limits', () => {
  it('have values that are told where they are wrong', () => {
    const wrong = { MAX_DEPTH: '0', RATE_LIMIT: 'none', INTROSPECTION: 'no', TRUST_PROXY: 'everybody' };
    expect(() => loadConfig(wrong)).toThrow(
      /MAX_DEPTH must be a whole number, 1 to 200.*\n.*RATE_LIMIT.*\n.*INTROSPECTION must be true or false.*\n.*TRUST_PROXY must be the addresses/,
    );
    expect(loadConfig({ TRUST_PROXY: '10.0.0.0/8, 2001:db8::1' }).trustProxy).toEqual([
      '10.0.0.0/8',
      '2001:db8::1',
    ]);
  });

  it('do not contradict each other: what one operation may cost can be paid', () => {
    expect(() => loadConfig({ RATE_LIMIT: '9000' })).toThrow(
      'RATE_LIMIT is 9000, less than MAX_COST, which is 50000',
    );
    expect(loadConfig({ RATE_LIMIT: '9000', MAX_COST: '9000' }).limits.costPerMinute).toBe(9_000);
    expect(loadConfig({ RATE_LIMIT: '0' }).limits.costPerMinute).toBe(0);
  });
});

describe('a schema that is not public', () => {
  let server: FastifyInstance;
  let close: () => Promise<void>;
  const ask = async (query: string, variables?: object) =>
    (
      await server.inject({
        method: 'POST',
        url: '/graphql',
        headers: JSON_HEADERS,
        payload: { query, variables },
      })
    ).json<{ errors?: { message: string; extensions: object }[] }>();
  afterEach(() => close());

  const NEARLY: readonly (readonly [string, object?])[] = [
    ['{ agenci(code: "BCA") { code } }'],
    ['{ agencies { nodes { codes } } }'],
    ['{ agencies(fist: 1) { totalCount } }'],
    ['{ agencies(orderBy: NAME_ASCC) { totalCount } }'],
    ['{ agencies(filter: { kin: MINISTRY }) { totalCount } }'],
    ['query ($o: AgencyOrder) { agencies(orderBy: $o) { totalCount } }', { o: 'NAME_ASCC' }],
    ['query ($f: AgencyFilter) { agencies(filter: $f) { totalCount } }', { f: { kin: ['MINISTRY'] } }],
    ['query ($f: AgencyFilte) { agencies(filter: $f) { totalCount } }'],
    ['{ node(id: "x") { ... on Agenc { code } } }'],
    ['{ node(id: "x") { abbreviation } }'],
    ['{ registry { revision @includ(if: true) } }'],
    ['{ registry }'],
  ];

  it('is not told by mistakes, nor asked for, nor given out', async () => {
    ({ server, close } = await createTestServer({
      limits: { INTROSPECTION: 'false', FIELD_SUGGESTIONS: 'false' },
    }));
    for (const [query, variables] of NEARLY) {
      const { errors = [] } = await ask(query, variables);
      expect(errors.length).toBeGreaterThan(0);
      for (const { message } of errors) expect(message).not.toMatch(/did you mean|NAME_ASC, NAME_DESC/i);
    }
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Agency") { name } }'])
      expect((await ask(query)).errors?.[0]?.message).toMatch(/introspection is not allowed/i);
    expect((await ask('{ __typename }')).errors).toBeUndefined();
    expect((await server.inject('/schema.graphql')).statusCode).toBe(404);
  });

  it('is another thing than this one, which tells what may have been meant', async () => {
    ({ server, close } = await createTestServer());
    let told = 0;
    for (const [query, variables] of NEARLY) {
      const { errors = [] } = await ask(query, variables);
      told += errors.filter(({ message }) => message.includes('Did you mean')).length;
    }
    expect(told).toBeGreaterThanOrEqual(10);
    expect((await ask('{ __schema { queryType { name } } }')).errors).toBeUndefined();
    expect((await server.inject('/schema.graphql')).statusCode).toBe(200);
  });
});

describe('the size of a request', () => {
  let server: FastifyInstance;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ server, close } = await createTestServer());
  });
  afterAll(() => close());

  const post = (payload: string | Buffer, headers: Record<string, string>) =>
    server.inject({ method: 'POST', url: '/graphql', headers, payload });
  const large = JSON.stringify({ query: '{ __typename }', variables: { filling: 'đ'.repeat(300_000) } });

  it.each([
    ['application/json'],
    ['application/json; charset=utf-8'],
    ['application/json; charset=utf-16le'],
    ['application/graphql+json'],
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
  ])('is bounded as %s', async type => {
    const reply = await post(large, { 'content-type': type });
    expect([413, 415]).toContain(reply.statusCode);
    expect(reply.json()).toMatchObject({
      errors: [
        {
          extensions: {
            code: expect.stringMatching(/^(PAYLOAD_TOO_LARGE|UNSUPPORTED_MEDIA_TYPE)$/) as string,
          },
        },
      ],
    });
  });

  it.each(['gzip', 'br', 'deflate', 'zstd'])(
    'cannot be hidden by content-encoding: %s is not unpacked',
    async encoding => {
      const body = encoding === 'gzip' ? gzipSync(large) : large.slice(0, 1_000);
      const reply = await post(body, { 'content-type': 'application/json', 'content-encoding': encoding });
      expect(reply.statusCode).toBe(415);
      expect(reply.json()).toMatchObject({ errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] });
    },
  );
});

describe('the size of an address', () => {
  it('is bounded by the server: 16 KiB of headers, that among them', async () => {
    const { server, close } = await createTestServer();
    try {
      const address = await server.listen({ port: 0, host: '127.0.0.1' });
      const get = (letters: number): Promise<number> =>
        fetch(
          `${address}/graphql?query=%7B__typename%7D&variables=%7B%22a%22%3A%22${'x'.repeat(letters)}%22%7D`,
          {
            headers: { 'apollo-require-preflight': '1' },
          },
        ).then(({ status }) => status);
      expect([await get(10_000), await get(20_000)]).toEqual([200, 431]);
    } finally {
      await close();
    }
  });
});
