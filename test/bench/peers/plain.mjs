/** The usual stack: Apollo Server on Express, type-graphql, a DataLoader per request, knex on sqlite3. */
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { announce } from './announce.mjs';
import { createLoaders } from './reads.mjs';
import { buildSchema } from './type-graphql-schema.mjs';

const apollo = new ApolloServer({ schema: await buildSchema() });
await apollo.start();
const app = express();
app.use(
  '/graphql',
  express.json(),
  expressMiddleware(apollo, { context: () => Promise.resolve(createLoaders()) }),
);
const server = createServer(app);
server.listen(0, '127.0.0.1', () => announce(server.address().port));
