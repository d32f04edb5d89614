import { type FastifyInstance } from 'fastify';
import { getIntrospectionQuery, parse } from 'graphql';
import { structuralRefusal } from '../../src/graphql/limits/structural-limits';
import { createTestServer } from '../support/http';
import { limitsOf } from '../support/limits';
import { readyMade } from '../support/operations';

const LIMITS = { depth: 6, aliases: 3, rootFields: 3, directives: 4 };

const codeOf = (query: string): unknown =>
  structuralRefusal(parse(query), LIMITS)?.extensions['code'] ?? null;

const times = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join(' ');

/** Fragments of which each spreads the next one twice: as many fields as atoms, in a document of a page. */
const bomb = (levels: number, leaf: string): string =>
  `{ ...f0 } ${times(levels, index => `fragment f${String(index)} on Query { ...f${String(index + 1)} ...f${String(index + 1)} }`)}
   fragment f${String(levels)} on Query { ${leaf} }`;

describe('the structure of an operation', () => {
  it.each([
    ['depth', '{ a { a { a { a { a { a } } } } } }', '{ a { a { a { a { a { a { a } } } } } } }', 'TOO_DEEP'],
    [
      'depth through fragments',
      '{ a { ...b } } fragment b on B { a { ... on C { a { a { a { a } } } } } }',
      '{ a { a { ...b } } } fragment b on B { a { ... on C { a { a { a { a } } } } } }',
      'TOO_DEEP',
    ],
    [
      'aliases, those of __typename too',
      '{ a: t b: __typename c: t }',
      '{ a: t b: __typename c: t x { d: t } }',
      'TOO_MANY_ALIASES',
    ],
    [
      'aliases of a fragment, as often as it is spread',
      '{ x { ...f } } fragment f on X { a: t b: t }',
      '{ x { ...f } y { ...f } } fragment f on X { a: t b: t }',
      'TOO_MANY_ALIASES',
    ],
    ['root fields', '{ a b c }', '{ a ... { b ...f } } fragment f on Query { c d }', 'TOO_MANY_ROOT_FIELDS'],
    ['directives', '{ a @x @y b @x @y }', '{ a @x @y b @x @y c @x }', 'TOO_MANY_DIRECTIVES'],
    ['directives of one field', '{ a @x @x @x @x }', '{ a @x @x @x @x @x @x }', 'TOO_MANY_DIRECTIVES'],
    [
      'one field again and again',
      `{ a { ${times(10, () => 'b')} } }`,
      `{ a { ${times(11, () => 'b')} } }`,
      'TOO_MANY_REPEATED_FIELDS',
    ],
    [
      'fields',
      `{ a { ${times(4_999, index => `b${String(index)}`)} } }`,
      `{ a { ${times(5_000, index => `b${String(index)}`)} } }`,
      'TOO_MANY_FIELDS',
    ],
    [
      'definitions',
      `${times(199, index => `fragment f${String(index)} on Q { a }`)} { a }`,
      `${times(200, index => `fragment f${String(index)} on Q { a }`)} { a }`,
      'TOO_MANY_DEFINITIONS',
    ],
    [
      'members of types within members of types',
      '{ __schema { types { fields { args { name } } } } }',
      '{ __type(name: "A") { fields { type { fields { name } } } } }',
      'INTROSPECTION_TOO_LARGE',
    ],
    [
      'members within members through fragments',
      '{ __type(name: "A") { ...t } } fragment t on __Type { possibleTypes { name } }',
      '{ __type(name: "A") { ...t } } fragment t on __Type { possibleTypes { ...i } } fragment i on __Type { interfaces { name } }',
      'INTROSPECTION_TOO_LARGE',
    ],
    [
      'aliases within the schema',
      '{ a: __schema { types { name } } fields { fields { b: c } } }',
      '{ __schema { types { a: fields { name } b: fields { name } } } }',
      'INTROSPECTION_TOO_LARGE',
    ],
  ])('is bounded: %s', (_what, allowed, tooMuch, code) => {
    expect([codeOf(allowed), codeOf(tooMuch)]).toEqual([null, code]);
  });

  it('is told with what was found, the limit, the place and the way out', () => {
    const refusal = structuralRefusal(parse('{ a { a { a {\n a { a { a { a } } } } } } }'), LIMITS);
    expect(refusal?.extensions).toMatchObject({ found: 7, limit: 6 });
    expect(refusal?.locations).toEqual([{ line: 2, column: 14 }]);
    expect(refusal?.message).toMatch(/7 levels deep; at most 6 .* Ask for/);
  });

  it('is measured in no time, however much fragments make of it', () => {
    const document = parse(bomb(150, 'a'));
    const began = performance.now();
    expect(structuralRefusal(document, { ...LIMITS, rootFields: 10 })?.extensions['code']).toBe(
      'TOO_MANY_FIELDS',
    );
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(structuralRefusal(document, LIMITS)?.message).toContain('more than a billion');
  });

  it('is looked at in every operation and fragment of the document, whichever is run', () => {
    const deep = 'a { a { a { a { a { a { a } } } } } }';
    expect(codeOf(`query A { a } query B { ${deep} }`)).toBe('TOO_DEEP');
    expect(codeOf(`{ a } fragment unused on Q { ${deep} }`)).toBe('TOO_DEEP');
  });

  it('ends where fragments spread themselves: validation says what is wrong', () => {
    expect(codeOf('{ ...a } fragment a on Q { x ...b } fragment b on Q { y ...a }')).toBeNull();
    expect(codeOf('{ ...missing }')).toBeNull();
  });

  it('of what tools and the ready-made questions ask is within the usual limits', () => {
    const { structure } = limitsOf();
    const introspection = getIntrospectionQuery({
      ...{ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true },
      ...{ schemaDescription: true, inputValueDeprecation: true, oneOf: true },
    });
    for (const query of [introspection, ...readyMade.map(({ query: text }) => text)])
      expect(structuralRefusal(parse(query), structure)).toBeNull();
  });
});

describe('a document that is too large, over HTTP', () => {
  let server: FastifyInstance;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ server, close } = await createTestServer({ limits: { MAX_DEPTH: '7', MAX_TOKENS: '30000' } }));
  });
  afterAll(() => close());

  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json' };
    const reply = await server.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
    return {
      status: reply.statusCode,
      ...reply.json<{ data?: unknown; errors?: { extensions: object }[] }>(),
    };
  };

  it('is refused each time it comes, and keeps no other from being answered', async () => {
    const deep = `{ agencies ${'{ nodes { parent '.repeat(8)} { code } ${'} }'.repeat(8)} }`;
    for (let time = 0; time < 3; time += 1) {
      const { status, errors } = await ask(deep);
      expect([status, errors?.[0]?.extensions]).toEqual([200, { code: 'TOO_DEEP', limit: 7, found: 18 }]);
    }
    expect((await ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  it('is not validated, which would take minutes where fields overlap', async () => {
    // Each pair of these is compared, and each pair within them.
    const overlapping = `{ ${times(2_500, () => 'agency(code: "BCA") { code }')} }`;
    const began = performance.now();
    const { errors } = await ask(overlapping);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_MANY_ROOT_FIELDS' });
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it.each([
    ['a list of operations', JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }])],
    ['an empty list', '[]'],
  ])('as %s is refused: one request, one operation', async (_what, payload) => {
    const headers = { 'content-type': 'application/json' };
    const reply = await server.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});
