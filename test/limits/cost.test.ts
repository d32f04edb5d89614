import { getNamedType, isCompositeType, isInterfaceType, isObjectType, parse } from 'graphql';
import { declaredCosts } from '../../src/costs';
import { fieldCost } from '../../src/graphql/limits/field-cost';
import { OperationCost } from '../../src/graphql/limits/operation-cost';
import { createSchema } from '../../src/schema';

const schema = createSchema();
const costOf = (query: string, variables?: Record<string, unknown>, name?: string): number | null =>
  new OperationCost(schema, parse(query), name).of(variables);

const aliases = (times: number): string =>
  Array.from({ length: times }, (_, index) => `a${String(index)}: name`).join(' ');

const allFields = () =>
  Object.values(schema.getTypeMap()).flatMap(type =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map(field => ({ type, field }))
      : [],
  );

describe('what an operation costs', () => {
  it.each([
    ['a value', '{ __typename }', 1],
    ['an object', '{ agency(code: "BCA") { code name parent { name } } }', 2],
    ['a page and its entries', '{ agencies(first: 50) { nodes { code } } }', 51],
    ['a page as it is if nothing is said', '{ agencies { nodes { code } } }', 21],
    ['a page from its end', '{ agencies(last: 7) { nodes { code } } }', 8],
    ['edges as much as nodes', '{ agencies(first: 50) { edges { cursor node { code } } } }', 51],
    ['both of them twice', '{ agencies(first: 50) { edges { cursor node { code } } nodes { code } } }', 101],
    ['a page that is only counted', '{ agencies(first: 50) { totalCount } }', 3],
    [
      'pages within a page',
      '{ agencies(first: 10) { nodes { databases(first: 5) { nodes { code } } } } }',
      1 + 10 * (1 + 1 + 5),
    ],
    ['a list without a page', '{ agency(code: "BCA") { citations { fact } } }', 11],
    ['records by their ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    [
      'facets by their number',
      '{ agencies { facets(by: [KIND, REGION]) { by counts { count } } } }',
      1 + 2 * 5,
    ],
    [
      'records behind facets',
      '{ agencies { facets(by: [KIND]) { counts { record { name } } } } }',
      1 + 5 + 1_000,
    ],
    ['changes', '{ changes(first: 100) { nodes { code } } }', 101],
    ['a search', '{ search(text: "đất") { totalCount nodes { code } } }', 5 + 2 + 20],
    [
      'more than a page may have as much as it may have',
      '{ agencies(first: 2000000000) { nodes { code } } }',
      1_001,
    ],
    [
      'the dearest type under an interface',
      '{ node(id: "x") { id ... on Agency { parent { name } } ... on Database { owner { name parent { name } } } } }',
      3,
    ],
    ['the schema itself', '{ __schema { types { name } } }', 2_000],
    ['a type of it', '{ __type(name: "Agency") { name } }', 50],
    ['more runs of a source', '{ source(code: "a") { harvestRuns(first: 60) { number } } }', 1 + 60],
    [
      'as many errors as a run gives at once',
      '{ harvestRun(number: 1) { errors(first: 1000) { nodes { stage } } } }',
      1 + 1 + 1_000,
    ],
    [
      'ten values of each entry as another one',
      `{ agencies(first: 50) { nodes { ${aliases(10)} } } }`,
      1 + 50 * 2,
    ],
  ])('is said by what is asked for: %s', (_what, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it('is the same for a value and for a variable that has it, given or by default', () => {
    const list = (size: string): string =>
      `agencies(first: ${size}) { nodes { databases(last: 9) { nodes { code } } } }`;
    const literal = costOf(`{ ${list('30')} }`);
    expect(costOf(`query ($n: Int) { ${list('$n')} }`, { n: 30 })).toBe(literal);
    expect(costOf(`query ($n: Int = 30) { ${list('$n')} }`)).toBe(literal);
    expect(costOf(`query ($n: Int = 5) { ${list('$n')} }`, { n: 30 })).toBe(literal);
    expect(costOf(`query ($n: Int) { ${list('$n')} }`, { n: null })).toBe(costOf(`{ ${list('20')} }`));
    expect(costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(2);
    expect(costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: 'a' })).toBe(1);
  });

  it('is not said where the variables are not good: whoever runs the operation says what is wrong', () => {
    const query = 'query ($n: Int!) { agencies(first: $n) { nodes { code } } }';
    for (const variables of [{}, { n: 'many' }, { n: 1.5 }, { n: null }, { n: 2 ** 40 }])
      expect(costOf(query, variables)).toBeNull();
  });

  it('counts only what is asked for', () => {
    const query =
      'query ($all: Boolean!) { agencies { totalCount nodes @include(if: $all) { code } ... @skip(if: $all) { pageInfo { endCursor } } } }';
    expect([costOf(query, { all: true }), costOf(query, { all: false })]).toEqual([23, 3]);
  });

  it('does not grow where equal fields come together, and does where an alias tells them apart', () => {
    const nodes = 'nodes { code owner { name } }';
    const plain = costOf(`{ databases { ${nodes} } }`);
    expect(
      costOf(
        `{ databases { ${nodes} } ... on Query { databases { ${nodes} } } ...f } fragment f on Query { databases { nodes { owner { code } } } }`,
      ),
    ).toBe(plain);
    expect(costOf(`{ databases { ${nodes} } other: databases { ${nodes} } }`)).toBe(2 * (plain ?? 0));
  });

  it('is found out in microseconds for an operation that is known', () => {
    const query =
      'query ($n: Int, $m: Int) { agencies(first: $n) { nodes { databases(first: $m) { nodes { owner { name } } } } } }';
    const cost = new OperationCost(schema, parse(query), undefined);
    const variables = { n: 40, m: 50 };
    cost.of(variables);
    const began = performance.now();
    for (let time = 0; time < 10_000; time += 1) cost.of(variables);
    // 3 to 5 µs where nothing else runs.
    expect((performance.now() - began) / 10_000).toBeLessThan(1);
  });

  it('is priced up to the most that a list gives at once', () => {
    const said = allFields().flatMap(({ type, field }) => {
      const first = field.args.find(({ name }) => name === 'first');
      const [, most] = /up to ([\d,]+)/.exec(first?.description ?? '') ?? [];
      return most === undefined ? [] : [{ name: `${type.name}.${field.name}`, field, most }];
    });
    expect(said.length).toBeGreaterThan(20);
    for (const { name, field, most } of said) {
      const { listSize } = fieldCost(field);
      const slicingArguments = expect.arrayContaining(['first']) as unknown;
      const expected = { name, slicingArguments, most: Number(most.replaceAll(',', '')) };
      expect({ name, ...listSize }).toMatchObject(expected);
    }
  });

  it('is declared of every list, and nothing is declared of what there is not', () => {
    const fields = allFields();
    const names = new Set(
      fields.flatMap(({ type, field }) => [`${type.name}.${field.name}`, `*.${field.name}`]),
    );
    expect(Object.keys(declaredCosts).filter(name => !names.has(name))).toEqual([]);
    const unsized = fields.filter(
      ({ type, field }) =>
        !type.name.startsWith('__') &&
        !type.name.endsWith('Connection') &&
        String(field.type).includes('[') &&
        isCompositeType(getNamedType(field.type)) &&
        fieldCost(field).listSize === null,
    );
    expect(unsized.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });
});
