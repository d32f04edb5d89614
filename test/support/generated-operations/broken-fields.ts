import type { Defect } from './refused-fields';
import { lookUpOf, someList } from './root-lists';

const oneOf =
  (...texts: readonly string[]): Defect =>
  ({ source }) =>
    source.random.pick(texts);

/** Root fields that do not fit the schema. */
export const BROKEN_FIELDS: Readonly<Record<string, Defect>> = {
  'an unknown field': ({ source }) => {
    const { name, nested } = someList(source);
    const typo = `${source.random.pick(nested).slice(0, -1)}z`;
    return source.random.pick([
      `${name}z { totalCount }`,
      `${name} { nodes { code ${typo} } }`,
      `${name} { edges { node { ... on Record { ${typo} } } cursr } }`,
      `${name} { nodes { history { nodes { differences { ${typo} { x } } } } } }`,
    ]);
  },
  'an unknown argument': ({ source }) => {
    const { name, nested } = someList(source);
    return source.random.pick([
      `${name}(frist: 2) { totalCount }`,
      `${name} { nodes { ${source.random.pick(nested)}(asOf: "2023-01-01") { totalCount } } }`,
      `${name} { totalCount(x: 1) }`,
      `${name} { __typename @include(if: true, unless: false) }`,
    ]);
  },
  'an ill-typed literal': ({ source }) => {
    const list = someList(source);
    const { name } = list;
    return source.random.pick([
      `${name}(first: "x") { totalCount }`,
      `${name}(first: 1.5) { totalCount }`,
      `${name}(first: 99999999999) { totalCount }`,
      `${name}(first: FIRST) { totalCount }`,
      `${name}(orderBy: "CODE_ASC") { totalCount }`,
      `${name}(orderBy: NO_ASC) { totalCount }`,
      `${name}(filter: 3) { totalCount }`,
      `${name}(filter: { codes: [5, "x"] }) { totalCount }`,
      `${name}(filter: { codes: [null] }) { totalCount }`,
      `${name}(filter: { kodes: ["x"] }) { totalCount }`,
      `${name}(filter: { beganFrom: "2023-13" }) { totalCount }`,
      `${name}(filter: { beganFrom: 2023 }) { totalCount }`,
      `${name}(asOf: "2023-02-30") { totalCount }`,
      `${name}(knownAt: "gestern") { totalCount }`,
      `${lookUpOf(list)}(code: 5) { code }`,
      `${lookUpOf(list)}(code: null) { code }`,
      `${lookUpOf(list)}(code: ["x"]) { code }`,
    ]);
  },
  'a missing argument': oneOf(
    'agency { code }',
    'node { id }',
    'nodes { id }',
    'search { totalCount }',
    'agencies { facets { by } }',
    '__type { name }',
    'registry @include { revision }',
  ),
  'a selection where none can be, or none where one must be': oneOf(
    'agencies',
    'agencies { nodes }',
    'agencies { totalCount { x } }',
    'agency(code: "BCA") { kind { name } }',
    '__schema',
    'dataLinks { nodes { consumerSystem } }',
    'dataLinks { nodes { consumerSystem { name } } }',
    'node(id: "x") { id name }',
  ),
  'twice the same name': oneOf(
    'agencies(first: 1, first: 1) { totalCount }',
    'agencies(filter: { text: "a", text: "a" }) { totalCount }',
    'x: agency(code: "BCA") { code } x: agency(code: "BTP") { code }',
    'agency(code: "BCA") { a: code a: name }',
    'agency(code: "BCA") { name(language: VI) name(language: EN) }',
    'nodes(ids: []) { ... on Agency { x: kind } ... on Database { x: code } }',
    'agencies { nodes { ... on Record { code: name } code } }',
    'registry @skip(if: false) @skip(if: false) { revision }',
  ),
  'a fragment on the wrong type': oneOf(
    'agency(code: "BCA") { ... on Database { code } }',
    'agency(code: "BCA") { ... on String { code } }',
    'agency(code: "BCA") { ... on Person { code } }',
    'dataLinks { nodes { consumerSystem { ... on Agency { code } } } }',
    'citations { nodes { ... on Record { code } } }',
    'agencies { nodes { ... on AgencyFilter { text } } }',
    '...Nowhere',
  ),
  'a directive that does not fit': oneOf(
    'registry @nope { revision }',
    'registry @include(if: "true") { revision }',
    'registry @include(if: null) { revision }',
    'registry @deprecated { revision }',
    'registry @stream(initialCount: 1) { revision }',
    '... @defer { registry { revision } }',
    'registry { revision @skip(unless: true) }',
  ),
  'variables that do not fit': oneOf(
    'agencies(first: $nowhere) { totalCount }',
    'registry @include(if: $nowhere) { revision }',
    'agencies(filter: { text: $nowhere, codes: [$nowhere2] }) { totalCount }',
  ),
};
