/** The part of the gateway's schema that is asked, in type-graphql; its decorators are called, for want of a compiler. */
import 'reflect-metadata';
import * as typeGraphql from 'type-graphql';
import { countOf, pageOf } from './reads.mjs';

const { Arg, Ctx, Field, FieldResolver, InputType, Int, ObjectType, Query, Resolver, Root } = typeGraphql;

const enumOf = (name, values) => {
  const type = Object.fromEntries(values.map(value => [value, value]));
  typeGraphql.registerEnumType(type, { name });
  return type;
};
const AccessLevel = enumOf('AccessLevel', ['OPEN', 'SHARED', 'PRIVATE_USE', 'UNKNOWN']);
const Order = enumOf('Order', ['CODE_ASC']);
const LinkSide = enumOf('LinkSide', ['PROVIDES']);

const declare = (decorate, name, fields) => {
  const Type = { [name]: class {} }[name];
  for (const [field, [type, options]] of Object.entries(fields)) Field(type, options)(Type.prototype, field);
  decorate(name)(Type);
  return Type;
};
const text = [() => String, { nullable: true }];
const objectOf = (name, fields) =>
  declare(given => ObjectType(given, { simpleResolvers: true }), name, fields);

const Agency = objectOf('Agency', { code: text, name: text, kind: text });
const Platform = objectOf('Platform', { code: text, name: text, kind: text });
const Database = objectOf('Database', { code: text, name: text, kind: text, status: text });
const Dataset = objectOf('Dataset', { code: text, name: text, format: text });
const DataLink = objectOf('DataLink', { code: text, status: text, mode: text });
const PageInfo = objectOf('PageInfo', { hasNextPage: [() => Boolean, {}], endCursor: text });
const connectionOf = Node =>
  objectOf(`${Node.name}Connection`, {
    nodes: [() => [Node], {}],
    pageInfo: [() => PageInfo, { nullable: true }],
  });
const Databases = connectionOf(Database);
const Datasets = connectionOf(Dataset);
const DataLinks = connectionOf(DataLink);
const DatasetFilter = declare(InputType, 'DatasetFilter', {
  accessLevel: [() => [AccessLevel], { nullable: true }],
  text,
});

/** Adds a method with a decorator for each of its parameters. */
function add(Class, name, parameters, method) {
  Object.defineProperty(Class.prototype, name, { value: method, configurable: true, writable: true });
  parameters.forEach((parameter, index) => parameter(Class.prototype, name, index));
  return Object.getOwnPropertyDescriptor(Class.prototype, name);
}

function fieldOf(Type, name, Returned, { parameters = [], read }) {
  class Fields {}
  Resolver(() => Type)(Fields);
  const method = add(Fields, name, [Root(), Ctx(), ...parameters], read);
  FieldResolver(() => Returned, { nullable: true })(Fields.prototype, name, method);
  return Fields;
}

function queryOf(name, Returned, { parameters, read }) {
  class Queries {}
  Resolver()(Queries);
  const method = add(Queries, name, [Ctx(), ...parameters], read);
  Query(() => Returned, { nullable: true })(Queries.prototype, name, method);
  return Queries;
}

const optional = (name, type) => Arg(name, () => type, { nullable: true });
const code = Arg('code', () => String);
const sliced = () => [optional('first', Int), optional('orderBy', Order)];
const nested = (table, column, parameters = []) => ({
  parameters: [...sliced(), ...parameters],
  read: (parent, loaders, first) => loaders.children(table, column, parent.code, first),
});
const one = (table, column) => ({ read: (parent, loaders) => loaders.one(table, parent[column]) });

export const buildSchema = () =>
  typeGraphql.buildSchema({
    validate: false,
    resolvers: [
      fieldOf(Agency, 'databases', Databases, nested('databases', 'owner_code')),
      fieldOf(Database, 'owner', Agency, one('agencies', 'owner_code')),
      fieldOf(Database, 'datasets', Datasets, nested('datasets', 'database_code')),
      fieldOf(Database, 'dataLinks', DataLinks, {
        ...nested('data_links', 'provider_code', [optional('direction', LinkSide)]),
      }),
      fieldOf(Dataset, 'accessLevel', String, { read: dataset => dataset.access_level }),
      fieldOf(Dataset, 'database', Database, one('databases', 'database_code')),
      fieldOf(DataLink, 'consumer', Agency, one('agencies', 'consumer_code')),
      fieldOf(DataLink, 'platform', Platform, one('platforms', 'platform_code')),
      fieldOf(Datasets, 'totalCount', Int, { read: countOf }),
      queryOf('agency', Agency, {
        parameters: [code],
        read: (loaders, given) => loaders.one('agencies', given),
      }),
      queryOf('database', Database, {
        parameters: [code],
        read: (loaders, given) => loaders.one('databases', given),
      }),
      queryOf('databases', Databases, {
        parameters: [...sliced(), optional('after', String)],
        read: (_loaders, first, _order, after) => pageOf('databases', { first, after }),
      }),
      queryOf('datasets', Datasets, {
        parameters: [...sliced(), optional('after', String), optional('filter', DatasetFilter)],
        read: (_loaders, first, _order, after, filter) => pageOf('datasets', { first, after, filter }),
      }),
    ],
  });
