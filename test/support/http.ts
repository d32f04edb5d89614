import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createIdentity } from '../../src/access/create-identity';
import type { Identity } from '../../src/access/identity';
import type { OidcSettings } from '../../src/access/oidc-tokens';
import { startGraph } from '../../src/app';
import type { Shared, Writing } from '../../src/context';
import type { Db } from '../../src/database/connect';
import type { Reader } from '../../src/database/reader';
import { ViewCache } from '../../src/database/view-cache';
import type { DirectiveTable } from '../../src/federation/directives';
import { registrySubgraph } from '../../src/federation/registry-subgraph';
import { Admission, USUAL_CHECKS } from '../../src/graphql/admission';
import { createFeed, type FeedSurroundings } from '../../src/feed/create-feed';
import { Operations } from '../../src/graphql/operations';
import { isTrusted, NO_TRUSTED_DOCUMENTS, type TrustedDocuments } from '../../src/graphql/trusted-documents';
import type { Feed } from '../../src/http/feed/register-feed';
import { createExporting, type Exporting } from '../../src/exports/exporting';
import { GraphqlEndpoint } from '../../src/http/graphql-endpoint';
import { JsonWriter } from '../../src/http/json-writer';
import { KeptAnswers } from '../../src/http/kept-answers';
import { createRequestLimits } from '../../src/http/request-limits';
import { createHttpServer } from '../../src/http/server';
import type { Watching } from '../../src/http/watching';
import type { LimitSettings } from '../../src/settings/limit-settings';
import { createLogger } from '../../src/observability/logger';
import { Metrics } from '../../src/observability/metrics';
import { Readiness } from '../../src/observability/readiness';
import { createRepositories } from '../../src/repositories';
import { createSchema, publishedSdl } from '../../src/schema';
import { loadCurated } from './registry';
import { createDatabase, type Engine } from './databases';
import { limitsOf } from './limits';

/** For the caches of a test. */
const MEGABYTES = 8;

/** Reads the metrics of a test server. */
export const METRICS_TOKEN = 'metrics-of-a-test-server';

export interface TestServer {
  readonly server: FastifyInstance;
  readonly db: Db;
  readonly exporting: Exporting;
  readonly answers: KeptAnswers;
  readonly close: () => Promise<void>;
}

export interface TestServerParts {
  readonly engine?: Engine;
  readonly fill?: (db: Db) => Promise<unknown>;
  readonly feedSubscribers?: number;
  readonly writingOf?: (db: Db) => Writing;
  readonly oidc?: OidcSettings | null;
  /** The graph that is served, and its directives; that of the registry if absent. */
  readonly graph?: { readonly schema: GraphQLSchema; readonly directives: DirectiveTable };
  readonly documents?: TrustedDocuments;
  /** Settings of limits, where they are not the usual ones. */
  readonly limits?: Parameters<typeof limitsOf>[0];
  readonly trustProxy?: readonly string[];
  /** Whether gateways that ask for it are told what each field took. */
  readonly traces?: boolean;
  /** Takes every line of the log. */
  readonly log?: (line: string) => void;
}

/** What the URIs of the test server begin with. */
export const PUBLIC_URL = 'https://lienthong.example.vn';

const EXPORT_SETTINGS = { publicUrl: PUBLIC_URL, publisherName: 'Nhóm thử' };

const PATIENCE = { receiveSeconds: 30, timeoutMs: 20_000 };

const ignore = (): void => undefined;

const USUAL = {
  engine: 'sqlite',
  fill: loadCurated,
  feedSubscribers: 100,
  oidc: null,
  documents: NO_TRUSTED_DOCUMENTS,
  trustProxy: [],
  traces: false,
  log: ignore,
} satisfies TestServerParts;

const registryGraph = () => ({ schema: createSchema(), directives: registrySubgraph.directives });

/** The real server over the curated registry, without a port: requests are injected. */
export async function createTestServer(parts: TestServerParts = {}): Promise<TestServer> {
  const { engine, fill, feedSubscribers, writingOf, ...given } = { ...USUAL, ...parts };
  const { oidc, documents, trustProxy, log, traces } = given;
  const { schema, directives } = given.graph ?? registryGraph();
  const { db, drop } = await createDatabase(engine);
  await fill(db);
  const { reads } = db;
  const settings = limitsOf(given.limits);
  const { graph, limits, writer, servers } = await createTestGraph(schema, settings, { documents, traces });
  const logger = createLogger('trace', { write: log });
  const cache = new ViewCache(MEGABYTES);
  const shared = {
    repositories: createRepositories(db),
    cache,
    ...(writingOf && { writing: writingOf(db) }),
  };
  const identity = createIdentity(db, oidc);
  const answers = new KeptAnswers(MEGABYTES);
  const endpoint = new GraphqlEndpoint({
    ...{ ...graph, ...servers, documents, identity },
    ...{ reads, shared, answers, writer, limits },
  });
  const exporting = exportingOf(given.graph ? createSchema() : schema, { identity, reads, shared });
  const feed = createTestFeed({ ...graph, identity, reads, shared, logger }, feedSubscribers);
  const page = pageOf(settings.introspection ? publishedSdl(schema, { directives }) : {});
  const server = await createHttpServer({
    ...{ endpoint, exporting, feed, logger, ...page },
    ...{ rate: limits.rate, trustProxy, patience: PATIENCE, watching: watchingOf(db, logger) },
  });
  const close = async (): Promise<void> => {
    await server.close();
    await identity.settle();
    await servers.stop();
    limits.overload.stop();
    await drop();
  };
  return { server, db, exporting, answers, close };
}

/** What answers operations, and what bounds them. */
async function createTestGraph(
  schema: GraphQLSchema,
  settings: LimitSettings,
  { documents, traces }: { readonly documents: TrustedDocuments; readonly traces: boolean },
) {
  const operations = new Operations(schema);
  const limits = createRequestLimits(settings);
  const admission = new Admission([isTrusted(documents), ...USUAL_CHECKS, limits.costs.check]);
  const bounds = { ...settings, costs: limits.costs };
  const graph = { schema, operations, admission, bounds };
  const writer = new JsonWriter(settings.answerMegabytes);
  const servers = await startGraph({ ...graph, limits: bounds, report: ignore, writer }, { traces });
  return { graph, limits, writer, servers };
}

const watchingOf = (db: Db, logger: Logger): Watching => ({
  readiness: new Readiness(db, logger),
  metrics: new Metrics(['Known']),
  metricsToken: METRICS_TOKEN,
  hstsSeconds: 0,
  tracing: null,
});

const exportingOf = (
  schema: GraphQLSchema,
  { shared, ...parts }: { identity: Identity; reads: Reader; shared: Shared },
): Exporting => createExporting({ schema, ...parts, ...EXPORT_SETTINGS, ...shared });

const pageOf = (sdl: Readonly<Record<string, string>>) => ({ sdl, playground: emptyPlayground() });

const createTestFeed = (parts: Omit<FeedSurroundings, 'report'>, feedSubscribers: number): Feed =>
  createFeed({ feedSubscribers }, { ...parts, report: ignore });

/** Stands in a file beside the playground, which is not to be served. */
export const BESIDE_THE_PLAYGROUND = 'not for the web';

/** A page that stands for the playground where only the routes are tested. */
function emptyPlayground(): string {
  const parent = mkdtempSync(join(tmpdir(), 'lien-thong-page-'));
  const folder = join(parent, 'console');
  mkdirSync(folder);
  writeFileSync(join(parent, 'package.json'), BESIDE_THE_PLAYGROUND);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  return folder;
}
