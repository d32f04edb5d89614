import fc from 'fast-check';
import { toGlobalId } from '../../src/graphql/global-id';
import { type BothEngines, createBothEngines } from '../support/both-engines';
import type { Answer } from '../support/registry';

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Agency { code name inForce asOf }
    ... on Database { code name owner { code } }
    ... on Citation { code confidence }
  }
}`;

const NAMES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Node { id } ... on Record { code name } }
}`;

const agency = (code: string): object => ({ __typename: 'Agency', code });
const POPULATION = 'csdlqg-dan-cu';

/** The statement that reads the state of the registry comes with every question. */
const STATE = 1;

describe('the entities of a subgraph', () => {
  let registries: BothEngines;

  beforeAll(async () => {
    registries = await createBothEngines();
  });
  afterAll(() => registries.drop());

  const entities = (representations: readonly unknown[], query = ENTITIES): Promise<Answer> =>
    registries.ask(query, { representations });
  const found = ({ data }: Answer): readonly unknown[] => data?.['_entities'] as readonly unknown[];

  it('are found by id and by code, of any types, in the order of their references', async () => {
    const answer = await entities([
      agency('BCA'),
      { __typename: 'Database', id: toGlobalId('Database', POPULATION) },
      agency('KHONG-CO'),
      { __typename: 'Agency', id: toGlobalId('Agency', 'BTP') },
      agency('BCA'),
    ]);
    expect(answer.errors).toBeUndefined();
    expect(found(answer)).toEqual([
      { __typename: 'Agency', code: 'BCA', name: 'Bộ Công an', inForce: true, asOf: '2026-11-22' },
      {
        __typename: 'Database',
        code: POPULATION,
        name: 'Cơ sở dữ liệu quốc gia về dân cư',
        owner: { code: 'BCA' },
      },
      null,
      { __typename: 'Agency', code: 'BTP', name: 'Bộ Tư pháp', inForce: true, asOf: '2026-11-22' },
      found(answer)[0],
    ]);
  });

  it('of one type are read in one statement, whatever their number', async () => {
    const { agencies, databases, citations } = (await registries.data(`{
      agencies(first: 60) { nodes { code } }
      databases(first: 30) { nodes { id } }
      citations(first: 30) { nodes { code } }
    }`)) as Record<string, { nodes: readonly { readonly code?: string; readonly id?: string }[] }>;
    const named = (type: string, list: typeof agencies) =>
      (list?.nodes ?? []).map(node => ({ __typename: type, ...node }));
    const all = [
      ...named('Agency', agencies),
      ...named('Database', databases),
      ...named('Citation', citations),
    ];
    expect(all).toHaveLength(120);
    const names =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Agency { name } ... on Database { name } ... on Citation { note } } }';
    const answer = await entities(all, names);
    expect(found(answer).map(entity => (entity as { __typename: string }).__typename)).toEqual(
      all.map(({ __typename }) => __typename),
    );
    expect(answer.statements).toBe(STATE + 3);
    // What is below them is read level by level, as below any list.
    expect((await entities(named('Database', databases))).statements).toBe(STATE + 2);
  });

  it('are found by id through the interface of all entries, for subgraphs that know only that', async () => {
    const named = await entities(
      [
        { __typename: 'Record', id: toGlobalId('Database', POPULATION) },
        { __typename: 'Record', id: toGlobalId('Agency', 'BCA') },
        { __typename: 'Record', id: toGlobalId('Citation', 'any') },
        { __typename: 'Record', code: 'BCA' },
      ],
      NAMES,
    );
    expect(found(named)).toEqual([
      { id: toGlobalId('Database', POPULATION), code: POPULATION, name: 'Cơ sở dữ liệu quốc gia về dân cư' },
      { id: toGlobalId('Agency', 'BCA'), code: 'BCA', name: 'Bộ Công an' },
      null,
      null,
    ]);
    expect(named.errors?.map(({ path }) => path)).toEqual([
      ['_entities', 2],
      ['_entities', 3],
    ]);
  });

  it.each([
    ['a text', 'BCA', 'BAD_USER_INPUT', /is an object with "__typename"/],
    ['a list', [agency('BCA')], 'BAD_USER_INPUT', /is an object with "__typename"/],
    ['without a type', { code: 'BCA' }, 'BAD_USER_INPUT', /"__typename"/],
    ['of a type that is no entity', { __typename: 'PageInfo' }, 'BAD_USER_INPUT', /No entity here/],
    ['of a name that every object has', { __typename: 'constructor' }, 'BAD_USER_INPUT', /No entity here/],
    ['without a key', { __typename: 'Agency' }, 'BAD_USER_INPUT', /needs its "id" or its "code"/],
    ['with a key that is no text', { __typename: 'Agency', code: 1 }, 'BAD_USER_INPUT', /has to be a text/],
    ['with an id of another maker', { __typename: 'Agency', id: 'BCA' }, 'INVALID_ID', /is no id/],
    [
      'with the id of another type',
      { __typename: 'Agency', id: toGlobalId('Database', POPULATION) },
      'INVALID_ID',
      /is the id of no Agency/,
    ],
    [
      'with two keys of two entries',
      { ...agency('BTP'), id: toGlobalId('Agency', 'BCA') },
      'BAD_USER_INPUT',
      /stand for two entries/,
    ],
    ['with a NUL', agency('B\u0000A'), 'BAD_USER_INPUT', /NUL/],
  ])(
    'a reference %s is refused at its place, and the others are answered',
    async (_what, given, code, said) => {
      const answer = await entities([agency('BCA'), given, agency('BTP')]);
      expect(found(answer)).toMatchObject([{ code: 'BCA' }, null, { code: 'BTP' }]);
      expect(answer.errors).toEqual([
        expect.objectContaining({
          message: expect.stringMatching(said) as unknown,
          path: ['_entities', 1],
          extensions: { code },
        }),
      ]);
    },
  );

  it('are given for a thousand references at once, and for no more', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) =>
      agency(index % 2 === 0 ? 'BCA' : `X${String(index)}`),
    );
    const answer = await entities(many, NAMES);
    expect(found(answer).filter(entity => entity !== null)).toHaveLength(500);
    expect(answer.statements).toBe(STATE + 1);
    const refused = await entities([...many, agency('BCA')], NAMES);
    expect([refused.data, refused.errors?.[0]]).toEqual([
      null,
      expect.objectContaining({
        message: expect.stringMatching(/^1001 representations .* at most 1000/) as unknown,
        extensions: { code: 'BAD_USER_INPUT' },
      }),
    ]);
  });

  it('are what the look-ups by code give, for any references in any order', async () => {
    const { agencies, databases } = (await registries.data(
      '{ agencies(first: 12) { nodes { code } } databases(first: 12) { nodes { code } } }',
    )) as Record<string, { nodes: readonly { readonly code: string }[] }>;
    const codes = (list: typeof agencies): string[] => (list?.nodes ?? []).map(({ code }) => code);
    const reference = fc.oneof(
      fc.record({ type: fc.constant('Agency'), code: fc.constantFrom(...codes(agencies), 'KHONG-CO') }),
      fc.record({ type: fc.constant('Database'), code: fc.constantFrom(...codes(databases), 'KHONG-CO') }),
    );
    const references = fc.array(fc.record({ reference, byId: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(references, async given => {
        const representations = given.map(({ reference: { type, code }, byId }) => ({
          __typename: type,
          ...(byId ? { id: toGlobalId(type, code) } : { code }),
        }));
        const fields = given.map(
          ({ reference: { type, code } }, index) =>
            `at${String(index)}: ${type.toLowerCase()}(code: ${JSON.stringify(code)}) { id code name }`,
        );
        const expected = await registries.data(`{ ${fields.join(' ')} }`);
        expect(found(await entities(representations, NAMES))).toEqual(Object.values(expected));
      }),
      { numRuns: 40 },
    );
  });
});
