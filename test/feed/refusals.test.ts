import { once } from 'node:events';
import { toFeedCursor } from '../../src/feed/feed-cursor';
import { WebSocket } from 'ws';
import { listenTo } from '../support/events';
import { createTestServer, type TestServer } from '../support/http';
import { writePlatform } from '../support/platform-write';
import { subscribeByEvents, subscribeBySocket } from '../support/subscribe';
import { giveToken } from '../support/tokens';
import { until } from '../support/until';

const MAX_SUBSCRIBERS = 12;
const query = 'subscription { changes { cursor change { code } } }';

let gateway: TestServer;
let origin: string;

const open = (feedSubscribers = MAX_SUBSCRIBERS): Promise<TestServer> =>
  createTestServer({
    feedSubscribers,
    fill: db => writePlatform(db, 'mot', 'Một'),
  });

const originOf = ({ server }: TestServer): Promise<string> => server.listen({ port: 0, host: '127.0.0.1' });

beforeAll(async () => {
  gateway = await open();
  origin = await originOf(gateway);
});

afterAll(() => gateway.close());

interface Said {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: string } }];
}

const refusalOf = async (path: string, init: RequestInit = {}): Promise<[number, string, string]> => {
  const answer = await fetch(`${origin}${path}`, init);
  const [{ message, extensions }] = ((await answer.json()) as Said).errors;
  return [answer.status, extensions.code, message];
};

/** A connection on which nothing is said but what the test says. */
async function connect(there = origin): Promise<WebSocket> {
  const socket = new WebSocket(`${there.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  return socket;
}

const closingOf = async (socket: WebSocket): Promise<[number, string]> => {
  const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
  return [code, String(reason)];
};

describe('GET /changes', () => {
  it.each([
    ['what is no cursor', '?after=nonsense', 'INVALID_CURSOR', 'malformed'],
    [
      'the cursor of another list',
      `?after=${Buffer.from('["Database.NAME_ASC","a"]').toString('base64url')}`,
      'INVALID_CURSOR',
      'belongs to',
    ],
    ['a cursor of what is not there', `?after=${toFeedCursor(99)}`, 'INVALID_CURSOR', 'backup'],
    ['a type that there is not', '?types=Platform,Person', 'BAD_USER_INPUT', 'write some of Agency'],
    ['a kind that there is not', '?kinds=LOST', 'BAD_USER_INPUT', 'ADDED, CHANGED, CLOSED'],
    ['a parameter that there is not', '?since=yesterday', 'BAD_USER_INPUT', 'takes after, types and kinds'],
  ])('refuses %s', async (_what, search, code, part) => {
    const [status, said, message] = await refusalOf(`/changes${search}`);
    expect([status, said]).toEqual([400, code]);
    expect(message).toContain(part);
  });

  it('refuses a token that is not known, and HEAD, which would never end', async () => {
    const headers = { authorization: 'Bearer of-nobody' };
    expect((await refusalOf('/changes', { headers })).slice(0, 2)).toEqual([401, 'UNAUTHENTICATED']);
    expect((await fetch(`${origin}/changes`, { method: 'HEAD' })).status).toBe(405);
  });

  it('says that it is full, and lets the next one in once somebody has gone', async () => {
    const full = await open();
    const there = `${await originOf(full)}/changes`;
    const lines = await Promise.all(Array.from({ length: 10 }, () => listenTo(there)));
    const answer = await fetch(there);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
    expect(((await answer.json()) as Said).errors[0].message).toContain('You have 10 subscriptions');
    lines[0]?.cut();
    await until('one may come', async () => {
      const line = await listenTo(there);
      const { statusCode } = line.response;
      line.cut();
      return statusCode === 200;
    });
    for (const line of lines) line.cut();
    await full.close();
  });

  it('is kept by no cache, held back by no proxy, and ends when the gateway does', async () => {
    const stopping = await open();
    const line = await listenTo(`${await originOf(stopping)}/changes`);
    const { headers } = line.response;
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    expect(headers['content-encoding']).toBeUndefined();
    const events = line[Symbol.asyncIterator]();
    expect((await events.next()).done).toBe(false);
    await stopping.close();
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(line.response.complete).toBe(true);
  });
});

describe('a subscription', () => {
  it('is not answered as POST, which says where it is', async () => {
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${origin}/graphql`, { method: 'POST', headers, body });
    expect(JSON.stringify(await answer.json())).toContain('/graphql/stream');
  });

  it('over server-sent events needs a body that is one, and a good token', async () => {
    const post = (body: string, more = {}): RequestInit => ({
      method: 'POST',
      headers: { 'content-type': 'application/json', ...more },
      body,
    });
    expect((await refusalOf('/graphql/stream', post('{'))).slice(0, 2)).toEqual([400, 'BAD_USER_INPUT']);
    expect((await refusalOf('/graphql/stream', post('[]'))).slice(0, 2)).toEqual([400, 'BAD_USER_INPUT']);
    const refused = await refusalOf('/graphql/stream', post('{}', { authorization: 'Bearer of-nobody' }));
    expect(refused.slice(0, 2)).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is told when the gateway stops, by a way that clients try again after', async () => {
    const stopping = await open();
    const there = await originOf(stopping);
    const socket = subscribeBySocket(there, { query });
    const events = subscribeByEvents(there, { query });
    await Promise.all([socket.next(), events.next()]);
    await stopping.close();
    expect(await socket.ended).toMatchObject({ code: 1001 });
    expect(String(await events.ended)).toContain('Connection closed while having active streams');
  });
});

describe('a WebSocket', () => {
  it('is taken at /graphql alone, and for one protocol', async () => {
    const elsewhere = new WebSocket(`${origin.replace('http', 'ws')}/changes`, 'graphql-transport-ws');
    const [error] = (await once(elsewhere, 'error')) as [Error];
    expect(error.message).toContain('404');
    const other = new WebSocket(`${origin.replace('http', 'ws')}/graphql`);
    await once(other, 'open');
    expect((await closingOf(other))[0]).toBe(4406);
  });

  it('is closed where a token is not known, in whichever way it was sent', async () => {
    const refused = subscribeBySocket(origin, { query }, { authorization: 'Bearer of-nobody' });
    expect(await refused.ended).toMatchObject({
      code: 4403,
      reason: expect.stringContaining('not known') as string,
    });
    const { bearer } = await giveToken(gateway.db, 'ANALYST');
    const good = subscribeBySocket(origin, { query }, { authorization: bearer });
    expect((await good.next()).data).toBeDefined();
    good.end();
  });

  it.each([
    ['a message that is too large', 'x'.repeat(70_000), 1009],
    ['what is no message', 'hello', 4400],
    [
      'a subscription before its beginning',
      JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }),
      4401,
    ],
  ])('is closed by %s', async (_what, message, code) => {
    const socket = await connect();
    socket.send(message);
    expect((await closingOf(socket))[0]).toBe(code);
  });

  it('has so many subscriptions and no more', async () => {
    // So many that the share of one client, a tenth of all, is not what is used up first.
    const wide = await open(1_000);
    const socket = await connect(await originOf(wide));
    const answers: { readonly type: string }[] = [];
    socket.on('message', text =>
      answers.push(JSON.parse((text as Buffer).toString('utf8')) as { type: string }),
    );
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await until('it is taken', () => answers.some(({ type }) => type === 'connection_ack'));
    for (let id = 1; id <= 21; id += 1)
      socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query } }));
    await until('each was answered', () => answers.length > 21);
    const refused = answers.filter(({ type }) => type === 'error');
    expect(refused).toMatchObject([
      { id: '21', payload: [{ extensions: { code: 'TOO_MANY_SUBSCRIBERS' } }] },
    ]);
    expect(JSON.stringify(refused)).toContain('One connection has at most 20 subscriptions');
    await wide.close();
  });
});
