import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine } from './databases';
import { createTestServer, type TestServer, type TestServerParts } from './http';
import { counting, FOR_HOURS, running, runningInPostgres, until } from './long-statement';

/** A gateway that listens, and whose reads can be made to take hours. */
export interface SlowServer extends Omit<TestServer, 'close'> {
  readonly address: string;
  /** How many reads were made to take hours. */
  readonly begun: () => number;
  /** From now on reads of the registry take hours, or do not any more. */
  readonly slow: (isSlow: boolean) => void;
  /** Asks over a socket; `leave` destroys it. */
  readonly ask: (query: string) => { answer: Promise<Reply>; leave: () => void };
  /** Waits until a statement runs in the database, and until none does. */
  readonly isRunning: (statements?: number) => Promise<void>;
  readonly isStopped: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: { data?: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] };
}

export async function createSlowServer(engine: Engine, parts: TestServerParts = {}): Promise<SlowServer> {
  const test = await createTestServer({ engine, ...parts });
  const { server, db, exporting, answers } = test;
  await server.listen({ port: 0, host: '127.0.0.1' });
  const address = `http://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`;
  let isSlow = false;
  let begun = 0;
  const rowsOf = db.reads.rowsOf.bind(db.reads);
  db.reads.rowsOf = (named, build) => {
    if (!isSlow) return rowsOf(named, build);
    begun += 1;
    return db.reads.rows(named.view, counting(db, FOR_HOURS));
  };
  const inPostgres = async (): Promise<number> => (engine === 'sqlite' ? 0 : runningInPostgres(db));
  const close = async (): Promise<void> => {
    server.server.closeAllConnections();
    await test.close();
  };
  return {
    ...{ server, db, exporting, answers, address, close },
    begun: () => begun,
    slow: wanted => {
      isSlow = wanted;
    },
    ask: query => send(address, query),
    isRunning: (statements = 1) =>
      until(
        async () => running(db) >= statements && (engine === 'sqlite' || (await inPostgres()) >= statements),
        'the statement runs',
      ),
    isStopped: () =>
      until(async () => running(db) === 0 && (await inPostgres()) === 0, 'the statement has ended'),
  };
}

function send(address: string, query: string): { answer: Promise<Reply>; leave: () => void } {
  const request = httpRequest(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    agent: false,
  });
  const answer = new Promise<Reply>((resolve, reject) => {
    request.on('error', reject);
    request.on('response', response => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: JSON.parse(text) as Reply['body'] });
      });
    });
  });
  request.end(JSON.stringify({ query }));
  return { answer, leave: () => request.destroy() };
}
