import {
  isEnumType,
  isInputObjectType,
  isObjectType,
  getNamedType,
  type GraphQLObjectType,
  parse,
  parseValue,
  valueFromASTUntyped,
} from 'graphql';
import { type Role, ROLES } from '../../src/access/caller';
import { mayRead, RIGHTS } from '../../src/access/rights';
import { ViewCache } from '../../src/database/view-cache';
import { Admission } from '../../src/graphql/admission';
import { Operations } from '../../src/graphql/operations';
import { createSchema } from '../../src/schema';
import { fillGuarded } from '../support/guarded-registry';
import { asked, sampleValue, type Way, waysOf } from '../support/reaching';
import { type Answer, callerOf, createRegistry, createSender, type TestRegistry } from '../support/registry';

const schema = createSchema();
const ways = waysOf(schema);
const CACHE_MB = 8;

/** Reached by writing alone: who may not write does not get to them. */
const OF_MUTATIONS = ['HarvestPreview', 'PreviewedLine'];

const outputs = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
/** Told over streams, see test/feed; what leads there is asked of the same list of checks below. */
const OF_SUBSCRIPTIONS = ['Subscription', 'ChangeEvent'];

const readable = outputs.filter(
  ({ name }) => name !== 'Mutation' && ![...OF_MUTATIONS, ...OF_SUBSCRIPTIONS].includes(name),
);

interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly coordinates: readonly string[];
}

const wayTo = (type: string): Way => {
  const way = ways.get(type);
  if (!way) throw new Error(`No way leads to ${type}`);
  return way;
};

const ask = ({ before, after }: Way, fields: string): string => `${before} ${fields} ${after}`;

/** Each field by itself where it is for some, and all others of a type at once. */
function questionsOf(type: GraphQLObjectType): Question[] {
  const way = wayTo(type.name);
  const fields = Object.values(type.getFields());
  const named = fields.map(field => ({ text: asked(field), coordinate: `${type.name}.${field.name}` }));
  const open = named.filter(({ coordinate }) => mayRead('PUBLIC', coordinate));
  const guarded = named.filter(({ coordinate }) => !mayRead('PUBLIC', coordinate));
  const texts = open.map(({ text }, index) => `f${String(index)}: ${text}`).join(' ');
  return [
    ...(open.length === 0 ? [] : [{ query: ask(way, texts), coordinates: way.passed }]),
    ...guarded.map(({ text, coordinate }) => ({
      query: ask(way, text),
      coordinates: [...way.passed, coordinate],
    })),
  ];
}

/** What a field can be asked by that is not for everyone: as the text has it, and as variables have it. */
function inputsOf(type: GraphQLObjectType): Question[] {
  const way = wayTo(type.name);
  return Object.values(type.getFields()).flatMap(field =>
    field.args.flatMap(argument => {
      const inner = getNamedType(argument.type);
      const values = isEnumType(inner)
        ? inner.getValues().map(({ name }) => ({ member: name, text: `[${name}]`, value: [name] as unknown }))
        : isInputObjectType(inner)
          ? Object.values(inner.getFields()).map(({ name, type: of }) => ({
              member: name,
              text: `{ ${name}: ${sampleValue(of)} }`,
              value: valueFromASTUntyped(parseValue(`{ ${name}: ${sampleValue(of)} }`)),
            }))
          : [];
      return values.flatMap(({ member, text, value }) => {
        const coordinate = `${inner.name}.${member}`;
        if (mayRead('PUBLIC', coordinate)) return [];
        const coordinates = [...way.passed, coordinate];
        const variable = `query ($given: ${String(argument.type)}) ${ask(way, asked(field, `${argument.name}: $given`))}`;
        return [
          { query: ask(way, asked(field, `${argument.name}: ${text}`)), coordinates },
          { query: variable, variables: { given: value }, coordinates },
        ];
      });
    }),
  );
}

describe('everything that can be asked', () => {
  let registry: TestRegistry;
  let send: (question: Question, role: Role) => Promise<Answer>;

  beforeAll(async () => {
    registry = await createRegistry('sqlite', fillGuarded);
    const operations = new Operations(schema, 1);
    const parts = { schema, operations, cache: new ViewCache(CACHE_MB), masked: registry.masked };
    const sender = createSender(registry.db, parts);
    send = ({ query, variables }, role) =>
      sender({ query, ...(variables && { variables }) }, undefined, callerOf(role));
  });
  afterAll(() => registry.drop());

  const REFUSALS = ['UNAUTHENTICATED', 'FORBIDDEN'];
  const codesOf = ({ errors = [] }: Answer): unknown[] =>
    errors.map(({ extensions }) => extensions?.['code']);

  const expectByTable = async (question: Question, role: Role): Promise<void> => {
    const answer = await send(question, role);
    const refused = question.coordinates.filter(coordinate => !mayRead(role, coordinate));
    const { query } = question;
    if (refused.length === 0) {
      expect({
        query,
        role,
        refusals: codesOf(answer).filter(code => REFUSALS.includes(String(code))),
      }).toEqual({ query, role, refusals: [] });
      return;
    }
    const code = role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    expect({ query, role, codes: codesOf(answer), data: answer.data }).toEqual({
      ...{ query, role, codes: [code], data: undefined },
    });
    for (const coordinate of refused) expect(answer.errors?.[0]?.message).toContain(coordinate);
  };

  it.each(ROLES)('is answered or refused as the table says, as %s', async role => {
    const questions = readable.flatMap(type => [...questionsOf(type), ...inputsOf(type)]);
    expect(questions.length).toBeGreaterThan(100);
    for (const question of questions) await expectByTable(question, role);
    expect(registry.masked).toEqual([]);
  });

  it.each(ROLES)('is followed, or refused, as the table says, as %s', role => {
    const admission = new Admission();
    const operations = new Operations(schema, 1);
    const named = Object.keys(RIGHTS).flatMap(coordinate => {
      const [type = '', field = ''] = coordinate.split('.');
      const isField = ['Agency', 'Database', 'Dataset', 'DataService', 'DataLink'].includes(type);
      return isField ? [{ coordinate, selected: `... on ${type} { ${field} }` }] : [];
    });
    expect(named.length).toBeGreaterThan(5);
    for (const { coordinate, selected } of named) {
      const query = `subscription { changes { change { record { ${selected} } } } }`;
      const operation = operations.add(query, parse(query), undefined);
      const refusal = admission.refusal(operation, { caller: callerOf(role) }, undefined);
      expect([coordinate, refusal === null]).toEqual([coordinate, mayRead(role, coordinate)]);
    }
  });

  it('is in the graph under each name of the table', () => {
    const known = Object.values(schema.getTypeMap()).flatMap(type => {
      if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
      return isObjectType(type) || isInputObjectType(type)
        ? Object.keys(type.getFields()).map(name => `${type.name}.${name}`)
        : [];
    });
    expect(Object.keys(RIGHTS).filter(name => !known.includes(name))).toEqual([]);
  });

  it('says in the schema whose it is, and every mutation is named in the table', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.map(({ name }) => RIGHTS[`Mutation.${name}`]?.least)).toEqual(
      mutations.map(() => 'STEWARD'),
    );
    expect(
      mutations.every(({ description }) => description?.includes('Needs the role STEWARD, of an agency')),
    ).toBe(true);
    const dataset = schema.getType('Dataset') as GraphQLObjectType;
    expect(dataset.getFields()['contactPoint']?.description).toContain('Needs the role ANALYST.');
    expect(dataset.getFields()['theme']?.description).not.toContain('Needs');
  });

  it('is refused where a directive, a fragment or a default would hide it, and not where another operation has it', async () => {
    const hidden = [
      '{ agencies { nodes { contactPoint @skip(if: true) } } }',
      '{ agencies { nodes { ...A } } } fragment A on Agency { ...B } fragment B on Agency { contactPoint }',
      '{ node(id: "x") { ... on Agency { contactPoint } } }',
      'query ($filter: DatabaseFilter = { securityLevelKnown: true }) { databases(filter: $filter) { totalCount } }',
    ];
    for (const query of hidden)
      expect(codesOf(await send({ query, coordinates: [] }, 'PUBLIC'))).toEqual(['UNAUTHENTICATED']);
    const sender = createSender(registry.db, {
      ...{ schema, operations: new Operations(schema, 1), cache: new ViewCache(0), masked: [] },
    });
    const query = 'query A { agencies { totalCount } } query B { agencies { nodes { contactPoint } } }';
    const as = (operationName: string) => sender({ query, operationName }, undefined, callerOf('PUBLIC'));
    expect((await as('A')).errors).toBeUndefined();
    expect(codesOf(await as('B'))).toEqual(['UNAUTHENTICATED']);
  });
});
