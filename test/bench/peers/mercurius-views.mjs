/** Mercurius over the gateway's own warm views: its schema as SDL, its resolvers and reads; HTTP and execution are Mercurius's. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { env } from 'node:process';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { announce } from './announce.mjs';

const gateway = createRequire(resolve('dist/src/main.js'));
gateway('reflect-metadata');
const { Context } = gateway('./context.js');
const { connect } = gateway('./database/connect.js');
const { ViewCache } = gateway('./database/view-cache.js');
const { createRepositories } = gateway('./repositories.js');
const { createSchema, printSdl } = gateway('./schema.js');

const CACHE_MB = 64;

const schema = createSchema();

/** What the schema's fields, interfaces and unions resolve by: Mercurius makes a schema of its own out of the SDL. */
const resolvers = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .map(type => [type.name, resolversOf(type)])
    .filter(([, own]) => Object.keys(own).length > 0),
);

function resolversOf(type) {
  if (type.resolveType) return { resolveType: type.resolveType };
  const fields = type.getFields ? Object.values(type.getFields()) : [];
  return Object.fromEntries(
    fields.filter(({ resolve: own }) => own).map(field => [field.name, field.resolve]),
  );
}

const db = connect({ engine: 'sqlite', file: env.DATABASE_URL.replace('sqlite:', '') });
const shared = { repositories: createRepositories(db), cache: new ViewCache(CACHE_MB) };

const server = Fastify();
server.register(mercurius, {
  schema: printSdl(schema),
  resolvers,
  jit: 1,
  context: async () => new Context(shared, await db.reads.state(), new Date()),
});
await server.listen({ port: 0, host: '127.0.0.1' });
announce(server.server.address().port);
