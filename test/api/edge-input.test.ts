import { toGlobalId } from '../../src/graphql/global-id';
import { type BothEngines, createBothEngines } from '../support/both-engines';
import { cursor } from '../support/refused-requests';

describe('input at the edge', () => {
  let registries: BothEngines;

  beforeAll(async () => {
    registries = await createBothEngines();
  });
  afterAll(() => registries.drop());

  it('a NUL character is refused wherever a text goes', async () => {
    const text = 'a\u0000b';
    const nul = { code: 'BAD_USER_INPUT', message: expect.stringMatching(/NUL character/) as unknown };
    const asked: readonly (readonly [string, string, object])[] = [
      ['query ($s: String!) { agency(code: $s) { code } }', text, nul],
      ['query ($s: String!) { agencies(filter: { codes: [$s] }) { totalCount } }', text, nul],
      ['query ($s: String!) { agencies(filter: { text: $s }) { totalCount } }', text, nul],
      ['query ($s: String!) { search(text: $s) { totalCount } }', text, nul],
      ['query ($s: ID!) { node(id: $s) { id } }', toGlobalId('Agency', text), { code: 'INVALID_ID' }],
      [
        'query ($s: String!) { agencies(after: $s) { nodes { code } } }',
        cursor('Agency.NAME_ASC', text, 'b'),
        { code: 'INVALID_CURSOR' },
      ],
    ];
    for (const [query, s, expected] of asked) {
      const { errors } = await registries.ask(query, { s });
      expect({ code: errors?.[0]?.extensions?.['code'], message: errors?.[0]?.message }).toMatchObject(
        expected,
      );
    }
  });

  it('an empty list matches nothing', async () => {
    const data = await registries.data(`{
      codes: agencies(filter: { codes: [] }) { totalCount }
      kinds: agencies(filter: { kind: [] }) { totalCount }
      levels: databases(filter: { securityLevel: [] }) { totalCount }
      laws: databases(filter: { legalBasis: [] }) { totalCount }
      search(text: "bo", types: []) { totalCount }
      changes(filter: { types: [] }) { totalCount }
      facets: agencies { facets(by: []) { by } }
    }`);
    const none = { totalCount: 0 };
    const lists = { codes: none, kinds: none, levels: none, laws: none, search: none, changes: none };
    expect(data).toEqual({ ...lists, facets: { facets: [] } });
  });

  it('a facet asked for twice is counted once', async () => {
    const data = await registries.data(
      '{ agencies { totalCount facets(by: [KIND, KIND]) { counts { count } } } }',
    );
    const { totalCount, facets } = data['agencies'] as {
      totalCount: number;
      facets: { counts: { count: number }[] }[];
    };
    expect(facets).toHaveLength(2);
    for (const { counts } of facets) {
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    }
  });

  it('a year or a month as an upper bound means all of it', async () => {
    const data = await registries.data(`{
      year: targets(filter: { dueUntil: "2025" }) { totalCount }
      day: targets(filter: { dueUntil: "2025-12-31" }) { totalCount }
      within: observations(filter: { from: "2024", until: "2024" }) { totalCount }
      byDays: observations(filter: { from: "2024", until: "2024-12-31" }) { totalCount }
      endedInMonth: agencies(filter: { kind: [PROVINCE], endedUntil: "2025-06" }, asOf: "2025-06-30") { totalCount }
      endedByDay: agencies(filter: { kind: [PROVINCE], endedUntil: "2025-06-30" }, asOf: "2025-06-30") { totalCount }
    }`);
    expect(data).toEqual({
      year: { totalCount: 12 },
      day: { totalCount: 12 },
      within: { totalCount: 34 },
      byDays: { totalCount: 34 },
      endedInMonth: { totalCount: 52 },
      endedByDay: { totalCount: 52 },
    });
  });

  it('nothing in a string reaches SQL', async () => {
    const nasty = `'; drop table agencies; -- "%_\\ \ud800 ${'x'.repeat(300)}`;
    const query =
      'query ($s: String!) { agency(code: $s) { code } agencies(filter: { codes: [$s], parent: [$s], text: $s }) { totalCount } search(text: $s) { totalCount } }';
    const { data } = await registries.ask(query, { s: nasty });
    expect(data).toMatchObject({ agency: null, agencies: { totalCount: 0 }, search: { totalCount: 0 } });
  });
});
