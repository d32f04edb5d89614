import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createIdentity } from './access/create-identity';
import { startGraph } from './app';
import { Closers } from './closers';
import type { Config } from './config';
import type { Db } from './database/connect';
import { ViewCache } from './database/view-cache';
import { Admission, USUAL_CHECKS } from './graphql/admission';
import { createFeed } from './feed/create-feed';
import type { FeedStanding } from './feed/feed-standing';
import { createDeliverer } from './feed/webhooks/create-deliverer';
import type { ReportError } from './graphql/format-error';
import { Operations } from './graphql/operations';
import { isTrusted } from './graphql/trusted-documents';
import { createExporting } from './exports/exporting';
import { drain } from './http/drain';
import { GraphqlEndpoint } from './http/graphql-endpoint';
import { JsonWriter } from './http/json-writer';
import { KeptAnswers } from './http/kept-answers';
import { createRequestLimits } from './http/request-limits';
import { listen } from './http/listen';
import { createHttpServer } from './http/server';
import { createWatchServer, type Watching } from './http/watching';
import { createWatching } from './http/create-watching';
import { createLogger } from './observability/logger';
import { watchFeed, watchParts } from './observability/watch-parts';
import { fillIfEmpty, openRegistry, PROJECT } from './open-registry';
import { createRepositories } from './repositories';
import { RunList } from './modules/source/run-list.repository';
import { createSchema, publishedSdl } from './schema';
import { createWriting } from './sources/create-writing';
import { declareSources } from './sources/declare-sources';
import { createHarvesting } from './sources/harvest/harvesting';
import { harvestInChild } from './sources/harvest-child';
import { type Pace, type Schedule, type ScheduleParts, startSchedule } from './sources/schedule/schedule';
import { type LoadedSources, loadSourcesFile } from './sources/sources-file';
import { loadTrustedDocuments } from './trusted/manifest';

const HARVEST = join(__dirname, 'commands', 'harvest.js');
const PLAYGROUND = join(PROJECT, 'dist', 'console');

export interface Started {
  readonly server: FastifyInstance;
  readonly revision: number;
  /** How the feed of changes stands: for whoever watches over this gateway. */
  readonly feed: () => FeedStanding;
  stop(): Promise<void>;
}

/**
 * Opens, migrates and, if it is empty, fills the registry, then listens, and harvests the declared sources by their
 * schedules. Refuses a sources file with anything wrong in it before it touches the registry.
 */
export async function start(config: Config, pace: Partial<Pace> = {}): Promise<Started> {
  const file = config.sourcesFile === null ? null : loadSourcesFile(config.sourcesFile);
  const logger = createLogger(config.logLevel);
  const db = await openRegistry(config.database, config.replicas);
  const closers = new Closers();
  closers.add(() => db.close());
  try {
    const revision = await prepare(db, file);
    const writing = createWriting(config, file, db, logger);
    const watching = await createWatching(config, db, logger);
    const { tracing } = watching;
    closers.add(() => tracing?.stop());
    const watchers = createWatchServer(watching, logger);
    closers.add(() => watchers.close());
    const sources = file?.sources.map(({ code }) => code) ?? [];
    const parts = { db, writing, logger, watching, sources, closers };
    const { server, feed } = await createGateway(config, parts);
    const deliverer = createDeliverer(config, { db, feed, logger });
    const standing = (): FeedStanding => ({
      subscribers: feed.subscribers,
      webhooks: deliverer?.standings ?? [],
    });
    watchFeed(watching.metrics, standing);
    await listenAsSet(config, server, watchers);
    const schedule = scheduleOf(config, file, { runs: new RunList(db), logger, pace, tracing });
    deliverer?.start();
    const stop = async (): Promise<void> => {
      await Promise.all([schedule?.stop(), deliverer?.stop(), drain(server, watching.readiness, config)]);
      await closers.run();
    };
    return { server, revision, feed: standing, stop };
  } catch (error) {
    // What it failed for is told, whatever becomes of the rest.
    await closers.run().catch(() => undefined);
    throw error;
  }
}

/** Listens for clients, and for those who watch where they have a port of their own. */
async function listenAsSet(
  config: Config,
  server: FastifyInstance,
  watchers: FastifyInstance,
): Promise<void> {
  await listen(server, { ...config, settings: { port: 'PORT', host: 'HOST' } });
  const { metricsPort: port, metricsHost: host } = config;
  const settings = { port: 'METRICS_PORT', host: 'METRICS_HOST' };
  if (port !== null) await listen(watchers, { port, host, settings });
}

interface GatewayParts {
  readonly db: Db;
  readonly writing: ReturnType<typeof createWriting>;
  readonly logger: Logger;
  readonly watching: Watching;
  /** The codes of the declared sources. */
  readonly sources: readonly string[];
  readonly closers: Closers;
}

/** Everything between the registry and HTTP. */
async function createGateway(config: Config, parts: GatewayParts) {
  const { db, writing, logger, watching, closers } = parts;
  const { reads } = db;
  const report = reportTo(watching, logger);
  const { servers, documents, limits, writer, ...graph } = await createGraph(config, report, closers);
  const { schema, operations, admission } = graph;
  const cache = new ViewCache(config.viewCacheMegabytes);
  const shared = { repositories: createRepositories(db), cache, writing };
  const identity = createIdentity(db, config.oidc);
  closers.add(() => Promise.all([writing.stop(), identity.settle()]));
  const answers = new KeptAnswers(config.answerCacheMegabytes);
  watchParts({ ...parts, ...watching, views: cache, answers });
  const endpoint = new GraphqlEndpoint({
    ...{ ...servers, operations, admission, documents, identity },
    ...{ reads, shared, answers, writer, limits, unverifiedSeconds: config.unverifiedSeconds },
  });
  const exporting = createExporting({ schema, reads, ...shared, identity, ...config });
  const feed = createFeed(config, { ...graph, identity, reads, shared, report, logger });
  const sdl = config.limits.introspection ? publishedSdl(schema) : {};
  const server = await createHttpServer({
    ...{ endpoint, exporting, feed, sdl, playground: PLAYGROUND, logger, watching },
    ...{ rate: limits.rate, trustProxy: config.trustProxy },
    patience: { receiveSeconds: config.receiveSeconds, timeoutMs: config.limits.timeoutMs },
  });
  closers.add(() => server.close());
  return { server, feed: feed.feed };
}

/** What answers operations, and what bounds them. */
async function createGraph(config: Config, report: ReportError, closers: Closers) {
  const schema = createSchema();
  const operations = new Operations(schema);
  const documents = loadTrustedDocuments(config.trustedDocuments, config.trustedDocumentsOnly, schema);
  const limits = createRequestLimits(config.limits);
  closers.add(() => {
    limits.overload.stop();
  });
  const admission = new Admission([isTrusted(documents), ...USUAL_CHECKS, limits.costs.check]);
  const bounds = { ...config.limits, costs: limits.costs };
  const writer = new JsonWriter(config.limits.answerMegabytes);
  const servers = await startGraph(
    { schema, operations, admission, limits: bounds, report, writer },
    { traces: config.federatedTraces },
  );
  closers.add(() => servers.stop());
  return { schema, operations, documents, limits, admission, bounds, servers, writer };
}

const reportTo =
  ({ metrics }: Watching, logger: Logger): ReportError =>
  (id, error) => {
    metrics.masked();
    logger.error({ id, err: error }, 'An error was masked');
  };

/** The revision of a registry that knows the curated facts and the declared sources. */
async function prepare(db: Db, file: LoadedSources | null): Promise<number> {
  const revision = await fillIfEmpty(db);
  if (file === null) return revision;
  await declareSources(createHarvesting(db), file);
  return (await db.reads.state()).revision;
}

function scheduleOf(
  { sourcesFile }: Config,
  file: LoadedSources | null,
  { tracing, ...parts }: Pick<ScheduleParts, 'runs' | 'logger' | 'pace'> & Pick<Watching, 'tracing'>,
): Schedule | null {
  if (file === null || sourcesFile === null) return null;
  const harvest: ScheduleParts['run'] = (code, signal) =>
    harvestInChild(HARVEST, [code, '--quiet', '--sources', sourcesFile], signal);
  const run: ScheduleParts['run'] = (code, signal) =>
    tracing
      ? tracing.inSpan('harvest', { source: code }, () => harvest(code, signal))
      : harvest(code, signal);
  return startSchedule({ ...parts, file, run });
}
