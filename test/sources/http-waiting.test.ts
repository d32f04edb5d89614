import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../support/until';
import { SourceKind } from '../../src/modules/source/source.table';
import type { SourceConfig } from '../../src/sources/source-config';
import { clientOf, declare, sourceErrorOf, startServer, stopAll } from './web-server';

const source = (address: string) => declare(SourceKind.REST, address);
/** Long for any machine, and short beside what is waited for. */
const SOON_MS = 20_000;

const limited = (address: string, limits: Partial<SourceConfig['limits']>) =>
  declare(SourceKind.REST, address, { limits });

describe('a client of a source gives up waiting', () => {
  afterEach(stopAll);

  const codeAfter = async (url: string) => {
    const started = performance.now();
    const client = clientOf(limited(url, { requestSeconds: 0.4, retries: 0 }));
    const error = await sourceErrorOf(client.send({ url }).then(answer => answer.bytes()));
    return { error, took: performance.now() - started };
  };

  it('for headers', async () => {
    const server = await startServer(() => undefined);
    const { error, took } = await codeAfter(server.url);
    expect(error.code).toBe('SOURCE_TIMED_OUT');
    expect(error.message).toContain('"limits.requestSeconds"');
    expect(took).toBeLessThan(SOON_MS);
  });

  it('for a body that trickles for ever', async () => {
    const server = await startServer((_, response) => {
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => {
        clearInterval(timer);
      });
    });
    const { error, took } = await codeAfter(server.url);
    expect(error.code).toBe('SOURCE_TIMED_OUT');
    expect(took).toBeLessThan(SOON_MS);
  });

  it('for a server that takes connections and says nothing, or something else than HTTP', async () => {
    const silent = createServer(socket => socket.on('error', () => undefined));
    const other = createServer(socket => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.6\r\n')));
    const urls: string[] = [];
    for (const server of [silent, other]) {
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      urls.push(`http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}/`);
    }
    const codes = [];
    for (const url of urls) codes.push((await codeAfter(url)).error.code);
    silent.close();
    other.close();
    expect(codes).toEqual(['SOURCE_TIMED_OUT', 'SOURCE_UNREADABLE']);
  });

  it('but not while its reader takes its time', async () => {
    const server = await startServer((_, response) => response.end(Buffer.alloc(600_000, 'a')));
    const client = clientOf(limited(server.url, { requestSeconds: 2, retries: 0 }));
    let bytes = 0;
    for await (const piece of (await client.send({ url: server.url })).body) {
      bytes += (piece as Buffer).length;
      await pause(300);
    }
    expect(bytes).toBe(600_000);
  });

  it('when the run is stopped: in a request, in a body and between two attempts', async () => {
    const stopping = new AbortController();
    const server = await startServer((request, response) => {
      if (request.url === '/body') response.write('[');
      if (request.url === '/retry') response.writeHead(503, { 'retry-after': '30' }).end();
    });
    const started = performance.now();
    const client = clientOf(source(server.url), { signal: stopping.signal });
    const ends = Promise.allSettled([
      client.send({ url: server.url }),
      client.send({ url: `${server.url}/body` }).then(answer => text(answer.body)),
      client.send({ url: `${server.url}/retry` }),
    ]);
    await until('all three are asked', () => server.requests.length === 3);
    const reason = new Error('the run is stopped');
    stopping.abort(reason);
    expect(await ends).toEqual(Array.from({ length: 3 }, () => ({ status: 'rejected', reason })));
    expect(performance.now() - started).toBeLessThan(SOON_MS);
    await expect(client.send({ url: server.url })).rejects.toBe(reason);
    expect(server.requests.length).toBe(3);
  });
});
