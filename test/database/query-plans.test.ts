import { ViewCache } from '../../src/database/view-cache';
import { Operations } from '../../src/graphql/operations';
import { createSchema } from '../../src/schema';
import { engines, type Query, recordStatements } from '../support/databases';
import { loadGenerated } from '../support/generated-registry';
import { readyMade } from '../support/operations';
import { explain, type Plan } from '../support/query-plans';
import {
  type Answer,
  callerOf,
  createRegistry,
  createSender,
  type Request,
  type TestRegistry,
} from '../support/registry';
import { type RootList, rootLists } from '../support/schema-lists';

/** Of the whole country: enough that what grows with it does not fit into a few pages. */
const SHARE = 0.03;

/** The tables that grow with the country; the others have as many rows as someone has typed. */
const LARGE: ReadonlySet<string> = new Set([
  'databases',
  'datasets',
  'data_services',
  'data_links',
  'citations',
  'changes',
  'relations',
  'search_entries',
  'search_words',
]);

const TIMES =
  /where (\S+recorded_from\S* <= \S+ and \S+recorded_to\S* > \S+ and \S+valid_from\S* <= \S+ and \S+valid_to\S* > \S+)/
    .source;

/** The questions that every entry of a list is part of the answer to. */
const ABOUT_ALL: readonly { readonly sql: RegExp; readonly why: string }[] = [
  {
    sql: new RegExp(`^select count\\(\\*\\) as .total. from \\S+ as .t. ${TIMES}$`),
    why: 'how many there are',
  },
  {
    sql: new RegExp(`^with .matching. as materialized \\([^()]+${TIMES}\\)`),
    why: 'all counted by a property',
  },
  {
    sql: /^select \S+ as type, count\(\*\) as .count. from .* union all /,
    why: 'how many there are of each type',
  },
  { sql: /join databases e on true/, why: 'how many databases there were on the day of a claim' },
];

const isAboutAll = ({ sql }: Query): boolean => ABOUT_ALL.some(question => question.sql.test(sql));

interface Explained {
  readonly query: Query;
  readonly plan: Plan;
}

/** The statements that read a large table whole, though an index could tell where to look. */
const wasteful = (explained: readonly Explained[]): string[] =>
  explained
    .filter(({ query }) => !isAboutAll(query))
    .filter(({ plan }) =>
      plan.reads.some(({ table, whole, untilFull }) => whole && !untilFull && LARGE.has(table)),
    )
    .map(({ query, plan }) => `${query.sql}\n${plan.text}`);

describe.each(engines)('the plans of the statements on %s', engine => {
  let registry: TestRegistry;

  beforeAll(async () => {
    registry = await createRegistry(engine, loadGenerated(SHARE));
  });
  afterAll(() => registry.drop());

  const anyone = (request: Request): Promise<Answer> => {
    const schema = createSchema();
    const parts = { schema, operations: new Operations(schema), cache: new ViewCache(0), masked: [] };
    return createSender(registry.db, parts)(request, undefined, callerOf('PUBLIC'));
  };

  const recorded = async (query: string): Promise<{ data: Record<string, unknown>; queries: Query[] }> => {
    const { result, queries } = await recordStatements(registry.db, () => registry.ask(query));
    expect(result.errors).toBeUndefined();
    return { data: result.data ?? {}, queries };
  };

  const explained = (queries: readonly Query[]): Promise<Explained[]> => {
    const different = new Map(queries.map(query => [query.sql, query]));
    return Promise.all(
      [...different.values()].map(async query => ({ query, plan: await explain(registry.db, query) })),
    );
  };

  it.each(readyMade.map(({ name, query }) => [name, query]))(
    'of %s read no large table whole',
    async (_name, operation) => {
      const { queries } = await recorded(operation);
      expect(wasteful(await explained(queries))).toEqual([]);
    },
  );

  it.each(rootLists.map(list => [list.field, list] as const))(
    'of what belongs to %s read no large table whole',
    async (_field, { field, children }) => {
      const lists = children.map(child => `${child}: ${child} { totalCount nodes { __typename } }`);
      const { queries } = await recorded(
        `{ ${field}(first: 40) { nodes { __typename ${lists.join(' ')} } } }`,
      );
      expect(wasteful(await explained(queries))).toEqual([]);
    },
  );

  it('of a list narrowed by words find them in an index, and give a page of it without a sort', async () => {
    const { queries } = await recorded(
      '{ datasets(filter: { text: "dat dai" }) { totalCount facets(by: [THEME]) { __typename } nodes { code } } }',
    );
    const narrowed = await explained(queries.filter(({ sql }) => /search_index|words/.test(sql)));
    expect(narrowed).toHaveLength(3);
    expect(wasteful(narrowed)).toEqual([]);
    for (const { query, plan } of narrowed) {
      const paged = query.sql.includes('limit');
      const way = paged ? /datasets_by_name/ : /datasets_by_version_and_times|words @@/;
      expect(plan.text).toMatch(way);
      expect({ sql: query.sql, sorts: paged && plan.sorts }).toMatchObject({ sorts: false });
    }
  });

  it.each([
    ['databases', 'datasets', 'datasets_by_database_code_and_code'],
    ['databases', 'dataServices', 'data_services_by_database_code_and_code'],
    ['platforms', 'dataServices', 'data_services_by_platform_code_and_code'],
    ['platforms', 'dataLinks', 'data_links_by_platform_code_and_code'],
    ['platforms', 'databases', 'databases_by_platform_code_and_code'],
  ])('of the rows of %s in %s by code go along an index on both', async (parents, children, index) => {
    const { queries } = await recorded(
      `{ ${parents}(first: 20) { nodes { ${children}(first: 10, orderBy: CODE_ASC) { nodes { code } } } } }`,
    );
    const plans = await explained(queries.filter(({ sql }) => sql.includes('parentKey')));
    expect(plans.map(({ plan }) => plan.text)).toEqual([expect.stringContaining(index)]);
  });

  /** A page of a list in each of its orders. */
  const pagesOf = ({ field, orders }: RootList, argumentsOf: (index: number) => string): string => {
    const pages = orders.map(
      (order, index) =>
        `page${String(index)}: ${field}(orderBy: ${order}, ${argumentsOf(index)}) { edges { cursor } }`,
    );
    return `{ ${pages.join(' ')} }`;
  };

  const ordered = rootLists.filter(({ orders }) => orders.length > 0);

  it.each(ordered.map(list => [list.field, list] as const))(
    'of pages from the middle of %s, in any order and direction, cost what the first one costs and sort nothing',
    async (_field, list) => {
      const first = await recorded(pagesOf(list, () => 'first: 30'));
      const middles = Object.values(first.data).map(page => {
        const { edges } = page as { edges: { cursor: string }[] };
        return edges[Math.floor(edges.length / 2)]?.cursor;
      });
      for (const [size, side] of [
        ['first', 'after'],
        ['last', 'before'],
      ] as const) {
        const { queries } = await recorded(
          pagesOf(
            list,
            index => `${size}: 5${middles[index] === undefined ? '' : `, ${side}: "${middles[index]}"`}`,
          ),
        );
        expect(queries).toHaveLength(first.queries.length);
        for (const { query, plan } of await explained(queries.filter(({ sql }) => sql.includes('limit')))) {
          const searched = plan.reads.every(({ table, whole }) => !whole || !LARGE.has(table));
          expect({ sql: query.sql, plan: plan.text, sorts: plan.sorts, searched }).toMatchObject({
            sorts: false,
            searched: true,
          });
        }
      }
    },
  );

  it.each(ordered.map(list => [list.field, list] as const))(
    'of pages of %s sort nothing for anyone either, of whom it is asked at each row whether it is closed',
    async (_field, list) => {
      const { result, queries } = await recordStatements(registry.db, () =>
        anyone({ query: pagesOf(list, () => 'first: 5') }),
      );
      expect(result.errors).toBeUndefined();
      for (const { query, plan } of await explained(queries.filter(({ sql }) => sql.includes('limit')))) {
        const searched = plan.reads.every(
          ({ table, whole, untilFull }) => !whole || untilFull || !LARGE.has(table),
        );
        expect({ sql: query.sql, plan: plan.text, sorts: plan.sorts, searched }).toMatchObject({
          sorts: false,
          searched: true,
        });
      }
    },
  );
});
