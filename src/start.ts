import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { loadCuratedRegistry } from '../seeds/curated-registry';
import { createApolloServer } from './app';
import type { Config } from './config';
import { connect, type DatabaseTarget, type Db, exists } from './database/connect';
import { checkDatabase, migrate } from './database/migrate';
import { ViewCache } from './database/view-cache';
import { Operations } from './graphql/operations';
import { GraphqlEndpoint } from './http/graphql-endpoint';
import { KeptAnswers } from './http/kept-answers';
import { createHttpServer } from './http/server';
import { createRepositories } from './repositories';
import { createSchema, printSdl } from './schema';

/** The project's folder, seen from `dist/src`. */
export const PROJECT = join(__dirname, '..', '..');
export const SEEDS = join(PROJECT, 'seeds');
const PLAYGROUND = join(PROJECT, 'dist', 'console');

export interface Started {
  readonly server: FastifyInstance;
  readonly revision: number;
  stop(): Promise<void>;
}

/** Opens, migrates and, if it is empty, fills the registry, then listens. */
export async function start(config: Config): Promise<Started> {
  const logger = pino({ level: config.logLevel });
  const db = await openRegistry(config.database, config.replicas);
  try {
    const repositories = createRepositories(db);
    const revision = await fillIfEmpty(db);
    const schema = createSchema();
    const operations = new Operations(schema);
    const apollo = createApolloServer(schema, operations, (id, error) => {
      logger.error({ id, err: error }, 'An error was masked');
    });
    await apollo.start();
    const shared = { repositories, cache: new ViewCache(config.viewCacheMegabytes) };
    const answers = new KeptAnswers(config.answerCacheMegabytes);
    const endpoint = new GraphqlEndpoint({ apollo, operations, reads: db.reads, shared, answers, logger });
    const server = await createHttpServer({
      endpoint,
      reads: db.reads,
      shared,
      sdl: printSdl(schema),
      playground: PLAYGROUND,
      logger,
    });
    await server.listen({ port: config.port, host: config.host });
    const stop = async (): Promise<void> => {
      await server.close();
      await apollo.stop();
      await db.close();
    };
    return { server, revision, stop };
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** A connection to the migrated registry; refuses a damaged or newer one. */
export async function openRegistry(target: DatabaseTarget, replicas: readonly string[] = []): Promise<Db> {
  const known = exists(target);
  const db = connect(target, replicas);
  try {
    if (known) await checkDatabase(db, target);
    await db.dialect.exclusively(db.writer, () => migrate(db));
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** The revision of a registry with something in it; of several that start on an empty one, one fills it. */
function fillIfEmpty(db: Db): Promise<number> {
  return db.dialect.exclusively(db.writer, async () => {
    const { revision } = await db.reads.state();
    return revision > 0 ? revision : (await loadCuratedRegistry(db, SEEDS, () => new Date())).revision;
  });
}
