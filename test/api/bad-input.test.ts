import { toGlobalId } from '../../src/graphql/global-id';
import { type BothEngines, createBothEngines } from '../support/both-engines';
import { REFUSED } from '../support/refused-requests';
import { NOW } from '../support/registry';

describe('bad input', () => {
  let registries: BothEngines;

  beforeAll(async () => {
    registries = await createBothEngines();
  });
  afterAll(() => registries.drop());

  it.each(REFUSED)('%s is refused with a code and the way out', async (_what, query, code, message) => {
    const { errors } = await registries.ask(query);
    expect(errors?.[0]?.extensions?.['code']).toBe(code);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions).not.toHaveProperty('stacktrace');
  });

  it('bad variables are refused like bad literals', async () => {
    const { errors } = await registries.ask('query ($asOf: Date) { agencies(asOf: $asOf) { totalCount } }', {
      asOf: '2023-02-30',
    });
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'INVALID_DATE' },
      message: expect.stringMatching(/"2023-02-30" is not a Date/) as unknown,
    });
    const moment = 'query ($at: DateTime) { agencies(knownAt: $at) { totalCount } }';
    expect((await registries.ask(moment, { at: 'yesterday' })).errors?.[0]).toMatchObject({
      extensions: { code: 'INVALID_DATE' },
      message: expect.stringMatching(/"yesterday" is not a DateTime: write it with its offset/) as unknown,
    });
  });

  it('a literal that is no date is refused at its place', async () => {
    const { errors } = await registries.ask('{ databases(asOf: "12/7/2023") { totalCount } }');
    expect(errors?.[0]?.locations).toEqual([{ line: 1, column: 19 }]);
  });

  it('an unknown code is null, and a good part of an answer is kept beside a bad one', async () => {
    const { data, errors } = await registries.ask(
      '{ agency(code: "KHONG-CO") { name } database(code: "") { name } ok: agency(code: "BCA") { name } bad: node(id: "?") { id } }',
    );
    expect(data).toEqual({ agency: null, database: null, ok: { name: 'Bộ Công an' }, bad: null });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.path).toEqual(['bad']);
  });

  it('a code may come in any form of Unicode', async () => {
    const query = 'query ($code: String!) { legalDocument(code: $code) { number } }';
    expect(await registries.data(query, { code: ' 06/QĐ-TTg'.normalize('NFD') })).toEqual({
      legalDocument: { number: '06/QĐ-TTg' },
    });
  });

  it('unknown ids are null in their place, and too many are refused', async () => {
    const ids = [
      toGlobalId('Agency', 'BCA'),
      toGlobalId('Agency', 'KHONG-CO'),
      toGlobalId('Citation', 'SF014'),
      toGlobalId('Platform', 'ndxp'),
    ];
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on Record { name } } }';
    const { data, statements } = await registries.ask(query, { ids });
    expect(data).toEqual({
      nodes: [
        { id: ids[0], __typename: 'Agency', name: 'Bộ Công an' },
        null,
        { id: ids[2], __typename: 'Citation' },
        { id: ids[3], __typename: 'Platform', name: 'Nền tảng tích hợp, chia sẻ dữ liệu quốc gia' },
      ],
    });
    expect(statements).toBe(4);
    const { errors } = await registries.ask(query, { ids: Array.from({ length: 101 }, () => ids[0]) });
    expect(errors?.[0]?.message).toMatch(/at most 100/);
  });

  it('a clock that runs a little ahead is forgiven', async () => {
    const knownAt = new Date(NOW.getTime() + 30_000).toISOString();
    const { errors } = await registries.ask(`{ agency(code: "BCA", knownAt: "${knownAt}") { code } }`);
    expect(errors).toBeUndefined();
  });
});
