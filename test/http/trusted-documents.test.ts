import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { getIntrospectionQuery } from 'graphql';
import type { Db } from '../../src/database/connect';
import { type TrustedDocument, TrustedDocuments } from '../../src/graphql/trusted-documents';
import { recordStatements } from '../support/databases';
import { createTestServer, type TestServer } from '../support/http';

const AGENCY = 'query Agency($code: String!) { agency(code: $code) { name } }';
const LISTS = 'query First { agencies(first: 1) { nodes { code } } } query Count { agencies { totalCount } }';
const DECIDE = 'mutation Decide { startHarvest(source: "bo") { number } }';
const OTHER = '{ registry { revision } }';
const NO_FORM = { 'apollo-require-preflight': '1' };

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

const DOCUMENTS: readonly TrustedDocument[] = [
  { id: hashOf(AGENCY), text: AGENCY },
  { id: 'our-lists', text: LISTS },
  { id: hashOf(DECIDE), text: DECIDE },
];

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const opened = async (only: boolean): Promise<TestServer> =>
  createTestServer({ documents: new TrustedDocuments(DOCUMENTS, only) });

/** Ways to ask the first document by its name. */
const BY_NAME: readonly object[] = [
  persisted(hashOf(AGENCY)),
  { documentId: hashOf(AGENCY) },
  { documentId: `sha256:${hashOf(AGENCY)}` },
];

const asker = (server: FastifyInstance) => ({
  post: async (body: object, headers: Record<string, string> = {}) => {
    const reply = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload: body,
      headers: { 'content-type': 'application/json', ...headers },
    });
    return { status: reply.statusCode, body: reply.json<Body>(), bytes: reply.body };
  },
  get: async (body: Readonly<Record<string, unknown>>) => {
    const query = Object.fromEntries(
      Object.entries(body).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    );
    const reply = await server.inject({ method: 'GET', url: '/graphql', query, headers: NO_FORM });
    return { status: reply.statusCode, body: reply.json<Body>(), bytes: reply.body };
  },
});

describe.each([false, true])('trusted documents, and nothing else: %p', only => {
  let tested: TestServer;
  let db: Db;
  let post: ReturnType<typeof asker>['post'];
  let get: ReturnType<typeof asker>['get'];

  beforeAll(async () => {
    tested = await opened(only);
    db = tested.db;
    ({ post, get } = asker(tested.server));
  });
  afterAll(() => tested.close());

  it.each(BY_NAME)('are answered by %j, the same each time as their text', async name => {
    const variables = { code: 'BCA' };
    const cost = '{"cost":{"requested":1,"maximum":50000}}';
    const expected = `{"data":{"agency":{"name":"Bộ Công an"}},"extensions":${cost}}\n`;
    for (let time = 0; time < 3; time += 1) {
      for (const ask of [post, get])
        expect(await ask({ ...name, variables })).toMatchObject({ status: 200, bytes: expected });
    }
    expect((await post({ query: AGENCY, variables })).bytes).toBe(expected);
    expect((await post({ ...name, variables: { code: 'BTC' } })).body).toMatchObject({
      data: { agency: { name: 'Bộ Tài chính' } },
    });
  });

  it('are answered by an id that is no hash, each of its operations', async () => {
    const ask = async (operationName: string) =>
      (await post({ documentId: 'our-lists', operationName })).body.data;
    for (let time = 0; time < 3; time += 1) {
      expect(await ask('First')).toMatchObject({ agencies: { nodes: [{}] } });
      expect(await ask('Count')).toEqual({ agencies: { totalCount: expect.any(Number) as number } });
    }
    const none = await post({ documentId: 'our-lists' });
    expect(none.body.errors?.[0]?.extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
    const wrong = await post({ ...persisted(hashOf(AGENCY)), variables: {} });
    expect(wrong.body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('share the answers that are kept', async () => {
    const variables = { code: 'BTP' };
    for (let time = 0; time < 3; time += 1) await post({ query: AGENCY, variables });
    for (const name of BY_NAME) {
      const { statements } = await recordStatements(db, () => post({ ...name, variables }));
      expect(statements).toHaveLength(1);
    }
  });

  it('are no way around what else speaks against an operation', async () => {
    const asMutation = persisted(hashOf(DECIDE));
    expect((await post(asMutation)).body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await get(asMutation)).status).toBe(405);
  });
});

describe('where nothing but trusted documents is answered', () => {
  let tested: TestServer;
  let post: ReturnType<typeof asker>['post'];
  let get: ReturnType<typeof asker>['get'];

  beforeAll(async () => {
    tested = await opened(true);
    ({ post, get } = asker(tested.server));
  });
  afterAll(() => tested.close());

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['another text', { query: OTHER }],
    ['a trusted text with a space more', { query: `${AGENCY} `, variables: { code: 'BCA' } }],
    ['introspection', { query: getIntrospectionQuery() }],
    ['a text that is no GraphQL', { query: '{' }],
    ['a text that is not valid', { query: '{ nobody }' }],
    ['an empty text', { query: '' }],
    ['another mutation', { query: 'mutation { startHarvest(source: "x") { number } }' }],
    ['a hash that is not known', persisted(hashOf(OTHER))],
    ['the registration of a hash', { query: OTHER, ...persisted(hashOf(OTHER)) }],
    ['another text under a known hash', { query: OTHER, ...persisted(hashOf(AGENCY)) }],
    ['a trusted text under another hash', { query: AGENCY, ...persisted(hashOf(OTHER)) }],
    [
      'a hash of another version',
      { extensions: { persistedQuery: { version: 2, sha256Hash: hashOf(AGENCY) } } },
    ],
    ['an id that is not known', { documentId: 'nowhere' }],
    ['another text beside a known id', { documentId: 'our-lists', query: OTHER }],
  ])('%s is refused, however often and in whichever way it comes', async (_what, body) => {
    for (let time = 0; time < 3; time += 1) {
      for (const answer of [
        await post(body),
        await get(body),
        await post(body, { accept: 'application/graphql-response+json' }),
      ]) {
        expect([answer.status, answer.body.errors?.[0]?.extensions]).toEqual([
          403,
          { code: 'DOCUMENT_NOT_TRUSTED' },
        ]);
        expect(answer.body).not.toHaveProperty('data');
      }
    }
  });

  it('a trusted text beside its own hash is answered', async () => {
    const body = { query: AGENCY, ...persisted(hashOf(AGENCY)), variables: { code: 'BCA' } };
    for (const ask of [post, get])
      expect((await ask(body)).body).toMatchObject({ data: { agency: { name: 'Bộ Công an' } } });
  });

  it('a text in a form that is not read beforehand is not answered either', async () => {
    const headers = { 'content-type': 'application/json', ...NO_FORM };
    const payload = { query: OTHER, documentId: 7 };
    const reply = await tested.server.inject({ method: 'POST', url: '/graphql', payload, headers });
    expect([reply.statusCode, reply.json<Body>().errors?.[0]?.extensions.code]).toEqual([
      403,
      'DOCUMENT_NOT_TRUSTED',
    ]);
  });
});

describe('where other documents are answered too', () => {
  it('a name that is not known is asked for with its text, and known from then on', async () => {
    const tested = await opened(false);
    const { post, get } = asker(tested.server);
    for (const name of [
      persisted(hashOf(OTHER)),
      { documentId: `sha256:${hashOf(OTHER)}` },
      { documentId: 'no' },
    ])
      for (const ask of [post, get])
        expect((await ask(name)).body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post({ query: OTHER, ...persisted(hashOf(OTHER)) })).status).toBe(200);
    for (const name of [persisted(hashOf(OTHER)), { documentId: `sha256:${hashOf(OTHER)}` }])
      expect((await post(name)).body).toMatchObject({
        data: { registry: { revision: expect.any(Number) as number } },
      });
    await tested.close();
  });
});
