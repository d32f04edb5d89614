import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTarget, urlOf } from '../support/databases';
import { type GatewayProcess, get, startGateway, until } from '../support/gateway-process';

const BODY = JSON.stringify({ query: '{ agency(code: "BCA") { name } }' });
const HEAD = [
  'POST /graphql HTTP/1.1',
  'host: localhost',
  'content-type: application/json',
  `content-length: ${String(BODY.length)}`,
].join('\r\n');

describe('a gateway that is told to stop', () => {
  let gateway: GatewayProcess;
  let remove: () => Promise<void>;
  const open = async (settings: Readonly<Record<string, string>> = {}): Promise<void> => {
    const created = await createTarget('sqlite');
    remove = created.remove;
    gateway = await startGateway({ DATABASE_URL: urlOf(created.target), ...settings });
  };
  afterEach(async () => {
    gateway.child.kill('SIGKILL');
    await gateway.ended;
    await remove();
  });

  /** Sends the first half of a question, so that it is being received. */
  const begin = async (): Promise<{ socket: Socket; said: () => string }> => {
    const socket = connect(Number(new URL(gateway.address).port), '127.0.0.1');
    let said = '';
    socket.on('data', chunk => {
      said += chunk.toString();
    });
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write(`${HEAD}\r\n\r\n${BODY.slice(0, 10)}`);
    await sleep(300);
    return { socket, said: () => said };
  };

  const isRefused = async (): Promise<boolean> =>
    get(gateway, '/healthz').then(
      () => false,
      () => true,
    );

  it('says at once that nothing is to be sent to it, and answers on until that was noticed', async () => {
    await open({ DRAIN_DELAY_SECONDS: '3' });
    gateway.child.kill('SIGTERM');
    await until(async () => (await get(gateway, '/readyz')).status === 503);
    const { text } = await get(gateway, '/readyz');
    expect(JSON.parse(text)).toMatchObject({
      checks: { database: 'ok', shutdown: 'the gateway is being stopped' },
    });
    const { status, headers } = await get(gateway, '/schema.graphql');
    expect([status, headers.get('connection')]).toEqual([200, 'close']);
    expect(await gateway.ended).toBe(0);
  });

  it('lets nothing new in, answers what was begun, and ends well', async () => {
    await open();
    const { socket, said } = await begin();
    gateway.child.kill('SIGTERM');
    await until(isRefused);
    expect(said()).toBe('');
    socket.write(BODY.slice(10));
    expect(await gateway.ended).toBe(0);
    expect(said()).toMatch(/^HTTP\/1\.1 200 OK[^]*"Bộ Công an"/i);
  });

  it('waits for nobody longer than is set', async () => {
    await open({ DRAIN_SECONDS: '1' });
    const { said } = await begin();
    gateway.child.kill('SIGTERM');
    expect(await gateway.ended).toBe(0);
    expect(said()).toBe('');
  });

  it('ends at once where it is told a second time', async () => {
    await open({ DRAIN_SECONDS: '3600' });
    await begin();
    gateway.child.kill('SIGTERM');
    await until(isRefused);
    gateway.child.kill('SIGTERM');
    expect(await gateway.ended).toBe(1);
  });
});
