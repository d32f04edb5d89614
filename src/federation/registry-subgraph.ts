import type { Context } from '../context';
import { InputError } from '../errors';
import { fromGlobalId } from '../graphql/global-id';
import { tableOf, tables } from '../tables';
import type { DirectiveTable } from './directives';
import type { Representation } from './representation';
import type { FindEntity, Subgraph } from './subgraph';

/** The interface of all named entries: another subgraph may add a field to all of them at once. */
const RECORD = 'Record';

/** The types of that interface. */
const records: ReadonlySet<string> = new Set(tables.filter(({ named }) => named).map(({ type }) => type));

const KEYS = ['@key(fields: "id")', '@key(fields: "code")'];

/** Keys on interfaces are there since 2.3, which is the least version that serves. */
const LINK = '@link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

/** All directives of the subgraph. Root fields are not shareable: no other server can answer `node` for our ids. */
const directives: DirectiveTable = {
  schema: [LINK],
  [RECORD]: ['@key(fields: "id")'],
  ...Object.fromEntries(tables.map(({ type }) => [type, KEYS])),
  LocalizedText: ['@shareable'],
  PageInfo: ['@shareable'],
};

/**
 * A reference names no time of its own: a key says which entry, and gateways send whichever key they like. What holds
 * is what the headers of the request say.
 */
const NO_TIME = {};

/** Reads the entry of a reference by the same loaders as everything else: one statement for all of a type. */
const findEntry: FindEntity<Context> = (representation, context, info) => {
  const { type, code } = nameOf(representation);
  return context.find(tableOf(type), code, NO_TIME, info);
};

/** The registry as a subgraph. */
export const registrySubgraph: Subgraph<Context> = {
  directives,
  entities: {
    ...Object.fromEntries(tables.map(({ type }) => [type, findEntry])),
    [RECORD]: findEntry,
  },
};

function nameOf({ __typename: type, id, code }: Representation): { type: string; code: string } {
  if (id != null) return nameById(type, textOf('id', id), code);
  if (code != null && type !== RECORD) return { type, code: textOf('code', code) };
  const keys = type === RECORD ? 'its "id"' : 'its "id" or its "code"';
  throw new InputError(`A representation of ${type} needs ${keys}.`);
}

function nameById(type: string, id: string, code: unknown): { type: string; code: string } {
  const named = fromGlobalId(id);
  const isOfType = type === RECORD ? records.has(named.type) : named.type === type;
  if (!isOfType) throw new InputError(`"${id}" is the id of no ${type}.`, 'INVALID_ID');
  if (code == null || code === named.code) return named;
  throw new InputError(
    `The id "${id}" and the code ${JSON.stringify(code)} stand for two entries. Give one of them.`,
  );
}

function textOf(field: string, given: unknown): string {
  if (typeof given === 'string') return given;
  throw new InputError(`"${field}" of a representation is ${JSON.stringify(given)}; it has to be a text.`);
}
