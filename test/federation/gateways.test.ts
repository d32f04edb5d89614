import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, EXAMPLE, type GraphqlAnswer } from './processes';
import { createStage, type Stage, type Way, WAYS } from './stage';

const POPULATION = 'csdlqg-dan-cu';

interface Agency {
  readonly code: string;
  readonly budget?: unknown;
}
interface Page {
  readonly nodes: readonly Agency[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('the registry behind a gateway', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await createStage();
  }, 240_000);
  afterAll(() => stage.stop());

  const through = (
    way: Way,
    ...question: Parameters<typeof ask> extends [string, ...infer Rest] ? Rest : never
  ) => ask(stage.gateways[way], ...question);
  const direct = (query: string): Promise<GraphqlAnswer> => ask(stage.direct, query);
  const data = ({ data: given, errors }: GraphqlAnswer): Record<string, unknown> => {
    expect(errors).toBeUndefined();
    return given ?? {};
  };
  /** What the registry was asked for as entities since the last time: the number of references in each request. */
  const batches = (): readonly number[] =>
    stage.registry
      .passed()
      .filter(({ query }) => query.includes('_entities'))
      .map(({ representations }) => representations.length);

  describe.each(WAYS)('%s', way => {
    beforeEach(() => stage.registry.passed());

    it('is extended by another subgraph: its agencies have budgets, its systems outages', async () => {
      const answer = data(
        await through(
          way,
          `{
            agencies(first: 40, filter: { kind: [MINISTRY] }) { nodes { code name budget(year: 2025) { amount } } totalCount }
            database(code: "${POPULATION}") { name owner { code budget(year: 2025) { amount } } outages { day minutes } }
            platform(code: "ndxp") { name outages { minutes } }
          }`,
        ),
      );
      const own = data(
        await direct(`{
          agencies(first: 40, filter: { kind: [MINISTRY] }) { nodes { code name } totalCount }
          database(code: "${POPULATION}") { name owner { code } }
          platform(code: "ndxp") { name }
        }`),
      ) as { agencies: { nodes: Agency[]; totalCount: number }; database: object; platform: object };
      const amounts: Readonly<Record<string, number>> = { BCA: 402.5, BTP: 120, BKHCN: 540 };
      const budget = (code: string): object | null => (code in amounts ? { amount: amounts[code] } : null);
      expect(own.agencies.totalCount).toBeGreaterThan(10);
      expect(answer).toEqual({
        agencies: {
          ...own.agencies,
          nodes: own.agencies.nodes.map(node => ({ ...node, budget: budget(node.code) })),
        },
        database: {
          ...own.database,
          owner: { code: 'BCA', budget: budget('BCA') },
          outages: [{ day: '2025-08-14', minutes: 42 }],
        },
        platform: { ...own.platform, outages: [{ minutes: 7 }] },
      });
      // What it knows itself it is asked once, and not for one entity again.
      expect(batches()).toEqual([]);
    });

    it('answers the question of the example as its README says', async () => {
      const { query } = JSON.parse(readFileSync(join(EXAMPLE, 'question.json'), 'utf8')) as { query: string };
      const readme = readFileSync(join(EXAMPLE, 'README.md'), 'utf8');
      const [, shown = ''] = /```graphql\n([^]*?)```/.exec(readme) ?? [];
      const [, answer = ''] = /```json\n([^]*?)```/.exec(readme) ?? [];
      expect(shown.split(/\s+/).join(' ').trim()).toBe(query);
      expect({ data: data(await through(way, query)) }).toEqual(JSON.parse(answer));
    });

    it('is referred to by another subgraph: all its references are answered in one request', async () => {
      const answer = data(
        await through(way, '{ budgets(year: 2025) { amount agency { name parent { name } inForce } } }'),
      );
      expect(batches()).toEqual([3]);
      const { BKHCN, BCA, BTP } = data(
        await direct(
          `{ ${['BKHCN', 'BCA', 'BTP'].map(code => `${code}: agency(code: "${code}") { name parent { name } inForce }`).join(' ')} }`,
        ),
      );
      expect(answer).toEqual({
        budgets: [
          { amount: 540, agency: BKHCN },
          { amount: 402.5, agency: BCA },
          { amount: 120, agency: BTP },
        ],
      });
    });

    it('answers all of a question for the day that a header names, and tells other subgraphs which', async () => {
      const query = `{
        budgets(year: 2024) { agency { code inForce asOf } }
        agency(code: "BTTTT") { inForce budget { year amount } }
      }`;
      const then = data(await through(way, query, { headers: { 'lien-thong-as-of': '2024-12-31' } }));
      const now = data(await through(way, query)) as { budgets: { agency: object }[] };
      expect(then).toEqual({
        budgets: ['BTTTT', 'BCA', 'BTP'].map(code => ({
          agency: { code, asOf: '2024-12-31', inForce: true },
        })),
        agency: { inForce: true, budget: { year: 2024, amount: 487 } },
      });
      expect(now).toMatchObject({
        budgets: [{ agency: { code: 'BTTTT', inForce: false } }, { agency: { inForce: true } }, {}],
        agency: { inForce: false, budget: null },
      });
    });

    it('gives what it knows of entries of any type to a subgraph that knows only their interface', async () => {
      expect(data(await through(way, '{ noted { notes name } }'))).toEqual({
        noted: [
          { notes: ['Hỏi lại đầu mối liên hệ.'], name: 'Bộ Công an' },
          { notes: ['Đã đối soát quý III.'], name: 'Cơ sở dữ liệu quốc gia về dân cư' },
        ],
      });
      expect(batches()).toEqual([2]);
    });

    it('is walked by pages, each entry once, in its order', async () => {
      const walked: string[] = [];
      let after: string | null = null;
      do {
        const answer: GraphqlAnswer = await through(
          way,
          'query ($after: String) { agencies(first: 37, after: $after) { nodes { code budget(year: 2025) { year } } pageInfo { hasNextPage endCursor } } }',
          { variables: { after } },
        );
        const { nodes, pageInfo } = data(answer)['agencies'] as Page;
        walked.push(...nodes.map(({ code }) => code));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      const { agencies } = data(await direct('{ agencies(first: 1000) { nodes { code } } }')) as {
        agencies: Page;
      };
      expect(walked).toEqual(agencies.nodes.map(({ code }) => code));
      expect(walked.length).toBeGreaterThan(74);
    });

    it.each([
      ['a page that is too long', '{ agencies(first: 5000) { nodes { code } } }', 'PAGE_SIZE_OUT_OF_RANGE'],
      ['an id of nobody', '{ node(id: "BCA") { id } }', 'INVALID_ID'],
      ['a day too early', '{ agency(code: "BCA", asOf: "1900-01-01") { name } }', 'TIME_OUT_OF_RANGE'],
    ])('passes on the code and the way out of %s', async (_what, query, code) => {
      const [given, own] = [await through(way, query), await direct(query)];
      expect(own.errors?.[0]?.extensions?.code).toBe(code);
      expect(given.errors?.[0]).toMatchObject({
        message: own.errors?.[0]?.message,
        extensions: { code },
      });
    });

    it('is shown who asks, and shows more to who may see it', async () => {
      const query = '{ agency(code: "BCA") { name } budgets(year: 2024) { agency { contactPoint } } }';
      const headers = { authorization: stage.authorization };
      const known = data(await through(way, query, { headers }));
      expect(stage.registry.passed().map(({ authorization }) => authorization)).toEqual(
        expect.arrayContaining([headers.authorization]),
      );
      const { BTTTT, BCA, BTP } = data(
        await ask(
          stage.direct,
          '{ BTTTT: agency(code: "BTTTT") { contactPoint } BCA: agency(code: "BCA") { contactPoint } BTP: agency(code: "BTP") { contactPoint } }',
          { headers },
        ),
      );
      expect(known['budgets']).toEqual([BTTTT, BCA, BTP].map(agency => ({ agency })));
      const { errors } = await through(way, query);
      expect(errors?.map(({ extensions }) => extensions?.code)).toContain('UNAUTHENTICATED');
      expect(new Set(stage.registry.passed().map(({ authorization }) => authorization))).toEqual(
        new Set([undefined]),
      );
    });

    it('does for a steward what it refuses to others', async () => {
      const mutation = 'mutation { discardHarvest(run: 999999) { number } }';
      const [refused, known] = [
        await through(way, mutation),
        await through(way, mutation, { headers: { authorization: stage.authorization } }),
      ];
      expect([refused, known].map(({ errors }) => errors?.[0]?.extensions?.code)).toEqual([
        'UNAUTHENTICATED',
        'UNKNOWN_RUN',
      ]);
    });
  });

  // Hive Gateway's usual planner does not ask for such fields; its router runtime does.
  it.each(WAYS.filter(way => way.startsWith('Apollo') || way.endsWith('router runtime')))(
    '%s gets a field on all types of entries from a subgraph that knows only their interface',
    async way => {
      const query = `{ database(code: "${POPULATION}") { notes } agency(code: "BTP") { notes } }`;
      expect(data(await through(way, query))).toEqual({
        database: { notes: ['Đã đối soát quý III.'] },
        agency: { notes: [] },
      });
    },
  );
});
