import type { FastifyInstance } from 'fastify';
import { getOperationAST, isObjectType, Kind, parse, print, visit } from 'graphql';
import { OperationCost } from '../../src/graphql/limits/operation-cost';
import { createSchema } from '../../src/schema';
import { generateOperations, readSamples } from '../support/generated-operations';
import { createTestServer } from '../support/http';
import { limitsOf } from '../support/limits';
import { readyMade } from '../support/operations';
import { createRegistry, type TestRegistry } from '../support/registry';

const SEED = 5_2026;
const COUNT = 400;

const schema = createSchema();
const costOf = (query: string, variables?: Record<string, unknown>, name?: string): number | null =>
  new OperationCost(schema, parse(query), name).of(variables);

describe('what answers cost', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await createRegistry('sqlite');
  });
  afterAll(() => registry.drop());

  const records = new Set(
    Object.values(schema.getTypeMap()).flatMap(type =>
      isObjectType(type) && type.getInterfaces().length > 0 ? [type.name] : [],
    ),
  );

  /** The same operation, telling of every object of what type it is. */
  const marked = (query: string): string =>
    print(
      visit(parse(query), {
        SelectionSet: {
          enter: (set, _key, parent) => {
            const isRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
            if (isRoot) return undefined;
            const mark = parse('{ entryType: __typename }').definitions[0];
            if (mark?.kind !== Kind.OPERATION_DEFINITION) throw new Error('It is an operation');
            return { ...set, selections: [...mark.selectionSet.selections, ...set.selections] };
          },
        },
      }),
    );

  /** The entries of the registry in an answer. */
  const countEntries = (value: unknown): number => {
    if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + countEntries(one), 0);
    if (typeof value !== 'object' || value === null) return 0;
    const isEntry = records.has(String((value as { entryType?: unknown }).entryType));
    return Object.values(value).reduce<number>((sum, one) => sum + countEntries(one), isEntry ? 1 : 0);
  };

  it('is never less than the entries that are answered, for ready-made and generated operations', async () => {
    const samples = await readSamples(schema, registry.ask);
    const generated = generateOperations(schema, SEED, COUNT, samples).filter(({ kind }) => kind === 'valid');
    const tooCheap: unknown[] = [];
    let entries = 0;
    for (const { query, variables, operationName } of [
      ...readyMade.map(({ query }) => ({ query, variables: undefined, operationName: undefined })),
      ...generated,
    ]) {
      const asked = {
        query: marked(query),
        ...(variables && { variables }),
        ...(operationName && { operationName }),
      };
      const { data } = await registry.send(asked);
      const found = countEntries(data);
      entries += found;
      const cost = costOf(query, variables, operationName);
      if (cost === null || cost < found) tooCheap.push({ query, variables, found, cost });
    }
    expect(tooCheap).toEqual([]);
    expect(entries).toBeGreaterThan(3_000);
  });

  it('is the same whatever the answer’s keys are called, and with every set of fields in a fragment', async () => {
    const samples = await readSamples(schema, registry.ask);
    const generated = generateOperations(schema, SEED, COUNT, samples).filter(({ kind }) => kind === 'valid');
    for (const { query, variables, operationName } of generated) {
      const cost = costOf(query, variables, operationName);
      const inFragments = visit(parse(query), {
        SelectionSet: {
          leave: set => ({
            ...set,
            selections: [{ kind: Kind.INLINE_FRAGMENT, selectionSet: set }] as const,
          }),
        },
      });
      expect(costOf(print(inFragments), variables, operationName)).toBe(cost);
      const renamed = visit(parse(query), {
        Field: {
          leave: field => ({
            ...field,
            alias: { kind: Kind.NAME, value: `k_${(field.alias ?? field.name).value}` },
          }),
        },
      });
      expect(getOperationAST(renamed, operationName)).not.toBeNull();
      expect(costOf(print(renamed), variables, operationName)).toBe(cost);
    }
  });

  it('of ready-made questions is within the usual limit', () => {
    const { cost } = limitsOf();
    for (const { name, query } of readyMade)
      expect([name, (costOf(query) ?? Infinity) <= cost]).toEqual([name, true]);
  });
});

describe('the cost, over HTTP', () => {
  let server: FastifyInstance;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ server, close } = await createTestServer({ limits: { MAX_COST: '1000' } }));
  });
  afterAll(() => close());

  const ask = async (query: string, variables?: object) => {
    const headers = { 'content-type': 'application/json' };
    return server.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
  };

  it('is told with every answer, in the same bytes each time', async () => {
    const query = 'query ($n: Int) { agencies(first: $n) { nodes { code } } }';
    const bodies = new Set<string>();
    for (let time = 0; time < 4; time += 1) bodies.add((await ask(query, { n: 3 })).body);
    expect([...bodies].map(body => JSON.parse(body) as unknown)).toEqual([
      {
        data: expect.anything() as unknown,
        extensions: { cost: { requested: 4, maximum: 1_000 } },
      },
    ]);
    const failed = (await ask('{ agencies(first: 0) { totalCount } }')).json<object>();
    expect(failed).toMatchObject({ errors: [{}], extensions: { cost: { requested: 3, maximum: 1_000 } } });
  });

  it('is refused where it is too high, whether the operation is known or not, with the page that would do', async () => {
    const query =
      'query ($n: Int) { registry { revision } agencies(first: $n) { nodes { databases(first: 10) { nodes { code } } } } }';
    for (let time = 0; time < 3; time += 1) {
      const refused = await ask(query, { n: 200 });
      expect(refused.statusCode).toBe(200);
      const { errors } = refused.json<{ errors: { message: string; extensions: object }[] }>();
      expect(errors[0]?.extensions).toEqual({ code: 'COST_TOO_HIGH', limit: 1_000, found: 2_402 });
      expect(errors[0]?.message).toMatch(
        /costs 2402; at most 1000 .* `agencies` \(2401, with pages of 200\): pages of 83 there would do/,
      );
      // And they do.
      expect((await ask(query, { n: 83 })).json()).toHaveProperty('data.agencies');
    }
  });
});
