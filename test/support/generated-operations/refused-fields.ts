import { toGlobalId } from '../../../src/graphql/global-id';
import { cursor } from '../refused-requests';
import type { Draft } from './draft';
import { lookUpOf, rootLists, someList } from './root-lists';

/** Writes a root field that is well formed and that a resolver refuses, at least once. */
export type Defect = (draft: Draft) => string;

const ROOT_CAP = 1000;
const NESTED_CAP = 100;

/** A value written out or sent in a variable. */
export function either(draft: Draft, type: string, json: unknown): string {
  const { random } = draft.source;
  if (random.chance(0.5)) return JSON.stringify(json);
  return random.chance(0.2)
    ? draft.variable(`${type} = ${JSON.stringify(json)}`)
    : draft.variable(type, json);
}

export const unique = (draft: Draft): string => `bad${String(draft.source.random.below(1_000_000_000))}`;

function badPage(draft: Draft, cap: number, names: readonly string[] = ['first', 'last']): string {
  const { random } = draft.source;
  const size = (): string =>
    either(draft, 'Int', random.pick([0, -1, cap + 1, cap + 1, -2147483648, 2147483647]));
  if (names.length > 1 && random.chance(0.25)) return `first: ${either(draft, 'Int', 2)}, last: 1`;
  return `${random.pick(names)}: ${size()}`;
}

function badCursor(draft: Draft, list: string): string {
  const { random, samples } = draft.source;
  const foreign = Object.keys(samples.cursors).filter(key => key.split('.')[0] !== list);
  const bad = random.weighted([
    [() => random.pick(['nope', '', 'W10', 'bnVsbA', '🙂']), 2],
    [() => random.pick(samples.cursors[random.pick(foreign)] ?? ['?']), 3],
    [() => samples.cursors[`${list}.VALID_FROM_DESC`]?.[0] ?? 'none', 2],
    [() => cursor(`${list}.NAME_ASC`, 'a'), 1],
    [() => cursor(`${list}.NOPE_ASC`, 'a', 'b'), 1],
    [() => cursor(`${list}.NAME_ASC`, 1, 2), 1],
    [() => cursor('Change.RECORDED_ASC', 'abc'), 1],
  ])();
  return `${random.pick(['after', 'before'])}: ${either(draft, 'String', bad)}`;
}

const emptyText = (draft: Draft): unknown => draft.source.random.pick(['', ' - ', '–', '...', ' \t']);
const longText = Array.from({ length: 21 }, (_, index) => `w${String(index)}`).join(' ');

/** What a list inside a record refuses. */
function badNested(draft: Draft, nested: string): string {
  const { random } = draft.source;
  const alias = random.chance(0.5) ? `${unique(draft)}: ` : '';
  if (nested === 'history') return `${alias}history(${badPage(draft, NESTED_CAP, ['first'])}) { totalCount }`;
  const given = random.weighted([
    [() => badPage(draft, NESTED_CAP), 5],
    [() => badCursor(draft, 'Nothing'), 2],
    [() => `filter: { text: ${either(draft, 'String', emptyText(draft))} }`, 1],
  ])();
  return `${alias}${nested}(${given}) { ${random.pick(['totalCount', 'nodes { code }', 'edges { cursor }', '__typename'])} }`;
}

const badTime = (draft: Draft): string => {
  const { random } = draft.source;
  if (random.chance(0.5))
    return `asOf: ${either(draft, 'Date', random.pick(['1945-09-01', '1000-01-01', '1802-06-01']))}`;
  const moments = ['2020-01-01T00:00:00Z', '2031-01-01T00:00:00Z', '2026-11-22T09:00:00+09:00'];
  return `knownAt: ${either(draft, 'DateTime', random.pick(moments))}`;
};

const badId = (draft: Draft): string => {
  const ids = ['nope', '', '5', toGlobalId('Person', 'x'), toGlobalId('Agency', ''), 'QWdlbmN5L0JDQQ=='];
  return draft.source.random.pick(ids);
};

function someIds(draft: Draft, count: number): string[] {
  const { random, samples } = draft.source;
  return Array.from({ length: count }, () => random.pick(samples.ids));
}

const someCode = (draft: Draft, record: string): string =>
  JSON.stringify(draft.source.random.pick(draft.source.samples.codes[record] ?? ['']));

/** Refusals at the root. */
export const REFUSED_AT_ROOT: Readonly<Record<string, Defect>> = {
  'a page size': draft => `${someList(draft.source).name}(${badPage(draft, ROOT_CAP)}) { totalCount }`,
  'a page size of the feed': draft => `changes(${badPage(draft, ROOT_CAP, ['first'])}) { totalCount }`,
  'a page size of a search': draft =>
    `search(text: "bo", ${badPage(draft, NESTED_CAP, ['first'])}) { totalCount }`,
  'a cursor': draft => {
    const { name, record } = someList(draft.source);
    return `${name}(first: 2, ${badCursor(draft, record)}) { nodes { code } }`;
  },
  'a time': draft => `${someList(draft.source).name}(first: 1, ${badTime(draft)}) { totalCount }`,
  'a time of a look-up': draft => {
    const list = someList(draft.source);
    return `${lookUpOf(list)}(code: ${someCode(draft, list.record)}, ${badTime(draft)}) { code }`;
  },
  'a time of the registry': draft => `registry(${badTime(draft)}) { revision }`,
  'an id': draft => `node(id: ${either(draft, 'ID!', badId(draft))}) { id }`,
  'an id among ids': draft =>
    `nodes(ids: ${either(draft, '[ID!]!', [...someIds(draft, 2), badId(draft), badId(draft)])}) { id }`,
  'too many ids': draft => `nodes(ids: ${either(draft, '[ID!]!', someIds(draft, 101))}) { id }`,
  'an empty search': draft => `search(text: ${either(draft, 'String!', emptyText(draft))}) { totalCount }`,
  'too long a search': draft => `search(text: ${either(draft, 'String!', longText)}) { totalCount }`,
  'an empty filter': draft =>
    `${someList(draft.source).name}(filter: { text: ${either(draft, 'String', emptyText(draft))} }) { totalCount }`,
  'a NUL character': draft =>
    draft.source.random.pick<() => string>([
      () => `agency(code: ${either(draft, 'String!', 'a\u0000b')}) { code }`,
      () => `agencies(filter: { codes: [${either(draft, 'String!', '\u0000')}] }) { totalCount }`,
      () => `search(text: ${either(draft, 'String!', 'bo \u0000')}) { totalCount }`,
    ])(),
};

/** Refusals inside records: on nullable and non-null fields, once and at several paths. */
export const REFUSED_INSIDE: Readonly<Record<string, Defect>> = {
  'inside a record': draft => {
    const list = someList(draft.source);
    const bad = badNested(draft, draft.source.random.pick(list.nested));
    return `${lookUpOf(list)}(code: ${someCode(draft, list.record)}) { code ${bad} }`;
  },
  'inside the records of a list': draft => {
    const list = someList(draft.source);
    const bad = `{ code ${badNested(draft, draft.source.random.pick(list.nested))} }`;
    return `${list.name}(first: 3) { ${draft.source.random.pick([`nodes ${bad}`, `edges { cursor node ${bad} }`])} }`;
  },
  'inside records by id': draft => {
    const ids = ['QWdlbmN5L0JDQQ', ...someIds(draft, 3)];
    return `nodes(ids: ${JSON.stringify(ids)}) { id ... on Record { name ${badNested(draft, 'history')} } ... on Agency { ${badNested(draft, 'databases')} } }`;
  },
  'inside references of a list': draft => {
    const { random } = draft.source;
    const list = random.pick(rootLists(draft.source).filter(({ references }) => references.length > 0));
    const reference = random.pick(list.references);
    const nested = reference.record === 'HarvestRun' ? '__typename' : badNested(draft, 'history');
    const certain = `${unique(draft)}: node(id: "") { id }`;
    return `${list.name}(first: 5) { totalCount nodes { code ${reference.name} { ${nested} } } } ${certain}`;
  },
  'inside subjects and systems': draft => {
    const bad = badNested(draft, 'history');
    return draft.source.random.pick([
      `observations(first: 4) { nodes { code subject { code ${bad} } } }`,
      `dataLinks(first: 6) { nodes { consumerSystem { ... on Database { code ${bad} } } provider { code ${bad} } } }`,
      `changes(first: 4) { nodes { code record { name ${bad} } } }`,
      `search(text: "bo", first: 3) { nodes { score record { name ${bad} } } }`,
    ]);
  },
  'the runs of a source': draft =>
    `source(code: "curated") { harvestRuns(first: ${either(draft, 'Int!', draft.source.random.pick([0, 101]))}) { number } }`,
};
