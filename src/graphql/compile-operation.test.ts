import { buildSchema, parse } from 'graphql';
import { compileOperation } from './compile-operation';

const SDL = `
  interface Thing { name: String things: [Thing!]! }
  ${Array.from({ length: 20 }, (_, index) => `type T${String(index)} implements Thing { name: String things: [Thing!]! }`).join('\n')}
  type Query { thing(number: Int! = 1): Thing count: Int other: Query }
  type Mutation { count: Int }
`;
const schema = buildSchema(SDL);
const compiled = (text: string, name?: string): boolean =>
  compileOperation(schema, parse(text), name) !== null;

describe('an operation is compiled', () => {
  it.each([
    ['a query', '{ count }'],
    [
      'aliases, fragments, interfaces',
      '{ a: thing { ...F things { __typename } } } fragment F on Thing { name }',
    ],
    ['a condition', 'query ($with: Boolean!) { count @include(if: $with) other { count } }'],
    ['a field twice', '{ count count other { count } other { thing { name } } }'],
    ['names with a dash below', '{ a_b: other { c: count } }'],
  ])('where it is %s', (_what, text) => {
    expect(compiled(text)).toBe(true);
  });
});

describe('an operation is left to the interpreter', () => {
  const nested = (depth: number): string => (depth === 0 ? 'name' : `name things { ${nested(depth - 1)} }`);

  it.each([
    ['a mutation', 'mutation { count }'],
    ['of more code than is sane', `{ thing { ${nested(4)} } }`],
    [
      'in another order where something is left out',
      'query ($with: Boolean!) { count @include(if: $with) other { count } count }',
    ],
    [
      'of two places that the compiler would name alike',
      '{ a: other { b_c: other { count } } c_a: other { b: other { count } } }',
    ],
  ])('where it is %s', (_what, text) => {
    expect(compiled(text)).toBe(false);
  });

  it('where it is not in the document', () => {
    expect(compiled('query A { count } query B { count }', 'C')).toBe(false);
  });

  it('for variables that are null where nothing may be', () => {
    const run = compileOperation(
      schema,
      parse('query ($n: Int = 2) { thing(number: $n) { name } }'),
      undefined,
    );
    expect(run?.({}, { n: null })).toBeNull();
    expect(run?.({}, {})).toEqual({ data: { thing: null } });
  });
});
