import { setTimeout as after } from 'node:timers/promises';
import type { Db } from '../database/connect';
import type { FeedStanding } from '../feed/feed-standing';
import type { ViewCache } from '../database/view-cache';
import { RunList } from '../modules/source/run-list.repository';
import type { Metrics } from './metrics';
import type { Readiness } from './readiness';
import { traceStatements } from './trace-statements';
import type { Tracing } from './tracing';

/** What tells how full it is and how often it served. */
export interface Kept {
  readonly use: CacheUse;
}

export interface CacheUse {
  readonly entries: number;
  readonly bytes: number;
  readonly hits: number;
  readonly misses: number;
}

export interface WatchedParts {
  readonly metrics: Metrics;
  readonly tracing: Tracing | null;
  readonly db: Db;
  readonly readiness: Readiness;
  readonly views: ViewCache;
  readonly answers: Kept;
  /** The codes of the declared sources. */
  readonly sources: readonly string[];
}

const PATIENCE_MS = 2_000;
const MS_PER_SECOND = 1_000;

/** Has the metrics look at the parts of the program whenever they are read, and at every statement, as traces do. */
export function watchParts(parts: WatchedParts): void {
  const { db, metrics, tracing } = parts;
  if (tracing) traceStatements(db.reads, tracing);
  db.reads.on('statement', (_statement, from) => {
    metrics.statement(from);
  });
  watchPools(metrics, db);
  watchCaches(metrics, parts);
  watchRegistry(metrics, parts);
}

/** Has the metrics tell how the feed of changes stands. */
export function watchFeed(metrics: Metrics, standing: () => FeedStanding): void {
  metrics.watch('subscribers', 'Who is subscribed to changes.', () => standing().subscribers);
  const label = 'webhook';
  metrics.watchEach('webhook_backlog', { help: 'Changes that a webhook has not been sent.', label }, () =>
    standing().webhooks.map(({ webhook, lag }) => [webhook, lag] as const),
  );
  metrics.watchEach('webhook_failures', { help: 'Deliveries on end that failed.', label }, () =>
    standing().webhooks.map(({ webhook, failures }) => [webhook, failures] as const),
  );
}

function watchPools(metrics: Metrics, { pools }: Db): void {
  const label = 'pool';
  metrics.watchEach('connections_used', { help: 'Connections that are in use.', label }, () =>
    pools.map(({ name, used }) => [name, used] as const),
  );
  metrics.watchEach('connections_waited_for', { help: 'Who waits for a connection.', label }, () =>
    pools.map(({ name, waiting }) => [name, waiting] as const),
  );
}

const OF_CACHES: readonly (readonly [keyof CacheUse, string, string])[] = [
  ['entries', 'cache_entries', 'Entries that are kept.'],
  ['bytes', 'cache_bytes', 'Bytes of what is kept, as estimated.'],
  ['hits', 'cache_hits', 'How often something was found, since the start.'],
  ['misses', 'cache_misses', 'How often nothing was found, since the start.'],
];

function watchCaches(metrics: Metrics, { views, answers }: WatchedParts): void {
  for (const [property, name, help] of OF_CACHES) {
    metrics.watchEach(name, { help, label: 'cache' }, () => [
      ['views', views.use[property]],
      ['answers', answers.use[property]],
    ]);
  }
}

function watchRegistry(metrics: Metrics, { db, readiness, sources }: WatchedParts): void {
  const runs = new RunList(db);
  metrics.watchEach('ready', { help: '1: questions should be sent here.', label: 'check' }, async () => {
    const { checks } = await readiness.verdict();
    return Object.entries(checks).map(([check, found]) => [check, found === 'ok' ? 1 : 0] as const);
  });
  metrics.watch('revision', 'The revision of the registry.', async () => {
    const { revision } = await soon(db.reads.state());
    return revision;
  });
  const help = 'Time since a source was last harvested without failure.';
  metrics.watchEach('harvest_age_seconds', { help, label: 'source' }, async () => {
    const found = await soon(
      Promise.all(sources.map(async code => [code, await ageOf(runs, code)] as const)),
    );
    return found.filter((one): one is readonly [string, number] => one[1] !== null);
  });
}

async function ageOf(runs: RunList, code: string): Promise<number | null> {
  const { lastSuccess } = await runs.standing(code);
  const at = lastSuccess?.finished_at;
  return at == null ? null : Math.max(0, (Date.now() - Date.parse(at)) / MS_PER_SECOND);
}

/** A reader of metrics waits for nobody. */
async function soon<Value>(promise: Promise<Value>): Promise<Value> {
  const late = async (): Promise<never> => {
    await after(PATIENCE_MS, undefined, { ref: false });
    throw new Error('There was no answer in time');
  };
  return Promise.race([promise, late()]);
}
