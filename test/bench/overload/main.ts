/**
 * Offers the gateway as much as it can carry, then twice as much, then little again, and tells how long accepted
 * requests took, how many were shed, and how soon it had recovered. Nothing is kept, so that each request is read from
 * the database. Run it by `npm run bench:overload`, with `-- --postgres` for PostgreSQL in place of SQLite; it ends with
 * 1 if accepted requests took more than five times as long under twice the load, or if any failed.
 *
 * The generator runs beside the server: on a machine with one core they take it from each other.
 */
import 'reflect-metadata';
import { performance } from 'node:perf_hooks';
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { createTarget, type Engine } from '../../support/databases';
import { withEngine } from '../engine';
import { startServer } from '../server-process';
import { type Ask, capacityOf, createAsk, offer, type Offered, percentile } from './offer';

const QUERY = `{
  dataLinks(first: 40) { totalCount nodes { name consumer { name } provider { name owner { name } } legalBasis { number } } }
}`;
/** The usual settings of limits, but for the limit of one client: all requests come from one. */
const SETTINGS = {
  ...{ ANSWER_CACHE_MB: '0', VIEW_CACHE_MB: '0', RATE_LIMIT: '0', MAX_COST: '50000' },
  ...{ MAX_WAITING_OPERATIONS: '', MAX_WAIT_MS: '', MAX_LOOP_DELAY_MS: '' },
};
const CLIENTS = 16;
const WARM_SECONDS = 5;
const SECONDS = 15;
const MOST_TIMES = 5;
const CALM = 20;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { postgres: { type: 'boolean', default: false } } });
  const engine: Engine = values.postgres ? 'postgres' : 'sqlite';
  await withEngine(engine, async () => {
    const { target, remove } = await createTarget(engine);
    const server = await startServer(target, SETTINGS);
    const { ask, close } = createAsk(server.url, QUERY);
    try {
      await capacityOf(ask, CLIENTS, WARM_SECONDS);
      await visit(ask);
    } finally {
      await close();
      await server.stop();
      await remove();
    }
  });
}

async function visit(ask: Ask): Promise<void> {
  const capacity = await capacityOf(ask, CLIENTS, SECONDS);
  tell(`capacity, ${String(CLIENTS)} clients that wait for their answers`, `${capacity.toFixed(0)} a second`);
  const at = await offer(ask, capacity, SECONDS);
  tellOffered('offered 1 ×', at);
  const twice = await offer(ask, 2 * capacity, SECONDS);
  tellOffered('offered 2 ×', twice);
  const recovered = await recovery(ask, 2 * percentile(at.accepted, 50));
  tell('recovered after', `${recovered.toFixed(0)} ms`);
  const times = percentile(twice.accepted, 99) / percentile(at.accepted, 99);
  tell('p99 of accepted requests, 2 × against 1 ×', `${times.toFixed(2)} times`);
  if (times > MOST_TIMES || at.failed + twice.failed > 0) process.exitCode = 1;
}

/** How long after the load has gone the first of many answers came that are all as fast as ever. */
async function recovery(ask: Ask, most: number): Promise<number> {
  const began = performance.now();
  let [first, calm] = [began, 0];
  while (calm < CALM) {
    const asked = performance.now();
    const { status } = await ask();
    const isCalm = status === 200 && performance.now() - asked <= most;
    calm = isCalm ? calm + 1 : 0;
    if (calm === 1) first = performance.now();
  }
  return first - began;
}

function tellOffered(what: string, { accepted, shed, failed, perSecond }: Offered): void {
  const [half, most] = [50, 99].map(of => percentile(accepted, of).toFixed(0));
  const share = (100 * shed) / (accepted.length + shed + failed);
  tell(
    what,
    `${perSecond.toFixed(0)} answers a second, p50 ${String(half)} ms, p99 ${String(most)} ms; shed ${share.toFixed(1)} %, failed ${String(failed)}`,
  );
}

const tell = (what: string, found: string): void => void stdout.write(`  ${what}: ${found}\n`);

void main();
