import { ask, type AttackTable } from '../attack';

const repeat = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ');

/** Fragments each of which asks for the next one under two names: so many fields are really to be answered. */
const branching = (levels: number): string =>
  `{ agency(code: "BCA") { ...f0 } } ${repeat(levels, n => {
    const next = `{ ...f${String(n + 1)} }`;
    return `fragment f${String(n)} on Agency { a: parent ${next} b: parent ${next} }`;
  })} fragment f${String(levels)} on Agency { code }`;

const nested = (levels: number): string =>
  `{ agency(code: "BCA") ${'{ parent '.repeat(levels)}{ code }${' }'.repeat(levels)} }`;

const lists = (levels: number): string =>
  `{ agencies(first: 1000) { nodes { databases(first: 100) { nodes { ${'owner { databases(first: 100) { nodes { '.repeat(levels)} code ${'} } }'.repeat(levels)} } } } } }`;

export const bombs: AttackTable = {
  title: 'operations that would be too much work',
  attacks: [
    { name: 'fragments that branch to 2^30 records', request: ask(branching(30)), status: 400 },
    { name: 'fragments that branch to 2^12 records', request: ask(branching(12)), status: 400 },
    { name: 'a record in a record, 3,000 deep', request: ask(nested(3_000)), status: 400 },
    { name: 'lists in lists in lists', request: ask(lists(6)), status: 400 },
    {
      name: '101 aliases of __typename',
      request: ask(`{ ${repeat(101, n => `a${String(n)}: __typename`)} }`),
      status: 400,
    },
    {
      name: '3,000 aliases of __typename',
      request: ask(`{ ${repeat(3_000, n => `a${String(n)}: __typename`)} }`),
      status: 400,
    },
    {
      name: '1,000 aliases of a list',
      request: ask(`{ ${repeat(900, n => `a${String(n)}: agencies(first: 1000) { totalCount }`)} }`),
      status: 400,
    },
    {
      name: 'one field 5,000 times',
      request: ask(`{ agency(code: "BCA") { ${'code '.repeat(5_000)}} }`),
      status: 400,
    },
    {
      name: '10 directives at one field',
      request: ask(`{ __typename ${'@include(if: true) '.repeat(10)}}`),
      status: 400,
    },
    { name: '1,000 unknown directives', request: ask(`{ __typename ${'@aa '.repeat(1_000)}}`), status: 400 },
    { name: '3,000 unknown fields', request: ask(`{ ${repeat(3_000, n => `x${String(n)}`)} }`), status: 400 },
    {
      name: 'fields that conflict, 1,000 of them',
      request: ask(`{ ${repeat(1_000, n => `a: agency(code: "${String(n)}") { code }`)} }`),
      status: 400,
    },
    {
      name: 'introspection in circles',
      request: ask(`{ __schema { types ${'{ fields { type '.repeat(6)}{ name }${' } }'.repeat(6)} } }`),
      status: 400,
    },
  ],
};
