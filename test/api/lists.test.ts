import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
} from 'graphql';
import { createSchema } from '../../src/schema';
import { type BothEngines, createBothEngines } from '../support/both-engines';

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly code: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly code: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
  readonly facets: readonly { readonly by: string; readonly counts: readonly { readonly count: number }[] }[];
}

/** Facets by which an entry counts once for each of its values. */
const SEVERAL_VALUED = new Set(['LEAD', 'LEGAL_BASIS', 'DATA_ITEM', 'DATA_SERVICE']);

type PageInfo = Page['pageInfo'];

const PAGE_INFO = 'hasNextPage hasPreviousPage startCursor endCursor';

const DIRECTIONS = {
  after: {
    more: (info: PageInfo) => info.hasNextPage,
    next: (info: PageInfo) => info.endCursor,
    join: (page: string[], rest: string[]) => [...page, ...rest],
  },
  before: {
    more: (info: PageInfo) => info.hasPreviousPage,
    next: (info: PageInfo) => info.startCursor,
    join: (page: string[], rest: string[]) => [...rest, ...page],
  },
};

/** Every list at the root: those that can be ordered and counted by facets. */
const LISTS = Object.values((createSchema().getQueryType() as GraphQLObjectType).getFields()).filter(field =>
  field.args.some(({ name }) => name === 'orderBy'),
);

const enumValues = (type: unknown): string[] => (type as GraphQLEnumType).getValues().map(({ name }) => name);
const ordersOf = (field: GraphQLField<unknown, unknown>): string[] =>
  enumValues(getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type));

function facetsOf(field: GraphQLField<unknown, unknown>): string[] {
  const connection = getNamedType(field.type);
  if (!isObjectType(connection)) return [];
  return enumValues(getNamedType(connection.getFields()['facets']?.args[0]?.type));
}

describe('every list', () => {
  let registries: BothEngines;

  beforeAll(async () => {
    registries = await createBothEngines();
  });
  afterAll(() => registries.drop());

  const ask = async (field: string, args: string, selection: string): Promise<Page> =>
    (await registries.data(`{ list: ${field}(${args}) { ${selection} } }`))['list'] as Page;

  it('is one of 22', () => {
    expect(LISTS.map(({ name }) => name)).toHaveLength(22);
  });

  it.each(LISTS.map(field => [field.name, field] as const))(
    '%s has as many entries as it counts, by every facet',
    async (name, field) => {
      const facets = facetsOf(field);
      const page = await ask(
        name,
        'first: 1000',
        `totalCount nodes { code } facets(by: [${facets.join()}]) { by counts { value count } }`,
      );
      const length = Math.min(page.totalCount, 1_000);
      expect(page.nodes).toHaveLength(length);
      expect(page.facets.map(({ by }) => by)).toEqual(facets);
      for (const { counts } of page.facets.filter(({ by }) => !SEVERAL_VALUED.has(by)))
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(page.totalCount);
    },
  );

  it.each(LISTS.map(field => [field.name, field] as const))(
    '%s is the same walked forwards and backwards, in every order',
    async (name, field) => {
      for (const order of ordersOf(field)) {
        const filter = name === 'citations' ? 'filter: { document: ["000"] }, ' : '';
        const whole = (
          await ask(name, `${filter}orderBy: ${order}, first: 1000`, 'nodes { code }')
        ).nodes.map(({ code }) => code);
        expect(await walk(name, `${filter}orderBy: ${order}, first: 50`, 'after')).toEqual(whole);
        expect(await walk(name, `${filter}orderBy: ${order}, last: 50`, 'before')).toEqual(whole);
        expect(new Set(whole).size).toBe(whole.length);
      }
    },
  );

  /** All codes of a list, fetched page by page. */
  async function walk(
    name: string,
    args: string,
    direction: keyof typeof DIRECTIONS,
    cursor = '',
  ): Promise<string[]> {
    const { edges, pageInfo } = await ask(
      name,
      args + cursor,
      `edges { cursor node { code } } pageInfo { ${PAGE_INFO} }`,
    );
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
      edges.at(0)?.cursor ?? null,
      edges.at(-1)?.cursor ?? null,
    ]);
    const codes = edges.map(({ node }) => node.code);
    const { more, next, join } = DIRECTIONS[direction];
    if (!more(pageInfo)) return codes;
    return join(codes, await walk(name, args, direction, `, ${direction}: "${next(pageInfo)}"`));
  }

  it('costs one statement for its page, one for its total, one for all facets, and nothing else', async () => {
    const cost = async (selection: string): Promise<number> =>
      (await registries.ask(`{ agencies { ${selection} } }`)).statements;
    const revision = 1;
    expect(await cost('__typename')).toBe(revision);
    expect(await cost('nodes { code } edges { cursor } pageInfo { endCursor }')).toBe(revision + 1);
    expect(await cost('totalCount')).toBe(revision + 1);
    expect(await cost('facets(by: [KIND, PARENT, REGION]) { counts { value count } }')).toBe(revision + 1);
    expect(await cost('nodes { code } totalCount facets(by: [KIND]) { by }')).toBe(revision + 3);
  });

  it('sorts in Vietnamese alphabetical order', async () => {
    const { nodes } = (
      await registries.data(
        '{ list: agencies(filter: { kind: [PROVINCE] }, asOf: "2023-07-12", first: 100) { nodes { name } } }',
      )
    )['list'] as { nodes: { name: string }[] };
    const names = nodes.map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
    expect(names).toHaveLength(63);
  });
});
