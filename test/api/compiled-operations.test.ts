import { type GraphQLSchema, parse } from 'graphql';
import { ViewCache } from '../../src/database/view-cache';
import { compileOperation } from '../../src/graphql/compile-operation';
import { Operations } from '../../src/graphql/operations';
import { createDeclaredSchema, createSchema } from '../../src/schema';
import { generateOperations, type GeneratedOperation, readSamples } from '../support/generated-operations';
import { readyMade } from '../support/operations';
import { sameAnswer } from '../support/same-answer';
import { quiet } from '../support/quiet';
import {
  type Answer,
  createRegistry,
  createSender,
  type Request,
  type TestRegistry,
} from '../support/registry';

const SEED = 20_261_122;
const COUNT = 2_000;
const CACHE_MB = 16;

/**
 * Two servers over one database: graphql-js on the schema as type-graphql builds it, nothing kept; and compiled
 * operations on plain resolvers with views that are shared, asked twice, so that the second answer comes from what
 * is kept.
 */
describe('compiled operations on shared views', () => {
  let registry: TestRegistry;
  let plainly: (request: Request) => Promise<Answer>;
  let compiled: (request: Request) => Promise<Answer>;
  const masked: unknown[] = [];

  beforeAll(async () => {
    registry = await createRegistry('sqlite');
    plainly = sender(createDeclaredSchema(), Infinity, new ViewCache(0));
    compiled = sender(createSchema(), 1, new ViewCache(CACHE_MB));
  });
  afterAll(() => registry.drop());

  function sender(schema: GraphQLSchema, compiledAtUse: number, cache: ViewCache) {
    const operations = new Operations(schema, compiledAtUse);
    return createSender(registry.db, { schema, operations, cache, masked });
  }

  it('are what is compared: every ready-made operation and over a third of the generated ones are compiled', async () => {
    const schema = createSchema();
    const isCompiled = ({ query, operationName }: Request): boolean =>
      compileOperation(schema, parse(query), operationName) !== null;
    for (const operation of readyMade)
      expect([operation.name, isCompiled(operation)]).toEqual([operation.name, true]);
    const samples = await readSamples(schema, registry.ask);
    const valid = generateOperations(schema, SEED, COUNT / 10, samples).filter(
      ({ kind }) => kind === 'valid',
    );
    expect(valid.filter(isCompiled).length).toBeGreaterThan(valid.length / 3);
  });

  it.each(readyMade)('answer $name as graphql-js does', async ({ query }) => {
    const expected = await plainly({ query });
    expect(expected.errors).toBeUndefined();
    expect(textOf(await compiled({ query }))).toBe(textOf(expected));
    const again = await compiled({ query });
    expect(textOf(again)).toBe(textOf(expected));
    expect(again.statements).toBe(1);
  });

  it(`answer ${String(COUNT)} generated operations as graphql-js does`, async () => {
    const samples = await readSamples(createSchema(), registry.ask);
    const different: unknown[] = [];
    for (const operation of generateOperations(createSchema(), SEED, COUNT, samples)) {
      const expected = await askQuietly(plainly, operation);
      const given = await askQuietly(compiled, operation);
      const again = await askQuietly(compiled, operation);
      if (!sameAnswer(given, expected) || !sameAnswer(again, expected))
        different.push({ operation, expected, given, again });
    }
    expect(different).toEqual([]);
    expect(masked).toEqual([]);
  }, 300_000);

  async function askQuietly(ask: typeof plainly, operation: GeneratedOperation): Promise<Answer> {
    const { query, variables, operationName } = operation;
    const answer = await ask({
      query,
      ...(variables && { variables }),
      ...(operationName && { operationName }),
    });
    await quiet(registry.db);
    return answer;
  }
});

const textOf = ({ data, errors }: Answer): string => JSON.stringify({ data, errors });
