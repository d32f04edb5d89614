import { text } from 'node:stream/consumers';
import { SourceKind } from '../../src/modules/source/source.table';
import type { SourceConfig } from '../../src/sources/source-config';
import { clientOf, declare, sendJson, sourceErrorOf, startServer, stopAll } from './web-server';

const source = (address: string) => declare(SourceKind.REST, address);
const limited = (address: string, limits: Partial<SourceConfig['limits']>) =>
  declare(SourceKind.REST, address, { limits });

describe('a client of a source asks again', () => {
  afterEach(stopAll);

  it.each([408, 425, 429, 500, 502, 503, 504])('after status %i, with the query', async status => {
    const server = await startServer((request, response) => {
      if (server.requests.length < 3) response.writeHead(status).end();
      else request.pipe(response);
    });
    const body = '{"query":"{ csdl { ma } }"}';
    const answer = await clientOf(source(server.url)).send({ url: server.url, method: 'POST', body });
    expect([await text(answer.body), server.requests.length]).toEqual([body, 3]);
  });

  it.each([400, 401, 403, 404, 410, 501, 204, 206, 300, 304])('never after status %i', async status => {
    const server = await startServer((_, response) => response.writeHead(status).end());
    const error = await sourceErrorOf(clientOf(source(server.url)).send({ url: server.url }));
    expect([error.code, server.requests.length]).toEqual(['SOURCE_REFUSED', 1]);
    expect(error.message).toContain(`status ${String(status)}`);
  });

  it('after a connection that is cut before and in the middle of an answer', async () => {
    const server = await startServer((request, response) => {
      if (server.requests.length === 1) request.socket.destroy();
      else if (server.requests.length < 4) {
        response
          .writeHead(200, server.requests.length === 2 ? { 'content-length': '100' } : {})
          .write('{"a":');
        setTimeout(() => request.socket.destroy(), 20);
      } else sendJson(response, { a: 1 });
    });
    expect(await (await clientOf(source(server.url)).send({ url: server.url })).json()).toEqual({ a: 1 });
    expect(server.requests.length).toBe(4);
  });

  it('as often as "limits.retries" says', async () => {
    const server = await startServer((_, response) => response.writeHead(500).end('{"message":"ORA-12541"}'));
    const error = await sourceErrorOf(
      clientOf(limited(server.url, { retries: 2 })).send({ url: server.url }),
    );
    expect(server.requests.length).toBe(3);
    expect(error.message).toContain('status 500');
    expect(error.message).toContain('ORA-12541');
  });

  it.each([
    ['seconds', () => '1', 900],
    ['a date', () => new Date(Date.now() + 2_000).toUTCString(), 900],
    ['a date that is over', () => new Date(0).toUTCString(), 0],
    ['nonsense', () => 'mai', 0],
  ])('when Retry-After, given as %s, says so', async (_, value, atLeast) => {
    const server = await startServer((__, response) => {
      if (server.requests.length > 1) sendJson(response, {});
      else response.writeHead(429, { 'retry-after': value() }).end();
    });
    const started = performance.now();
    await clientOf(source(server.url)).send({ url: server.url });
    expect(performance.now() - started).toBeGreaterThanOrEqual(atLeast);
    expect(server.requests.length).toBe(2);
  });

  it('no later than it is ready to wait', async () => {
    const server = await startServer((_, response) => {
      if (server.requests.length > 1) sendJson(response, {});
      else response.writeHead(503, { 'retry-after': '86400' }).end();
    });
    const backoff = { longestRetryAfterMs: 50 };
    await clientOf(source(server.url), { backoff }).send({ url: server.url });
    expect(server.requests.length).toBe(2);
  });

  it('not at all in this run after too many failures on end', async () => {
    const server = await startServer((_, response) => response.writeHead(503).end());
    const client = clientOf(limited(server.url, { retries: 1 }), { breakAfter: 2 });
    const ask = () => sourceErrorOf(client.send({ url: server.url }));
    await ask();
    server.handle((_, response) => {
      sendJson(response, {});
    });
    await client.send({ url: server.url });
    server.handle((_, response) => response.writeHead(503).end());
    await ask();
    await ask();
    const asked = server.requests.length;
    const error = await ask();
    expect([error.code, server.requests.length]).toEqual(['SOURCE_UNREACHABLE', asked]);
    expect(error.message).toContain('2 on end failed');
    expect(error.message).toContain('status 503');
  });
});
