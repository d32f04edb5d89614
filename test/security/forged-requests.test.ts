import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Poster, type Taken } from '../../src/feed/webhooks/post';
import { REFUSED_ADDRESSES } from '../support/refused-addresses';

const LONG_MS = 40_000;

/** What sources may be led to ask for is tested beside their client, in test/sources/http-addresses.test.ts. */
describe('led by the address of a webhook, the gateway', () => {
  let server: Server;
  let asked = 0;
  let answer: (response: ServerResponse) => void;

  beforeEach(async () => {
    asked = 0;
    server = createServer((_request, response) => {
      asked += 1;
      answer(response);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });

  const port = (): string => String((server.address() as AddressInfo).port);
  const postTo = async (url: string, allowPrivateAddresses = false): Promise<Taken> => {
    const poster = new Poster(allowPrivateAddresses);
    try {
      return await poster.post({ url, headers: {}, body: '[]' }, new AbortController().signal);
    } finally {
      await poster.close();
    }
  };

  it.each(REFUSED_ADDRESSES)('asks nothing at %s', async address => {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url?.protocol === 'http:') url.port = port();
    expect(await postTo(url?.href ?? address)).toMatchObject({ outcome: 'FAILED', askedMs: null });
    expect(asked).toBe(0);
  });

  it.each(['user:password@127.0.0.1', '127.0.0.1#@example.vn', 'example.vn@127.0.0.1'])(
    'is misled by no name before the host: %s',
    async host => {
      const [name = '', more = ''] = host.split('#');
      expect((await postTo(`http://${name}:${port()}/${more}`)).outcome).toBe('FAILED');
      expect(asked).toBe(0);
    },
  );

  it.each([301, 302, 303, 307, 308])('goes nowhere by a redirect: %d', async status => {
    answer = response => response.writeHead(status, { location: `http://127.0.0.1:${port()}/secret` }).end();
    expect(await postTo(`http://127.0.0.1:${port()}/`, true)).toMatchObject({ outcome: 'FAILED' });
    expect(asked).toBe(1);
  });

  it(
    'reads no answer that does not end, nor headers without number',
    async () => {
      answer = response => {
        const more = (): boolean => !response.destroyed && response.write('x'.repeat(64 * 1024));
        response.on('drain', more);
        more();
      };
      expect((await postTo(`http://127.0.0.1:${port()}/`, true)).outcome).toBe('DELIVERED');
      answer = response => response.writeHead(200, { 'x-long': 'x'.repeat(100_000) }).end();
      expect((await postTo(`http://127.0.0.1:${port()}/`, true)).outcome).toBe('FAILED');
      expect(asked).toBe(2);
    },
    LONG_MS,
  );
});
