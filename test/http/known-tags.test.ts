import type { FastifyInstance } from 'fastify';
import { createTestServer } from '../support/http';

const TAGGED = [
  '/schema.graphql',
  '/exports/programmes.csv',
  `/graphql?query=${encodeURIComponent('{ agencies(first: 1) { nodes { code } } }')}`,
];

describe.each(TAGGED)('who has %s already', url => {
  let server: FastifyInstance;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ server, close } = await createTestServer());
  });
  afterAll(() => close());

  const get = (tags?: string) =>
    server.inject({
      url,
      headers: { 'apollo-require-preflight': '1', ...(tags && { 'if-none-match': tags }) },
    });

  it.each([
    ['its tag', (tag: string) => tag],
    ['its tag, weakly', (tag: string) => `W/${tag}`],
    ['a list', (tag: string) => `"x" , ${tag},W/"y"`],
    ['anything', () => '*'],
  ])('is told so where it says so by %s', async (_by, tagsOf) => {
    const opaque = String((await get()).headers['etag']).replace(/^W\//, '');
    const { statusCode, body } = await get(tagsOf(opaque));
    expect([statusCode, body]).toEqual([304, '']);
  });

  it.each(['"x"', 'W/"x"', 'W/', '""'])('is sent it where it has only %s', async tags => {
    expect((await get(tags)).statusCode).toBe(200);
  });
});
