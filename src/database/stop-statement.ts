import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from 'pg';

/** How long a statement that was told to stop is given before it is told again. */
const ASK_AGAIN_MS = 20;

/**
 * Tells the statement that a connection runs to stop. It is done when what it did cannot reach a later statement of
 * the connection; a statement that has not quite begun may miss it.
 */
export type StopStatement<Connected> = (connection: Connected) => Promise<void>;

interface SqliteConnection {
  interrupt(): void;
}

/** SQLite's interrupt reaches what runs now and nothing that begins later. */
export const stopOnSqlite: StopStatement<SqliteConnection> = connection => {
  connection.interrupt();
  return Promise.resolve();
};

/** What a connection of `pg` knows of the server and of itself. */
interface PostgresConnection {
  readonly host: string;
  readonly port: number;
  readonly ssl: unknown;
  readonly processID: number;
  readonly secretKey: number;
}

/** What `pg` has for a connection without a session, and does not declare. */
interface BareConnection {
  connect(port: number | string, host?: string): void;
  cancel(processID: number, secretKey: number): void;
  once(event: string, act: () => void): void;
}

type BareConnectionClass = new (options: { ssl: unknown }) => BareConnection;

/**
 * PostgreSQL's request to cancel, over a connection of its own. The server closes that when it has given the signal,
 * and a backend that waits for its next statement forgets the signal. Unlike `pg_cancel_backend` it takes no session,
 * and behind a pooler of connections it cannot meet somebody else's.
 */
export const stopOnPostgres: StopStatement<PostgresConnection> = ({ host, port, ssl, ...session }) =>
  new Promise(resolve => {
    const bare = new (Connection as unknown as BareConnectionClass)({ ssl });
    // Where the server is not reached, it stops the statement itself after its time.
    bare.once('error', resolve);
    bare.once('end', resolve);
    bare.once(ssl ? 'sslconnect' : 'connect', () => {
      bare.cancel(session.processID, session.secretKey);
    });
    if (host.startsWith('/')) bare.connect(`${host}/.s.PGSQL.${String(port)}`);
    else bare.connect(port, host);
  });

/**
 * Runs a statement on a connection until a signal ends it: then it is told to stop until it has, so that the
 * connection is free for the next one. Fails with the signal's reason, whatever the database called it.
 */
export async function runUntil<Connected, Result>(
  signal: AbortSignal,
  connection: Connected,
  { run, stop }: { run: (connection: Connected) => Promise<Result>; stop: StopStatement<Connected> },
): Promise<Result> {
  signal.throwIfAborted();
  const ended = new AbortController();
  let stopping: Promise<void> | undefined;
  const begin = (): void => {
    stopping = stopAgainAndAgain(() => stop(connection), ended.signal);
  };
  signal.addEventListener('abort', begin, { once: true });
  try {
    return await run(connection);
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener('abort', begin);
    ended.abort();
    await stopping;
  }
}

async function stopAgainAndAgain(stop: () => Promise<void>, ended: AbortSignal): Promise<void> {
  while (!ended.aborted) {
    await stop();
    await sleep(ASK_AGAIN_MS, undefined, { signal: ended }).catch(() => undefined);
  }
}
