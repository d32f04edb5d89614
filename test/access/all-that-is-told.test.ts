import {
  getNamedType,
  type GraphQLObjectType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Role } from '../../src/access/caller';
import { mayRead } from '../../src/access/rights';
import { createSchema } from '../../src/schema';
import { engines } from '../support/databases';
import { CLOSED, fillGuarded, SECRET } from '../support/guarded-registry';
import { asked } from '../support/reaching';
import { createAsking, type RoleAsking } from '../support/role-asking';

const schema = createSchema();
const NUMBER_OF_SECRETS = ['4242', '1977-07-07', SECRET];

const typeOf = (name: string): GraphQLObjectType => schema.getType(name) as GraphQLObjectType;

/** All that a role may read of a type without going further than one step, each field under a name of its own. */
function everythingOf(type: GraphQLObjectType, role: Role, steps = 1): string {
  const fields = Object.values(type.getFields()).filter(({ name }) => mayRead(role, `${type.name}.${name}`));
  return fields
    .flatMap(field => {
      if (field.args.some(({ name }) => name === 'by')) return facetsOf(type, role);
      const inner = getNamedType(field.type);
      if (isLeafType(inner)) return [asked(field)];
      if (steps === 0) return [];
      if (!isObjectType(inner)) return [`${field.name} { __typename ... on Record { id code name } }`];
      return [asked(field).replace('__typename', `__typename ${everythingOf(inner, role, steps - 1)}`)];
    })
    .join(' ');
}

function facetsOf(connection: GraphQLObjectType, role: Role): string[] {
  const by = getNamedType(connection.getFields()['facets']?.args[0]?.type);
  if (!isEnumType(by)) return [];
  const names = by.getValues().map(({ name }) => name);
  const told = names.filter(name => mayRead(role, `${by.name}.${name}`));
  return told.length === 0
    ? []
    : [`facets(by: [${told.join(' ')}]) { by counts { value count record { id code } } }`];
}

/** The lists that anyone may ask for without saying what for. */
const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  ({ name, args, type }) =>
    mayRead('PUBLIC', `Query.${name}`) &&
    getNamedType(type).name.endsWith('Connection') &&
    !args.some(isRequiredArgument),
);

describe.each(engines)('what is not for everyone on %s', engine => {
  let asking: RoleAsking;

  beforeAll(async () => {
    asking = await createAsking(engine, fillGuarded);
  });
  afterAll(() => asking.drop());

  /** What a role is told by a list, its counts, its facets, and by all that is one step from its entries. */
  const toldBy = async (field: string, role: Role, when = ''): Promise<string> => {
    const list = roots.find(({ name }) => name === field);
    const connection = getNamedType(list?.type) as GraphQLObjectType;
    const node = getNamedType(typeOf(connection.name).getFields()['nodes']?.type) as GraphQLObjectType;
    const facets = facetsOf(connection, role).join(' ');
    const query = `{ ${field}${when} { totalCount ${facets} nodes { ${everythingOf(node, role)} } } }`;
    return JSON.stringify(await asking.data(query, role));
  };

  it.each(roots.map(({ name }) => name))('is nowhere in all that anyone is told by %s', async field => {
    const hasTime =
      roots.find(({ name }) => name === field)?.args.some(({ name }) => name === 'asOf') ?? false;
    const times = hasTime
      ? [
          '',
          '(asOf: "2026-01-10")',
          '(asOf: "2026-02-10")',
          '(asOf: "2026-01-10", knownAt: "2026-02-20T20:00:00Z")',
        ]
      : [''];
    for (const when of times) {
      const told = await toldBy(field, 'PUBLIC', when);
      for (const secret of [...NUMBER_OF_SECRETS, CLOSED])
        expect({ field, when, secret, isTold: told.includes(secret) }).toMatchObject({ isTold: false });
    }
  });

  it('is told to an analyst: the test above looks where it is', async () => {
    const lists = [
      'agencies',
      'databases',
      'datasets',
      'dataItems',
      'dataServices',
      'dataLinks',
      'events',
      'citations',
      'changes',
    ];
    const told = await Promise.all(lists.map(field => toldBy(field, 'ANALYST')));
    expect(told.map(text => [CLOSED, ...NUMBER_OF_SECRETS].some(secret => text.includes(secret)))).toEqual(
      lists.map(() => true),
    );
    for (const secret of [CLOSED, ...NUMBER_OF_SECRETS]) expect(told.join()).toContain(secret);
  });
});
