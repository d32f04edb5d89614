import 'reflect-metadata';
import { argv, exit, stdout } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createTarget } from '../../support/databases';
import { bearerOn } from '../../support/gateway-process';
import { readOperations } from '../operations';
import { type ServerProcess, startServer } from '../server-process';
import { isBounded, type Sample, slopeOf } from './verdict';

const ASKERS = 4;
const OVERLOADED = 503;
const SAMPLE_MS = 30_000;
const MINUTE_MS = 60_000;
const MEGABYTE = 1024 * 1024;
const EXPORTS = ['citations', 'legal_documents', 'databases'];

const readyMade = readOperations();

const json = { 'content-type': 'application/json' };

/** Mixed load for some minutes, and whether the memory of the gateway stays bounded under it. */
async function soak(): Promise<void> {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: { minutes: { type: 'string', default: '10' } },
  });
  const minutes = Number(values.minutes);
  const { target, remove } = await createTarget('sqlite');
  const server = await startServer(target, {
    LOG_LEVEL: 'error',
    RATE_LIMIT: '0',
    // As `npm start` starts it.
    NODE_OPTIONS: '--max-semi-space-size=64 --max-old-space-size=512',
  });
  const headers = { ...json, ...(await bearerOn(target)) };
  const until = Date.now() + minutes * MINUTE_MS;
  const counts = { questions: 0, shed: 0, exports: 0, writes: 0 };
  const samples: Sample[] = [];
  const load = [
    ...Array.from({ length: ASKERS }, (_, asker) => askOn(server, until, { asker, counts })),
    exportOn(server, until, counts),
    writeOn(server, until, { counts, headers }),
  ];
  await Promise.all([...load, sampleOn(server, until, { samples, counts })]);
  await server.stop();
  await remove();
  const slope = slopeOf(samples);
  const verdict = isBounded(samples) ? 'bounded' : 'GROWING';
  stdout.write(`${verdict}: ${slope.toFixed(2)} MB a minute over the last two thirds\n`);
  if (verdict === 'GROWING') exit(1);
}

interface Counts {
  questions: number;
  /** Refused, since the machine had too much to do. */
  shed: number;
  exports: number;
  writes: number;
}

/** Ready-made questions, and ones that never come again, so that what is kept is turned over. */
async function askOn(server: ServerProcess, until: number, parts: { asker: number; counts: Counts }) {
  for (let turn = parts.asker; Date.now() < until; turn += 1) {
    const known = readyMade[turn % readyMade.length]?.query ?? '';
    const fresh = `query Q${String(turn)}_${String(parts.asker)} { agencies(first: ${String(1 + (turn % 90))}) { nodes { code name } } }`;
    const body = JSON.stringify({ query: turn % 3 === 0 ? fresh : known });
    const reply = await fetch(server.url, { method: 'POST', headers: json, body });
    await reply.arrayBuffer();
    if (reply.ok) parts.counts.questions += 1;
    else if (reply.status === OVERLOADED) parts.counts.shed += 1;
    else throw new Error(`A question was answered ${String(reply.status)}`);
  }
}

async function exportOn(server: ServerProcess, until: number, counts: Counts) {
  for (let turn = 0; Date.now() < until; turn += 1) {
    const list = EXPORTS[turn % EXPORTS.length] ?? '';
    const reply = await fetch(server.url.replace('/graphql', `/exports/${list}.ndjson`));
    await reply.arrayBuffer();
    counts.exports += 1;
    await sleep(500);
  }
}

async function writeOn(
  server: ServerProcess,
  until: number,
  { counts, headers }: { counts: Counts; headers: Readonly<Record<string, string>> },
) {
  for (let turn = 0; Date.now() < until; turn += 1) {
    const query = `mutation { decideValue(type: Agency, code: "BTP", field: "abbreviation", value: "B ${String(turn % 7)}") { outcome } }`;
    const reply = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const text = await reply.text();
    if (text.includes('APPLIED')) counts.writes += 1;
    else if (reply.status !== OVERLOADED) throw new Error(`A write was not applied: ${text}`);
    await sleep(1_000);
  }
}

async function sampleOn(
  server: ServerProcess,
  until: number,
  { samples, counts }: { samples: Sample[]; counts: Counts },
) {
  const began = Date.now();
  while (Date.now() < until) {
    await sleep(Math.min(SAMPLE_MS, Math.max(1, until - Date.now())));
    const minute = (Date.now() - began) / MINUTE_MS;
    const megabytes = (server.residentBytes() ?? 0) / MEGABYTE;
    samples.push({ minute, megabytes });
    const { questions, shed, exports, writes } = counts;
    stdout.write(
      `${minute.toFixed(1)} min: ${megabytes.toFixed(0)} MB resident, ${String(questions)} questions (${String(shed)} shed), ${String(exports)} exports, ${String(writes)} writes\n`,
    );
  }
}

void soak();
