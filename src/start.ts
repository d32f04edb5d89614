import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { loadCuratedRegistry } from '../seeds/curated-registry';
import { createApolloServer } from './app';
import type { Config } from './config';
import { connect, type DatabaseTarget, type Db, exists } from './database/connect';
import { checkDatabase, migrate } from './database/migrate';
import { createHttpServer } from './http/server';
import { createRepositories, type Repositories } from './repositories';
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
  const db = await openRegistry(config.database);
  try {
    const repositories = createRepositories(db);
    const revision = await fillIfEmpty(db, repositories);
    const schema = createSchema();
    const apollo = createApolloServer(schema, (id, error) => {
      logger.error({ id, err: error }, 'An error was masked');
    });
    await apollo.start();
    const server = await createHttpServer({
      apollo,
      repositories,
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
export async function openRegistry(target: DatabaseTarget): Promise<Db> {
  const known = exists(target);
  const db = connect(target);
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
function fillIfEmpty(db: Db, { registry }: Repositories): Promise<number> {
  return db.dialect.exclusively(db.writer, async () => {
    const revision = await registry.revision();
    return revision > 0 ? revision : (await loadCuratedRegistry(db, SEEDS, () => new Date())).revision;
  });
}
