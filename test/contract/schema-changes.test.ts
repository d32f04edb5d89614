import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyChanges } from '../../src/schema-changes/classify';
import { undatedDeprecations } from '../../src/schema-changes/deprecations';

const TODAY = '2026-11-22';
const BEFORE = `
  type Query { agency(code: String!): Agency agencies(kind: Kind, first: Int = 20): [Agency!]! node: Node found: Found }
  interface Node { id: ID! }
  type Agency implements Node { id: ID! name: String! note: String }
  enum Kind { MINISTRY PROVINCE }
  input Filter { name: String }
  type Mutation { rename(filter: Filter!): Agency }
  union Found = Agency
`;

const classify = async (before: string, after: string): Promise<unknown[]> =>
  (await classifyChanges(before, after, TODAY)).map(change => [change.class, change.path, change.isRefused]);

/** Each changes the schema in one place. */
const CHANGES: readonly [what: string, from: string, to: string, expected: unknown[]][] = [
  ['a removed field', 'note: String', '', ['breaking', 'Agency.note', true]],
  ['a removed enum value', 'PROVINCE', '', ['breaking', 'Kind.PROVINCE', true]],
  ['a removed argument', 'kind: Kind, ', '', ['breaking', 'Query.agencies.kind', true]],
  ['another kind of type', 'enum Kind { MINISTRY PROVINCE }', 'scalar Kind', ['breaking', 'Kind', true]],
  ['a removed input field', '{ name: String }', '{ other: String }', ['breaking', 'Filter.name', true]],
  ['a dropped interface', 'Agency implements Node', 'Agency', ['breaking', 'Agency', true]],
  [
    'a new required argument',
    '(code: String!)',
    '(code: String!, day: Int!)',
    ['breaking', 'Query.agency.day', true],
  ],
  [
    'a new required input field',
    '{ name: String }',
    '{ name: String day: Int! }',
    ['breaking', 'Filter.day', true],
  ],
  ['another type', 'name: String!', 'name: Int!', ['breaking', 'Agency.name', true]],
  ['a field that may now be null', 'name: String!', 'name: String', ['breaking', 'Agency.name', true]],
  [
    'an argument that may not be null any more',
    'kind: Kind',
    'kind: Kind!',
    ['breaking', 'Query.agencies.kind', true],
  ],
  ['a new enum value', 'PROVINCE', 'PROVINCE COURT', ['dangerous', 'Kind.COURT', false]],
  ['another default', '= 20', '= 50', ['dangerous', 'Query.agencies.first', false]],
  ['a new field', 'note: String', 'note: String more: String', ['safe', 'Agency.more', false]],
  ['a field that is never null any more', 'note: String', 'note: String!', ['safe', 'Agency.note', false]],
  ['an argument that may be left out', 'code: String!', 'code: String', ['safe', 'Query.agency.code', false]],
];

describe('changes of the schema', () => {
  it.each(CHANGES)('%s', async (_what, from, to, expected) => {
    expect(BEFORE).toContain(from);
    expect(await classify(BEFORE, BEFORE.replace(from, to))).toContainEqual(expected);
  });

  it('are none where nothing changed, and the order of things is no change', async () => {
    expect(await classify(BEFORE, BEFORE)).toEqual([]);
    expect(await classify(BEFORE, BEFORE.replace('MINISTRY PROVINCE', 'PROVINCE MINISTRY'))).toEqual([]);
  });

  it('are told the breaking ones first', async () => {
    const after = BEFORE.replace('note: String', 'more: String').replace('PROVINCE', 'PROVINCE COURT');
    const classes = (await classify(BEFORE, after)).map(change => (change as string[])[0]);
    expect(classes).toEqual(['breaking', 'dangerous', 'safe']);
  });
});

/** Each takes away, or changes, one thing that is deprecated where it says `@old`. */
const ANNOUNCED: readonly [what: string, before: string, after: string][] = [
  ['a field', 'type Query { a: Int b: Int @old }', 'type Query { a: Int }'],
  ['the type of a field', 'type Query { a: Int b: Int @old }', 'type Query { a: Int b: [String!]! }'],
  ['an enum value', 'type Query { a: E } enum E { X Y @old }', 'type Query { a: E } enum E { X }'],
  ['an argument', 'type Query { a(b: Int @old): Int }', 'type Query { a: Int }'],
  [
    'an input field',
    'type Query { a(b: B): Int } input B { c: Int d: Int @old }',
    'type Query { a(b: B): Int } input B { c: Int }',
  ],
  [
    'a field of an interface and of what implements it',
    'type Query { a: I } interface I { x: Int y: Int @old } type T implements I { x: Int y: Int @old }',
    'type Query { a: I } interface I { x: Int } type T implements I { x: Int }',
  ],
  [
    'types that only what is deprecated led to',
    'type Query { a: Int b(c: In): U @old } input In { d: Int } union U = T type T { e: E } enum E { X }',
    'type Query { a: Int }',
  ],
];

describe('what was announced by a deprecation', () => {
  const isRefused = async (before: string, after: string, day: string): Promise<boolean> => {
    const deprecated = `@deprecated(reason: "Use another; stays until ${day}.")`;
    const changes = await classifyChanges(before.replaceAll('@old', deprecated), after, TODAY);
    expect(changes[0]?.class).toBe('breaking');
    return changes.some(change => change.isRefused);
  };

  it.each(ANNOUNCED)('%s may go once its day is over, and not before', async (_what, before, after) => {
    expect(await isRefused(before, after, '2026-11-21')).toBe(false);
    for (const day of [TODAY, '2027-06-30', 'some day', '2026-02-30', '2026-11-2'])
      expect([day, await isRefused(before, after, day)]).toEqual([day, true]);
  });

  it('takes nothing else along: not the interface alone, nor a type that is led to otherwise', async () => {
    const both =
      'type Query { a: I } interface I { x: Int y: Int } type T implements I { x: Int y: Int @old }';
    expect(await isRefused(both, both.replaceAll(/y: Int( @old)?/g, ''), '2026-01-01')).toBe(true);
    const used = 'type Query { a: T b: T @old } type T { x: Int }';
    expect(await isRefused(used, 'type Query { a: Int }', '2026-01-01')).toBe(true);
  });
});

describe('a deprecation', () => {
  it('without a day of the calendar in its reason is told', () => {
    const sdl = `type Query { a: Int @deprecated b: Int @deprecated(reason: "until 2027-02-30")
      c(d: Int @deprecated(reason: "until soon"), e: Int @deprecated(reason: "Stays until 2027-02-28.")): Int }
      enum E { X @deprecated(reason: "old") Y } input I { x: Int @deprecated(reason: "2027-02-28") y: Int }`;
    expect(undatedDeprecations(sdl)).toEqual(['Query.a', 'Query.b', 'Query.c.d', 'E.X', 'I.x']);
  });

  it('has its day, everywhere in the schema', () => {
    const sdl = readFileSync(join(__dirname, '..', '..', 'schema', 'schema.graphql'), 'utf8');
    expect(sdl).toContain('type Query');
    expect(undatedDeprecations(sdl)).toEqual([]);
  });
});
