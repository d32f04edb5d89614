import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { loadCuratedRegistry } from '../../seeds/curated-registry';
import { ANYONE, type Caller, type Role } from '../../src/access/caller';
import { createApolloServer } from '../../src/app';
import { Context, type Writing } from '../../src/context';
import type { Db } from '../../src/database/connect';
import { ViewCache } from '../../src/database/view-cache';
import { Admission } from '../../src/graphql/admission';
import { Operations } from '../../src/graphql/operations';
import { createRepositories } from '../../src/repositories';
import { createSchema } from '../../src/schema';
import { usualLimits } from './limits';
import { createDatabase, type Engine, recordStatements } from './databases';

export const SEEDS = join(__dirname, '..', '..', 'seeds');

/** When the curated facts of the tests were recorded. */
export const RECORDED_AT = new Date('2026-11-22T02:00:00.000Z');

/** The moment at which the tests ask; 2026-11-22 in Viet Nam. */
export const NOW = new Date('2026-11-22T05:00:00.000Z');

export interface Answer {
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
  /** How many SQL statements the answer cost, the reading of the revision included. */
  readonly statements: number;
}

/** What a client sends. */
export interface Request {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

export interface TestRegistry {
  readonly db: Db;
  /** The errors that were masked. */
  readonly masked: unknown[];
  readonly ask: (query: string, variables?: Record<string, unknown>, now?: Date) => Promise<Answer>;
  readonly send: (request: Request, now?: Date) => Promise<Answer>;
  readonly drop: () => Promise<void>;
}

/** A registry of its own, answering through the real server. */
export async function createRegistry(
  engine: Engine,
  fill: (db: Db) => Promise<unknown> = loadCurated,
): Promise<TestRegistry> {
  const { db, drop } = await createDatabase(engine);
  await fill(db);
  const masked: unknown[] = [];
  const schema = createSchema();
  // Nothing is kept from one question to the next, so that each shows all its statements.
  const send = createSender(db, {
    schema,
    operations: new Operations(schema),
    cache: new ViewCache(0),
    masked,
  });
  const ask = (query: string, variables: Record<string, unknown> = {}, now = NOW): Promise<Answer> =>
    send({ query, variables }, now);
  return { db, masked, ask, send, drop };
}

/** How a registry is to answer. */
export interface Answering {
  readonly schema: GraphQLSchema;
  readonly operations: Operations;
  readonly cache: ViewCache;
  /** Takes the errors that are masked. */
  readonly masked: unknown[];
  /** What may be written. */
  readonly writing?: Writing;
}

/** A caller of each role; the steward speaks for no agency. */
export const callerOf = (role: Role, agencies: readonly string[] = []): Caller =>
  role === 'PUBLIC' ? ANYONE : { role, agencies, client: `token:${role.toLowerCase()}` };

/** Sends requests to a server of its own over a database, as who may everything unless it is said otherwise. */
export function createSender(
  db: Db,
  { schema, operations, cache, masked, writing }: Answering,
): (request: Request, now?: Date, caller?: Caller) => Promise<Answer> {
  const report = (_id: string, error: unknown) => masked.push(error);
  const server = createApolloServer({
    schema,
    operations,
    admission: new Admission(),
    limits: usualLimits(),
    report,
  });
  const shared = { repositories: createRepositories(db), cache, ...(writing && { writing }) };
  return async (request, now = NOW, caller = callerOf('ADMIN')) => {
    const execute = async () =>
      run(server, new Context(shared, await db.reads.state(), now, { caller }), request);
    const { result, statements } = await recordStatements(db, execute);
    return { ...result, statements: statements.length };
  };
}

export const loadCurated = (db: Db): Promise<unknown> => loadCuratedRegistry(db, SEEDS, () => RECORDED_AT);

async function run(
  server: ApolloServer<Context>,
  contextValue: Context,
  request: Request,
): Promise<Omit<Answer, 'statements'>> {
  const { body } = await server.executeOperation(request, { contextValue });
  if (body.kind !== 'single') throw new Error('The answer came in parts');
  const { data, errors } = body.singleResult;
  return { data: data === undefined ? data : (JSON.parse(JSON.stringify(data)) as Answer['data']), errors };
}
