import { once } from 'node:events';
import { get as httpGet, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect as connectTo } from '../../src/database/connect';
import { migrate } from '../../src/database/migrate';
import { createTarget, urlOf } from '../support/databases';
import { loadGenerated } from '../support/generated-registry';
import { type GatewayProcess, get, startGateway, until } from '../support/gateway-process';

const BODY = JSON.stringify({ query: '{ agency(code: "BCA") { name } }' });
const HEAD = [
  'POST /graphql HTTP/1.1',
  'host: localhost',
  'content-type: application/json',
  `content-length: ${String(BODY.length)}`,
  'expect: 100-continue',
].join('\r\n');

const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';
const EXPORT = '/exports/data-links.ndjson';
/** Of a whole country. */
const SHARE = 0.2;

describe('a gateway that is told to stop', () => {
  let gateway: GatewayProcess;
  let remove: () => Promise<void>;
  const open = async (settings: Readonly<Record<string, string>> = {}, share = 0): Promise<void> => {
    const created = await createTarget('sqlite');
    remove = created.remove;
    if (share > 0) {
      const db = connectTo(created.target);
      await migrate(db);
      await loadGenerated(share)(db);
      await db.close();
    }
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
    socket.write(`${HEAD}\r\n\r\n`);
    await until(() => Promise.resolve(said === CONTINUE));
    socket.write(BODY.slice(0, 10));
    return { socket, said: () => said.slice(CONTINUE.length) };
  };

  const isRefused = async (): Promise<boolean> =>
    get(gateway, '/healthz').then(
      () => false,
      () => true,
    );

  it('says at once that nothing is to be sent to it, and answers on until that was noticed', async () => {
    await open({ DRAIN_DELAY_SECONDS: '3600' });
    gateway.child.kill('SIGTERM');
    await until(async () => (await get(gateway, '/readyz')).status === 503);
    const { text } = await get(gateway, '/readyz');
    expect(JSON.parse(text)).toMatchObject({
      checks: { database: 'ok', shutdown: 'the gateway is being stopped' },
    });
    const { status, headers } = await get(gateway, '/schema.graphql');
    expect([status, headers.get('connection')]).toEqual([200, 'close']);
  });

  it('lets nothing new in, answers what was begun, and ends well', async () => {
    await open({ DRAIN_DELAY_SECONDS: '1' });
    const { socket, said } = await begin();
    gateway.child.kill('SIGTERM');
    await until(isRefused);
    expect(said()).toBe('');
    socket.write(BODY.slice(10));
    expect(await gateway.ended).toBe(0);
    expect(said()).toMatch(/^HTTP\/1\.1 200 OK[^]*"Bộ Công an"/i);
  });

  it('gives the whole of an export to who reads it slowly', async () => {
    await open({ DRAIN_SECONDS: '120' }, SHARE);
    const { text: whole } = await get(gateway, EXPORT);
    // More than a system keeps for a client that reads nothing.
    expect(whole.length).toBeGreaterThan(8_000_000);
    const request = httpGet(`${gateway.address}${EXPORT}`, { agent: false });
    const [reply] = (await once(request, 'response')) as [IncomingMessage];
    gateway.child.kill('SIGTERM');
    await until(isRefused);
    let read = '';
    // Nobody has read anything until now.
    for await (const piece of reply.setEncoding('utf8')) {
      read += String(piece);
      await sleep(1);
    }
    expect(read.split('\n')).toHaveLength(whole.split('\n').length);
    expect(read === whole).toBe(true);
    expect(await gateway.ended).toBe(0);
  }, 180_000);

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

  it('takes what a terminal and npm say together for one', async () => {
    await open();
    const { socket, said } = await begin();
    gateway.child.kill('SIGINT');
    await sleep(50);
    gateway.child.kill('SIGINT');
    await until(isRefused);
    socket.write(BODY.slice(10));
    expect(await gateway.ended).toBe(0);
    expect(said()).toMatch(/^HTTP\/1\.1 200 OK/i);
  });
});
