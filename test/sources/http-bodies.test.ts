import { text } from 'node:stream/consumers';
import {
  brotliCompressSync,
  createGunzip,
  deflateRawSync,
  deflateSync,
  type Gunzip,
  gzipSync,
} from 'node:zlib';
import { SourceKind } from '../../src/modules/source/source.table';
import type { SourceConfig } from '../../src/sources/source-config';
import { clientOf, declare, sourceErrorOf, startServer, stopAll } from './web-server';

const limited = (address: string, limits: Partial<SourceConfig['limits']>) =>
  declare(SourceKind.REST, address, { limits });

const MEGABYTE = 1_024 * 1_024;
const catalogue = JSON.stringify({ items: [{ ten: 'Cơ sở dữ liệu quốc gia về dân cư' }] });

/** A server that answers with these bytes, packed as it says. */
const serve = (bytes: Buffer | string, encoding?: string) =>
  startServer((_, response) => {
    response.writeHead(200, encoding === undefined ? {} : { 'content-encoding': encoding }).end(bytes);
  });

const readFrom = async (
  bytes: Buffer | string,
  encoding?: string,
  limits: Partial<SourceConfig['limits']> = {},
) => {
  const { url } = await serve(bytes, encoding);
  return clientOf(limited(url, { retries: 0, ...limits })).send({ url });
};

/** Counts what is unpacked of gzip from now on. */
const countUnpacked = (): (() => number) => {
  const push = jest.spyOn(Object.getPrototypeOf(createGunzip()) as Gunzip, 'push');
  return () => push.mock.calls.reduce((bytes, [piece]) => bytes + ((piece as Buffer | null)?.length ?? 0), 0);
};

describe('the body of an answer', () => {
  afterEach(stopAll);

  it.each([
    ['gzip', gzipSync(catalogue)],
    ['x-gzip', gzipSync(catalogue)],
    ['GZIP', gzipSync(catalogue)],
    ['deflate', deflateSync(catalogue)],
    ['deflate', deflateRawSync(catalogue)],
    ['br', brotliCompressSync(catalogue)],
    ['gzip, br', brotliCompressSync(gzipSync(catalogue))],
    ['identity', Buffer.from(catalogue)],
    ['', Buffer.from(catalogue)],
    ['identity', Buffer.from(`\uFEFF${catalogue}`)],
  ])('packed as "%s" is unpacked', async (encoding, bytes) => {
    const answer = await readFrom(bytes, encoding);
    expect(await answer.json()).toEqual(JSON.parse(catalogue));
  });

  it.each([
    ['zstd', Buffer.from('x'), 'SOURCE_UNREADABLE', '"zstd"'],
    ['gzip, gzip, gzip', Buffer.from('x'), 'SOURCE_UNSAFE', '3 times'],
    ['gzip', Buffer.from(catalogue), 'SOURCE_UNREADABLE', 'cannot be unpacked'],
    ['br', Buffer.from(catalogue), 'SOURCE_UNREADABLE', 'cannot be unpacked'],
    ['gzip', gzipSync(catalogue).subarray(0, 40), 'SOURCE_UNREADABLE', 'cut off'],
    ['deflate', deflateSync(catalogue).subarray(0, 30), 'SOURCE_UNREADABLE', 'cut off'],
    ['br', brotliCompressSync(catalogue).subarray(0, 30), 'SOURCE_UNREADABLE', 'cut off'],
  ])('packed as "%s" that cannot be unpacked ends with an error', async (encoding, bytes, code, message) => {
    const error = await sourceErrorOf((await readFrom(bytes, encoding)).bytes());
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
    const streamed = await sourceErrorOf(text((await readFrom(bytes, encoding)).body));
    expect(streamed.code).toBe(code);
  });

  it('that is cut off while packed is asked for again', async () => {
    const packed = gzipSync(catalogue);
    const server = await startServer((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(server.requests.length === 1 ? packed.subarray(0, 40) : packed);
    });
    expect(await (await clientOf(limited(server.url, {})).send({ url: server.url })).json()).toHaveProperty(
      'items',
    );
    expect(server.requests.length).toBe(2);
  });

  it.each([
    ['shorter than its Content-Length', { 'content-length': '1000' }],
    ['without the end of its last chunk', {}],
  ])('%s ends with an error, not as if it were whole', async (_, headers) => {
    const server = await startServer((request, response) => {
      response.writeHead(200, headers).write('[1,2]');
      setTimeout(() => request.socket.end(), 20);
    });
    const client = clientOf(limited(server.url, { retries: 0 }));
    expect((await sourceErrorOf(client.send({ url: server.url }).then(({ body }) => text(body)))).code).toBe(
      'SOURCE_UNREACHABLE',
    );
    expect((await sourceErrorOf(client.send({ url: server.url }).then(answer => answer.json()))).code).toBe(
      'SOURCE_UNREACHABLE',
    );
  });

  it('longer than its Content-Length is cut off there, which its JSON shows', async () => {
    const server = await startServer(request => {
      request.socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n${catalogue}`);
    });
    const client = clientOf(limited(server.url, { retries: 0 }));
    const error = await sourceErrorOf(client.send({ url: server.url }).then(answer => answer.json()));
    expect(error.code).toBe('SOURCE_UNREADABLE');
    expect(error.message).toContain('cut off at position 12');
  });

  it('of 1 GB in 1 MB stops at the limit, with little unpacked', async () => {
    // A packed text may consist of several, one after the other.
    const bomb = Buffer.concat(Array.from({ length: 64 }, () => gzipSync(Buffer.alloc(16 * MEGABYTE))));
    const { url } = await serve(bomb, 'gzip');
    const unpacked = countUnpacked();
    const asWhole = clientOf(limited(url, { documentMegabytes: 4 }));
    const whole = await sourceErrorOf(asWhole.send({ url }).then(answer => answer.bytes()));
    const asStream = clientOf(limited(url, { megabytes: 8 }));
    const streamed = await sourceErrorOf(asStream.send({ url }).then(answer => text(answer.body)));
    expect([whole.code, streamed.code]).toEqual(['SOURCE_TOO_LARGE', 'SOURCE_TOO_LARGE']);
    expect(whole.message).toContain('4 MB of "limits.documentMegabytes"');
    expect(streamed.message).toContain('8 MB of "limits.megabytes"');
    // Both limits, and what is ready before it is asked for.
    expect(unpacked()).toBeGreaterThan(12 * MEGABYTE);
    expect(unpacked()).toBeLessThan(14 * MEGABYTE);
  });

  it('counts for the whole run, not for one request', async () => {
    const server = await serve(Buffer.alloc(0.4 * MEGABYTE));
    const client = clientOf(limited(server.url, { megabytes: 1 }));
    const read = async () => (await client.send({ url: server.url })).bytes();
    await read();
    await read();
    expect((await sourceErrorOf(read())).code).toBe('SOURCE_TOO_LARGE');
    expect(server.requests.length).toBe(3);
  });

  it('that is given up lets go of its request', async () => {
    const server = await startServer((_, response) => response.write('a'));
    const closed = new Promise<boolean>(resolve => {
      server.handle((request, response) => {
        response.write('a');
        request.socket.on('close', () => {
          resolve(true);
        });
      });
    });
    const { body } = await clientOf(limited(server.url, {})).send({ url: server.url });
    for await (const piece of body) {
      expect(String(piece)).toBe('a');
      break;
    }
    expect(await closed).toBe(true);
  });

  it.each([
    [
      '<!DOCTYPE html>\n<html><head><title>\n Đăng nhập  hệ thống</title>',
      'an HTML page titled "Đăng nhập hệ thống"',
    ],
    ['<html><body>x</body></html>', 'an HTML page, perhaps a login page instead of JSON'],
    ['<?xml version="1.0"?><a/>', 'XML'],
    ['', 'an empty text'],
    [' \n ', 'an empty text'],
    ['{"items":[{"ma":"CSDL-1"},{"m', 'JSON that is cut off at position 29'],
    ['{"items":[{"ma":"CSDL-1"}', 'JSON that is cut off at position 25'],
    ['{"items":[{"ma":"CSDL-1"},', 'JSON that is cut off at position 26'],
    ['{"items":[tru', 'JSON that is cut off at position 13'],
    ["{'items': []}", 'JSON that is broken near'],
    ['{"a": 1} {"a": 2}', 'JSON that is broken near'],
    ['Service Unavailable', 'the text "Service Unavailable"'],
  ])('that is no JSON says what it is: %j', async (body, described) => {
    const answer = await readFrom(body);
    const error = await sourceErrorOf(answer.json());
    expect(error.code).toBe('SOURCE_UNREADABLE');
    expect(error.message).toContain(described);
    expect(error.message).toContain(answer.url);
  });

  it('that is not UTF-8 says so', async () => {
    const error = await sourceErrorOf((await readFrom(Buffer.from('["Vi\xeat Nam"]', 'latin1'))).json());
    expect(error.code).toBe('SOURCE_UNREADABLE');
    expect(error.message).toContain('not UTF-8');
  });

  it('of a refusal is not read for ever', async () => {
    const server = await startServer((_, response) => {
      response.writeHead(404);
      const timer = setInterval(() => response.write('Không tìm thấy '.repeat(500)), 5);
      response.on('close', () => {
        clearInterval(timer);
      });
    });
    const error = await sourceErrorOf(clientOf(limited(server.url, {})).send({ url: server.url }));
    expect(error.message).toContain('Không tìm thấy');
    expect(error.message.length).toBeLessThan(400);
  });

  it('says nothing of keys in its address', async () => {
    const server = await startServer((_, response) => {
      response.writeHead(302, { location: '/x?access_token=bi-mat-123456&trang=2' }).end();
    });
    server.handle((request, response) => {
      if (request.url?.startsWith('/x') === true) response.end('x');
      else response.writeHead(302, { location: '/x?access_token=bi-mat-123456&trang=2' }).end();
    });
    const answer = await clientOf(limited(server.url, {})).send({ url: server.url });
    const { message } = await sourceErrorOf(answer.json());
    expect(message).toContain('access_token=***&trang=2');
    expect(message).not.toContain('bi-mat');
  });
});
