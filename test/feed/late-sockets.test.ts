import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { createTestServer, type TestServer } from '../support/http';
import { until } from '../support/until';

const upgradeAt = (path: string): string =>
  [
    ...[`GET ${path} HTTP/1.1`, 'Host: gateway', 'Connection: Upgrade', 'Upgrade: websocket'],
    ...['Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='],
    ...['Sec-WebSocket-Protocol: graphql-transport-ws', '', ''],
  ].join('\r\n');

describe('a client that asks for a WebSocket and then says nothing, not even that it goes', () => {
  let gateway: TestServer;
  const clients: Socket[] = [];

  beforeEach(async () => {
    gateway = await createTestServer({ fill: () => Promise.resolve() });
    await gateway.server.listen({ port: 0, host: '127.0.0.1' });
  });

  /** Closes the gateway; whether it has ended. */
  const closeIt = (): (() => boolean) => {
    let isClosed = false;
    void gateway.close().then(() => {
      isClosed = true;
    });
    return () => isClosed;
  };

  const dial = async (): Promise<Socket> => {
    const { port } = gateway.server.server.address() as AddressInfo;
    const client = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
    clients.push(client);
    await once(client, 'connect');
    return client;
  };

  const ask = async (client: Socket, path = '/graphql'): Promise<string> => {
    client.write(upgradeAt(path));
    const [said] = (await once(client, 'data')) as [Buffer];
    return said.toString('latin1').split('\r\n', 1)[0] ?? '';
  };

  afterEach(() => {
    for (const client of clients.splice(0)) client.destroy();
  });

  it('is refused while the gateway closes, and does not keep it from ending', async () => {
    const [early, late] = [await dial(), await dial()];
    expect(await ask(early)).toBe('HTTP/1.1 101 Switching Protocols');
    const isClosed = closeIt();
    // It is told that the gateway goes: the others are being waited for.
    await once(early, 'data');
    expect(await ask(late)).toBe('HTTP/1.1 503 Service Unavailable');
    await until('the gateway ended', isClosed, 15_000);
  });

  it('does not keep it from ending where it was refused before', async () => {
    expect(await ask(await dial(), '/elsewhere')).toBe('HTTP/1.1 404 Not Found');
    await until('the gateway ended', closeIt(), 15_000);
  });
});
