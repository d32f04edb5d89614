import { toGlobalId } from '../../src/graphql/global-id';
import { type BothEngines, createBothEngines } from '../support/both-engines';
import { NOW } from '../support/registry';

const cursor = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** Each bad request with the code and a piece of the message that says what to do instead. */
const REFUSED: readonly (readonly [string, string, string, RegExp])[] = [
  ['a cursor that is none', '{ agencies(after: "nope") { nodes { code } } }', 'INVALID_CURSOR', /malformed/],
  [
    'a cursor of another list',
    `{ agencies(after: "${cursor('Database.CODE_ASC', 'x')}") { nodes { code } } }`,
    'INVALID_CURSOR',
    /belongs to Database.CODE_ASC, not to Agency.NAME_ASC/,
  ],
  [
    'a cursor of another order',
    `{ agencies(orderBy: CODE_ASC, after: "${cursor('Agency.NAME_ASC', 'a', 'b')}") { nodes { code } } }`,
    'INVALID_CURSOR',
    /order it came from/,
  ],
  [
    'a cursor with too few values',
    `{ agencies(after: "${cursor('Agency.NAME_ASC', 'a')}") { nodes { code } } }`,
    'INVALID_CURSOR',
    /belongs to/,
  ],
  [
    'more than the cap',
    '{ agencies(first: 1001) { nodes { code } } }',
    'PAGE_SIZE_OUT_OF_RANGE',
    /between 1 and 1000/,
  ],
  [
    'more than the cap inside a record',
    '{ agency(code: "BCA") { databases(first: 101) { nodes { code } } } }',
    'PAGE_SIZE_OUT_OF_RANGE',
    /between 1 and 100/,
  ],
  ['none', '{ agencies(first: 0) { nodes { code } } }', 'PAGE_SIZE_OUT_OF_RANGE', /between 1 and 1000/],
  ['less than none', '{ agencies(last: -3) { nodes { code } } }', 'PAGE_SIZE_OUT_OF_RANGE', /last is -3/],
  [
    'both first and last',
    '{ agencies(first: 1, last: 1) { nodes { code } } }',
    'BAD_USER_INPUT',
    /either first or last/,
  ],
  [
    'a day that is none',
    '{ agencies(asOf: "2023-02-30") { nodes { code } } }',
    'GRAPHQL_VALIDATION_FAILED',
    /"2023-02-30" is no Date/,
  ],
  [
    'a month as a day',
    '{ agencies(asOf: "2023-02") { nodes { code } } }',
    'GRAPHQL_VALIDATION_FAILED',
    /write it like "2023-07-12"/,
  ],
  [
    'a month that is none',
    '{ events(filter: { from: "2023-13" }) { nodes { code } } }',
    'GRAPHQL_VALIDATION_FAILED',
    /is no PartialDate/,
  ],
  [
    'a day before the registry begins',
    '{ agencies(asOf: "1945-09-01") { nodes { code } } }',
    'TIME_OUT_OF_RANGE',
    /begins on 1945-09-02/,
  ],
  [
    'a moment before the registry knew anything',
    '{ agencies(knownAt: "2020-01-01T00:00:00Z") { nodes { code } } }',
    'TIME_OUT_OF_RANGE',
    /first revision was recorded at 2026-11-22T02:00:00.000Z/,
  ],
  [
    'a moment that has not come',
    '{ agencies(knownAt: "2031-01-01T00:00:00Z") { nodes { code } } }',
    'TIME_OUT_OF_RANGE',
    /later than now/,
  ],
  ['an id that is none', '{ node(id: "nope") { id } }', 'INVALID_ID', /no id of this registry/],
  [
    'an id of a type that does not exist',
    `{ node(id: "${toGlobalId('Person', 'x')}") { id } }`,
    'INVALID_ID',
    /no type Person/,
  ],
  [
    'a value that an enum does not have',
    '{ agencies(filter: { kind: [MINSTRY] }) { nodes { code } } }',
    'GRAPHQL_VALIDATION_FAILED',
    /Did you mean the enum value "MINISTRY"/,
  ],
  [
    'a field that does not exist',
    '{ agencies { nodes { nam } } }',
    'GRAPHQL_VALIDATION_FAILED',
    /Did you mean "name"/,
  ],
  [
    'a filter that does not exist',
    '{ agencies(filter: { knd: [MINISTRY] }) { nodes { code } } }',
    'GRAPHQL_VALIDATION_FAILED',
    /knd/,
  ],
  ['a search for nothing', '{ search(text: " – ") { totalCount } }', 'EMPTY_SEARCH', /no letter or digit/],
  [
    'a search for too much',
    `{ search(text: "${'a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 '.repeat(1)}l m n o p q r s t u v") { totalCount } }`,
    'BAD_USER_INPUT',
    /at most 20/,
  ],
  [
    'a history too long',
    '{ agency(code: "BCA") { history(first: 101) { totalCount } } }',
    'PAGE_SIZE_OUT_OF_RANGE',
    /between 1 and 100/,
  ],
  ['no GraphQL', '{ agencies(', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  [
    'a document of too many tokens',
    `{ ${'__typename '.repeat(10_001)} }`,
    'GRAPHQL_PARSE_FAILED',
    /10000 tokens/,
  ],
];

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
      message: expect.stringMatching(/"2023-02-30" is no Date/) as unknown,
    });
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

  it('nothing in a string reaches SQL', async () => {
    const nasty = `'; drop table agencies; -- "%_\\ \u0000 ${'x'.repeat(300)}`;
    const query =
      'query ($s: String!) { agency(code: $s) { code } agencies(filter: { codes: [$s], parent: [$s], text: $s }) { totalCount } search(text: $s) { totalCount } }';
    const { data } = await registries.ask(query, { s: nasty.replace('\u0000', '') });
    expect(data).toMatchObject({ agency: null, agencies: { totalCount: 0 }, search: { totalCount: 0 } });
  });
});
