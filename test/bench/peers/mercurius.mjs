/** Mercurius on Fastify, compiled by graphql-jit, with its own loaders; knex on sqlite3. */
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { announce } from './announce.mjs';
import { byCodes, countOf, firstOf, pageOf } from './reads.mjs';

const schema = `
  enum AccessLevel { OPEN SHARED PRIVATE_USE UNKNOWN }
  enum Order { CODE_ASC }
  enum LinkSide { PROVIDES }
  input DatasetFilter { accessLevel: [AccessLevel!] text: String }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Agency { code: String name: String kind: String databases(first: Int, orderBy: Order): DatabaseConnection }
  type Platform { code: String name: String kind: String }
  type Database {
    code: String name: String kind: String status: String
    owner: Agency
    datasets(first: Int, orderBy: Order): DatasetConnection
    dataLinks(first: Int, orderBy: Order, direction: LinkSide): DataLinkConnection
  }
  type Dataset { code: String name: String format: String accessLevel: String database: Database }
  type DataLink { code: String status: String mode: String consumer: Agency platform: Platform }
  type DatabaseConnection { nodes: [Database!]! pageInfo: PageInfo }
  type DatasetConnection { nodes: [Dataset!]! pageInfo: PageInfo totalCount: Int }
  type DataLinkConnection { nodes: [DataLink!]! }
  type Query {
    agency(code: String!): Agency
    database(code: String!): Database
    databases(first: Int, orderBy: Order, after: String): DatabaseConnection
    datasets(first: Int, orderBy: Order, after: String, filter: DatasetFilter): DatasetConnection
  }`;

const resolvers = {
  Query: {
    agency: async (_root, { code }) => (await byCodes('agencies', [code]))[0],
    database: async (_root, { code }) => (await byCodes('databases', [code]))[0],
    databases: (_root, args) => pageOf('databases', args),
    datasets: (_root, args) => pageOf('datasets', args),
  },
  Dataset: { accessLevel: dataset => dataset.access_level },
  DatasetConnection: { totalCount: countOf },
};

/** Every answer is read anew, as by the others: caching answers is not what is measured here. */
const uncached = loader => ({ loader, opts: { cache: false } });

/** The entries that the column of each parent names, each read once. */
const one = (table, column) =>
  uncached(async queries => {
    const codes = [...new Set(queries.map(({ obj }) => obj[column]).filter(code => code !== null))];
    const rows = codes.length === 0 ? [] : await byCodes(table, codes);
    const found = new Map(codes.map((code, index) => [code, rows[index]]));
    return queries.map(({ obj }) => found.get(obj[column]) ?? null);
  });

/** The children of all parents; an alias may ask for another number of them, which is another statement. */
const children = (table, column) =>
  uncached(async queries => {
    const numbers = [...new Set(queries.map(({ params }) => params.first ?? 20))];
    const pages = new Map();
    for (const first of numbers) {
      const asked = queries.filter(({ params }) => (params.first ?? 20) === first);
      const parents = [...new Set(asked.map(({ obj }) => obj.code))];
      const found = await firstOf(table, column, parents, first);
      parents.forEach((parent, index) => pages.set(`${first} ${parent}`, found[index]));
    }
    return queries.map(({ obj, params }) => pages.get(`${params.first ?? 20} ${obj.code}`));
  });

const loaders = {
  Agency: { databases: children('databases', 'owner_code') },
  Database: {
    owner: one('agencies', 'owner_code'),
    datasets: children('datasets', 'database_code'),
    dataLinks: children('data_links', 'provider_code'),
  },
  Dataset: { database: one('databases', 'database_code') },
  DataLink: { consumer: one('agencies', 'consumer_code'), platform: one('platforms', 'platform_code') },
};

const app = Fastify();
await app.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false });
await app.listen({ port: 0, host: '127.0.0.1' });
announce(app.server.address().port);
