import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { Db } from '../../src/database/connect';
import { writeRevision } from '../../src/database/write-revision';
import { toFeedCursor } from '../../src/feed/feed-cursor';
import { platforms } from '../../src/modules/platform/platform.table';
import { listenTo } from '../support/events';
import { createTestServer, type TestServer } from '../support/http';
import { until } from '../support/until';

/** Far more than what a connection holds on its way. */
const CHANGES = 1_500;
const TIMES = 30;
/** A few changes, and far less than a page of them. */
const MAX_KEPT_BYTES = 256 * 1024;
const text = 'Một mô tả dài. '.repeat(40);

const copies = Array.from({ length: TIMES }, (_, index) => `d${String(index)}: description`).join(' ');
const query = `subscription ($after: String, $filter: ChangeFilter) { changes(after: $after, filter: $filter) { cursor change { code record { ${copies} } } } }`;

const fill = (db: Db): Promise<unknown> =>
  writeRevision(db, { clock: () => new Date(), author: 'test', reason: 'Many platforms were named.' }, [
    {
      table: platforms,
      records: Array.from({ length: CHANGES }, (_, index) => ({
        ...{ code: `p${String(index)}`, nameVi: `Nền tảng ${String(index)}` },
        ...{ descriptionVi: text, kind: 'OTHER', status: 'UNKNOWN' },
      })),
    },
  ]);

const originOf = ({ server }: TestServer): Promise<string> => server.listen({ port: 0, host: '127.0.0.1' });

describe('a client that takes nothing', () => {
  let gateway: TestServer;
  let origin: string;

  beforeAll(async () => {
    gateway = await createTestServer({ fill });
    origin = await originOf(gateway);
  });

  afterAll(() => gateway.close());

  /** How many pages of changes have been read. */
  const pagesRead = (): (() => number) => {
    let pages = 0;
    gateway.db.reads.on('statement', ({ sql }) => {
      if (sql.includes('changes') && sql.includes('limit 101')) pages += 1;
    });
    return () => pages;
  };

  /** The gateway's end of the next connection. */
  const accepted = async ({ server }: TestServer): Promise<Socket> =>
    ((await once(server.server, 'connection')) as [Socket])[0];

  /** Bytes that wait here for a client, once its connection takes none and none are added to them. */
  const keptFor = async (end: Promise<Socket>): Promise<number> => {
    const socket = await end;
    let [kept, looks] = [0, 0];
    await until('nothing more is written', async () => {
      await pause(50);
      const { writableLength } = socket;
      looks = writableLength > 0 && writableLength === kept ? looks + 1 : 0;
      kept = writableLength;
      return looks === 20;
    });
    return kept;
  };

  /** With another filter nothing that was kept of the changes serves. */
  const requestOf = (filter: object) => ({ query, variables: { after: toFeedCursor(0), filter } });
  const all = Array.from({ length: CHANGES }, (_, index) => `p${String(index)}`);

  it('over WebSocket has nothing kept for it but what is on its way, and misses nothing', async () => {
    const [pages, end] = [pagesRead(), accepted(gateway)];
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const codes: string[] = [];
    socket.on('message', message => {
      const { type, payload } = JSON.parse((message as Buffer).toString('utf8')) as {
        type: string;
        payload?: { data: { changes: { change: { code: string } } } };
      };
      if (type === 'connection_ack') {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: requestOf({}) }));
        socket.pause();
      } else if (payload) codes.push(payload.data.changes.change.code);
    });
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    expect(await keptFor(end)).toBeLessThan(MAX_KEPT_BYTES);
    expect(pages()).toBeLessThan(CHANGES / 100 - 2);
    socket.resume();
    await until('all came', () => codes.length >= CHANGES);
    expect(codes).toEqual(all);
    socket.terminate();
  });

  it('holds up no gateway that stops', async () => {
    const stopping = await createTestServer({ fill });
    const end = accepted(stopping);
    const line = await listenTo(`${await originOf(stopping)}/graphql/stream`, { body: requestOf({}) });
    await keptFor(end);
    await stopping.close();
    line.cut();
    expect(stopping.server.server.listening).toBe(false);
  });

  it('over server-sent events has nothing kept for it but what is on its way, and misses nothing', async () => {
    const [pages, end] = [pagesRead(), accepted(gateway)];
    const line = await listenTo(`${origin}/graphql/stream`, { body: requestOf({ kinds: ['ADDED'] }) });
    expect(await keptFor(end)).toBeLessThan(MAX_KEPT_BYTES);
    expect(pages()).toBeLessThan(CHANGES / 100 - 2);
    const codes: string[] = [];
    for await (const { data = '' } of line) {
      codes.push(
        (JSON.parse(data) as { data: { changes: { change: { code: string } } } }).data.changes.change.code,
      );
      if (codes.length === CHANGES) break;
    }
    line.cut();
    expect(codes).toEqual(all);
  });
});
