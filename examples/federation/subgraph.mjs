import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';

/** What every subgraph of Federation 2 has beside its own types. */
const machineryOf = entities => `
  directive @key(fields: String!) repeatable on OBJECT
  directive @interfaceObject on OBJECT
  directive @external on FIELD_DEFINITION
  directive @requires(fields: String!) on FIELD_DEFINITION
  scalar _Any
  union _Entity = ${entities.join(' | ')}
  type _Service { sdl: String }
  extend type Query {
    _service: _Service!
    _entities(representations: [_Any!]!): [_Entity]!
  }
`;

/**
 * Serves a subgraph: its types as SDL, the resolvers of their fields, and which of the types are entities. What a
 * gateway sends for an entity is what its fields' resolvers are given.
 */
export function serveSubgraph({ link, types, entities, resolvers, port }) {
  const sdl = `${link}\n${types}`;
  const { Query = {}, ...others } = resolvers;
  const schema = createSchema({
    typeDefs: [types, machineryOf(entities)],
    resolvers: {
      ...others,
      Query: {
        ...Query,
        _service: () => ({ sdl }),
        _entities: (_root, { representations }) => representations,
      },
      _Entity: { __resolveType: ({ __typename }) => __typename },
    },
  });
  const server = createServer(createYoga({ schema, logging: false }));
  server.listen(port, '127.0.0.1', () => {
    process.stdout.write(`http://127.0.0.1:${server.address().port}/graphql\n`);
  });
  return server;
}
