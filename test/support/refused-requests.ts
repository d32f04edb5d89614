import { toGlobalId } from '../../src/graphql/global-id';

/** A cursor as the registry writes them, of any parts. */
export const cursor = (...parts: unknown[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

/** Each bad request with the code and a piece of the message that says what to do instead. */
export const REFUSED: readonly (readonly [string, string, string, RegExp])[] = [
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
    /malformed/,
  ],
  [
    'more than the cap',
    '{ agencies(first: 1001) { nodes { code } } }',
    'PAGE_SIZE_OUT_OF_RANGE',
    /between 1 and 1000\. Fetch more with the cursor/,
  ],
  [
    'more than the cap inside a record',
    '{ agency(code: "BCA") { databases(first: 101) { nodes { code } } } }',
    'PAGE_SIZE_OUT_OF_RANGE',
    /between 1 and 100/,
  ],
  [
    'none',
    '{ agencies(first: 0) { nodes { code } } }',
    'PAGE_SIZE_OUT_OF_RANGE',
    /1000\. For the number alone/,
  ],
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
    'INVALID_DATE',
    /"2023-02-30" is not a Date: write it like "2023-07-12"/,
  ],
  [
    'a month as a day',
    '{ agencies(asOf: "2023-02") { nodes { code } } }',
    'INVALID_DATE',
    /write it like "2023-07-12"/,
  ],
  [
    'a month that is none',
    '{ events(filter: { from: "2023-13" }) { nodes { code } } }',
    'INVALID_DATE',
    /"2023-13" is not a PartialDate/,
  ],
  ['a number as a day', '{ agencies(asOf: 2023) { nodes { code } } }', 'INVALID_DATE', /^2023 is not a Date/],
  [
    'a moment without its offset',
    '{ agencies(knownAt: "2026-12-01T09:00:00") { nodes { code } } }',
    'INVALID_DATE',
    /is not a DateTime: write it with its offset, like "2026-12-01T09:00:00\+07:00"\./,
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
    'a value that no value of an enum is like',
    '{ agencies(orderBy: NAME) { nodes { name(language: FR) } } }',
    'GRAPHQL_VALIDATION_FAILED',
    /"AgencyOrder" enum\..* There are NAME_ASC, NAME_DESC, CODE_ASC, CODE_DESC, VALID_FROM_ASC, VALID_FROM_DESC\.$/,
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
  [
    'a cursor with a text for a number',
    `{ changes(after: "${cursor('Change.RECORDED_ASC', 'abc')}") { nodes { code } } }`,
    'INVALID_CURSOR',
    /malformed/,
  ],
  [
    'a cursor with a number that is too large',
    `{ agency(code: "BCA") { history(after: "${cursor('Revision.RECORDED_ASC', 1e20)}") { totalCount } } }`,
    'INVALID_CURSOR',
    /malformed/,
  ],
  [
    'a filter for nothing',
    '{ agencies(filter: { text: " - " }) { totalCount } }',
    'EMPTY_SEARCH',
    /no letter or digit/,
  ],
  [
    'a filter for too much',
    `{ agencies(filter: { text: "${Array.from({ length: 21 }, (_, index) => `w${String(index)}`).join(' ')}" }) { totalCount } }`,
    'BAD_USER_INPUT',
    /at most 20/,
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
  ['a document of too many tokens', `{ ${'__typename '.repeat(10_001)} }`, 'TOO_MANY_TOKENS', /10000 tokens/],
];
