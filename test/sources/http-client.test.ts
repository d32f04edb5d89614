import { SourceKind } from '../../src/modules/source/source.table';
import type { SourceConfig } from '../../src/sources/source-config';
import { clientOf, declare, sendJson, sourceErrorOf, startServer, stopAll } from './web-server';

const source = (address: string, more: Record<string, unknown> = {}) =>
  declare(SourceKind.REST, address, more);
const limited = (address: string, limits: Partial<SourceConfig['limits']>) => source(address, { limits });

describe('a client of a source', () => {
  afterEach(stopAll);

  it('says who asks, and sends the headers of the source', async () => {
    const server = await startServer((_, response) => {
      sendJson(response, []);
    });
    const client = clientOf(source(server.url, { headers: { Authorization: 'Bearer bi-mat-123456' } }));
    await (await client.send({ url: server.url, headers: { Accept: 'application/json' } })).json();
    expect(server.requests[0]?.headers).toMatchObject({
      'user-agent': 'lien-thong-harvester',
      accept: 'application/json',
      authorization: 'Bearer bi-mat-123456',
      'accept-encoding': 'gzip, deflate, br',
    });
  });

  it('sends user and password of the address as a header, and shows neither', async () => {
    const server = await startServer((_, response) => response.writeHead(403).end('bi-mat-123456 is wrong'));
    const url = server.url.replace('//', '//may:bi-mat-123456@');
    const { message } = await sourceErrorOf(
      clientOf(source(url)).send({ url: `${url}/?api_key=khoa-7654321` }),
    );
    const sent = Buffer.from('may:bi-mat-123456').toString('base64');
    expect(server.requests[0]?.headers.authorization).toBe(`Basic ${sent}`);
    expect(message).toContain('status 403');
    expect(message).not.toMatch(/bi-mat|7654321|may:/);
  });

  it('hides its headers where an answer repeats them', async () => {
    const server = await startServer((request, response) => {
      response.writeHead(401).end(`Khóa ${String(request.headers.authorization)} không hợp lệ`);
    });
    const client = clientOf(source(server.url, { headers: { Authorization: 'Bearer bi-mat-123456' } }));
    const { message, code } = await sourceErrorOf(client.send({ url: server.url }));
    expect(code).toBe('SOURCE_REFUSED');
    expect(message).toContain('Khóa *** không hợp lệ');
    expect(message).toContain('The "headers" of the source may be wrong');
  });

  describe('follows redirects', () => {
    it('with its headers on the same origin, without them to another', async () => {
      const other = await startServer((_, response) => {
        sendJson(response, { here: 'other' });
      });
      const server = await startServer((request, response) => {
        response.writeHead(302, { location: request.url === '/a' ? '/b' : `${other.url}/c` }).end();
      });
      const client = clientOf(
        source(server.url, { headers: { 'x-api-key': 'bi-mat-123456', cookie: 'a=b' } }),
      );
      const answer = await client.send({ url: `${server.url}/a` });
      expect(await answer.json()).toEqual({ here: 'other' });
      expect(answer.url).toBe(`${other.url}/c`);
      expect(server.requests.map(({ url, headers }) => [url, headers['x-api-key']])).toEqual([
        ['/a', 'bi-mat-123456'],
        ['/b', 'bi-mat-123456'],
      ]);
      expect(other.requests[0]?.headers).not.toHaveProperty('x-api-key');
      expect(other.requests[0]?.headers).not.toHaveProperty('cookie');
    });

    it('and sends no headers to another origin that is asked at once', async () => {
      const other = await startServer((_, response) => response.writeHead(401).end());
      const client = clientOf(source('http://127.0.0.1:1/', { headers: { 'x-api-key': 'bi-mat-123456' } }));
      const { message } = await sourceErrorOf(client.send({ url: other.url }));
      expect(other.requests[0]?.headers).not.toHaveProperty('x-api-key');
      expect(message).toContain('were not sent there: it is another origin');
    });

    it('only so often', async () => {
      const server = await startServer((_, response) => response.writeHead(302, { location: '/' }).end());
      const error = await sourceErrorOf(
        clientOf(limited(server.url, { redirects: 3 })).send({ url: server.url }),
      );
      expect([error.code, server.requests.length]).toEqual(['SOURCE_REFUSED', 4]);
      expect(error.message).toContain('"limits.redirects"');
    });

    it('not from https to http, nor asks over http what was declared as https', async () => {
      const server = await startServer((_, response) => response.end());
      const error = await sourceErrorOf(clientOf(source('https://cong.example/')).send({ url: server.url }));
      expect([error.code, server.requests.length]).toEqual(['SOURCE_UNSAFE', 0]);
    });

    it('of a query with GET as browsers do, and never sends the query to another origin', async () => {
      const other = await startServer((_, response) => response.end('{}'));
      const server = await startServer((request, response) => {
        if (request.url === '/dang-nhap') response.end('<!doctype html><title>Đăng nhập</title>');
        else if (request.url === '/xa') response.writeHead(307, { location: other.url }).end();
        else response.writeHead(302, { location: '/dang-nhap' }).end();
      });
      const client = clientOf(source(server.url));
      const query = { method: 'POST', body: '{"query":"{a}"}' } as const;
      const error = await sourceErrorOf((await client.send({ url: server.url, ...query })).json());
      expect(error.code).toBe('SOURCE_UNREADABLE');
      expect(error.message).toContain('an HTML page titled "Đăng nhập", perhaps a login page');
      expect(error.message).toContain(`${server.url}/dang-nhap, where ${server.url}/ redirected to`);
      expect(server.requests.map(({ method }) => method)).toEqual(['POST', 'GET']);
      const refused = await sourceErrorOf(client.send({ url: `${server.url}/xa`, ...query }));
      expect([refused.code, other.requests.length]).toEqual(['SOURCE_REFUSED', 0]);
    });
  });

  it('asks whether something changed', async () => {
    const lastModified = 'Mon, 01 Jun 2026 00:00:00 GMT';
    const server = await startServer((request, response) => {
      if (request.headers['if-none-match'] === '"7"') response.writeHead(304, { etag: '"7"' }).end();
      else sendJson(response, [1], { etag: '"7"', 'last-modified': lastModified });
    });
    const client = clientOf(source(server.url));
    const first = await client.send({ url: server.url, validators: null });
    expect([first.notModified, first.validators, await first.json()]).toEqual([
      false,
      { etag: '"7"', lastModified },
      [1],
    ]);
    const second = await client.send({ url: server.url, validators: first.validators });
    expect([second.notModified, second.validators]).toEqual([true, { etag: '"7"' }]);
    expect(server.requests[1]?.headers['if-modified-since']).toBe(lastModified);
    await first.json().catch(() => undefined);
  });

  it('names a host that is not found', async () => {
    const url = 'http://khong-co.example/';
    const lookup = (_: string, __: unknown, callback: (error: Error, found: []) => void): void => {
      callback(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }), []);
    };
    const error = await sourceErrorOf(clientOf(source(url), { lookup }).send({ url }));
    expect(error.code).toBe('SOURCE_UNREACHABLE');
    expect(error.message).toContain('khong-co.example');
    expect(error.message).toContain('ENOTFOUND');
  });
});
