/** GraphQL Yoga with the resolvers of the usual stack. */
import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { announce } from './announce.mjs';
import { createLoaders } from './reads.mjs';
import { buildSchema } from './type-graphql-schema.mjs';

const yoga = createYoga({
  schema: await buildSchema(),
  context: createLoaders,
  graphiql: false,
  landingPage: false,
  logging: 'error',
});
const server = createServer(yoga);
server.listen(0, '127.0.0.1', () => announce(server.address().port));
