import type { Draft } from './draft';
import { unique } from './refused-fields';

/** Stands for a variable that is not sent. */
const ABSENT = Symbol('absent');

interface Case {
  readonly declaration: string;
  readonly use: (variable: string) => string;
  readonly values: readonly unknown[];
}

const filtered = (text: string): string => `agencies(filter: ${text}, first: 1) { totalCount }`;

/** Variables whose values do not fit their types. */
const CASES: readonly Case[] = [
  {
    declaration: 'Int',
    use: name => `agencies(first: ${name}) { totalCount }`,
    values: ['x', '3', 1.5, 2 ** 40, true, [1], {}],
  },
  {
    declaration: 'Int!',
    use: name => `databases(last: ${name}) { totalCount }`,
    values: ['x', null, ABSENT, [], false],
  },
  {
    declaration: '[Int!]',
    use: name => `databases(filter: { securityLevel: ${name} }) { totalCount }`,
    values: ['x', [null], [1, 'x', 2.5], [[1]]],
  },
  {
    declaration: 'AgencyOrder',
    use: name => `agencies(orderBy: ${name}, first: 1) { totalCount }`,
    values: ['NOPE', 'name_asc', 3, ['NAME_ASC'], {}, true],
  },
  {
    declaration: '[AgencyKind!]',
    use: name => filtered(`{ kind: ${name} }`),
    values: ['NOPE', ['MINISTRY', 'MINSTRY'], [null], [3], {}],
  },
  {
    declaration: 'AgencyFilter',
    use: filtered,
    values: [
      { nope: 1 },
      { kind: 'NOPE' },
      { codes: [1, 'BCA', null] },
      'x',
      4,
      { beganFrom: '2023-13', endedUntil: 7, text: {} },
      { kind: [['MINISTRY']] },
    ],
  },
  {
    declaration: '[AgencyFilter!]',
    use: filtered,
    values: [[{}]],
  },
  {
    declaration: 'Date',
    use: name => `registry(asOf: ${name}) { revision }`,
    values: ['2023-02-30', '2023-02', 'x', '', 5, true, {}, ['2023-01-01']],
  },
  {
    declaration: 'PartialDate',
    use: name => `events(filter: { from: ${name} }) { totalCount }`,
    values: ['2023-13', '', '23', 2023, {}, []],
  },
  {
    declaration: 'DateTime',
    use: name => `registry(knownAt: ${name}) { revision }`,
    values: ['yesterday', '2026-13-01T00:00:00Z', '2026-11-22', '', true, {}, []],
  },
  {
    declaration: 'String!',
    use: name => `agency(code: ${name}) { code }`,
    values: [null, ABSENT, 5, ['BCA'], {}, true],
  },
  {
    declaration: '[String!]!',
    use: name => filtered(`{ codes: ${name} }`),
    values: [null, ABSENT, [null], ['BCA', 5], [['BCA']]],
  },
  { declaration: 'ID!', use: name => `node(id: ${name}) { id }`, values: [null, ABSENT, 1.5, 5, {}, true] },
  {
    declaration: '[ID!]!',
    use: name => `nodes(ids: ${name}) { id }`,
    values: [null, ABSENT, [null], {}, [{}]],
  },
  {
    declaration: 'Boolean!',
    use: name => `registry @include(if: ${name}) { revision }`,
    values: ['true', 1, null, ABSENT, []],
  },
  {
    declaration: 'Language!',
    use: name => `agency(code: "BCA") { name(language: ${name}) }`,
    values: ['FR', 'en', null, ABSENT, 0],
  },
  { declaration: 'Int', use: name => `agency(code: ${name}) { code }`, values: [1] },
  { declaration: 'String', use: name => `agency(code: ${name}) { code }`, values: ['BCA'] },
  { declaration: 'Agency', use: name => `agencies(filter: ${name}) { totalCount }`, values: [{}] },
  { declaration: 'Int = "x"', use: name => `agencies(first: ${name}) { totalCount }`, values: [1] },
  { declaration: 'Int! = null', use: name => `agencies(first: ${name}) { totalCount }`, values: [1] },
  {
    declaration: 'Date = "2023-02-30"',
    use: name => `registry(asOf: ${name}) { revision }`,
    values: [ABSENT],
  },
];

/** Null for a variable that may be null, where the argument may not: known only while executing. */
const NULLS: readonly Case[] = [
  {
    declaration: 'Language',
    use: name => `agency(code: "BCA") { code name(language: ${name}) }`,
    values: [null],
  },
  {
    declaration: 'Language = EN',
    use: name => `agencies(first: 2) { nodes { code description(language: ${name}) } }`,
    values: [null],
  },
  { declaration: 'String = "BCA"', use: name => `agency(code: ${name}) { code }`, values: [null] },
  {
    declaration: 'Int = 3',
    use: name => `source(code: "curated") { code harvestRuns(first: ${name}) { number } }`,
    values: [null],
  },
  {
    declaration: 'Boolean = true',
    use: name => `registry @include(if: ${name}) { revision }`,
    values: [null],
  },
  {
    declaration: 'Boolean = false',
    use: name => `registry { revision begins @skip(if: ${name}) }`,
    values: [null],
  },
  {
    declaration: 'String = "BCA"',
    use: name => `agencies(filter: { codes: [${name}] }) { totalCount }`,
    values: [null],
  },
];

const many = (value: unknown): unknown[] => Array.from({ length: 60 }, () => value);

/** More mistakes than are counted. */
const MANY: readonly Case[] = [
  { declaration: '[AgencyKind!]', use: name => filtered(`{ kind: ${name} }`), values: [many('NOPE')] },
  { declaration: 'AgencyFilter', use: filtered, values: [{ codes: many(5) }] },
];

function written(draft: Draft, cases: readonly Case[]): string {
  const { random } = draft.source;
  const { declaration, use, values } = random.pick(cases);
  const value = random.pick(values);
  const variable = draft.variable(declaration, value === ABSENT ? undefined : value);
  return `${unique(draft)}: ${use(variable)}`;
}

/** A root field with a variable whose value does not fit. */
export const brokenVariable = (draft: Draft): string => written(draft, CASES);

/** A root field with a variable whose value has more mistakes than are counted. */
export const hopelessVariable = (draft: Draft): string => written(draft, MANY);

/** A root field with a null that only the executor can refuse. */
export const nullVariable = (draft: Draft): string => written(draft, NULLS);
