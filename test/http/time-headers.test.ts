import { createTestServer, type TestServer } from '../support/http';
import { loadCuratedRegistry } from '../../seeds/curated-registry';
import { SEEDS } from '../support/registry';

/** A moment before the server's now, which is the machine's. */
const RECORDED_AT = new Date(Date.now() - 3_600_000);

const AS_OF = 'lien-thong-as-of';
const KNOWN_AT = 'lien-thong-known-at';
const QUESTION = `query ($representations: [_Any!]!) {
  agency(code: "BTTTT") { inForce asOf }
  then: agency(code: "BTTTT", asOf: "2006-01-01") { inForce asOf }
  agencies(first: 1) { nodes { asOf } }
  _entities(representations: $representations) { ... on Agency { inForce asOf } }
}`;
const REFERENCE = { representations: [{ __typename: 'Agency', code: 'BTTTT' }] };

/** What the question gives on a day. */
const on = (day: string, inForce: boolean): object => ({
  agency: { inForce, asOf: day },
  then: { inForce: false, asOf: '2006-01-01' },
  agencies: { nodes: [{ asOf: day }] },
  _entities: [{ inForce, asOf: day }],
});

interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe('the times of a whole request', () => {
  let running: TestServer;

  beforeAll(async () => {
    running = await createTestServer({ fill: db => loadCuratedRegistry(db, SEEDS, () => RECORDED_AT) });
  });
  afterAll(() => running.close());

  const ask = async (headers: Record<string, string>, query = QUESTION): Promise<[number, Reply]> => {
    const reply = await running.server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables: REFERENCE },
      headers,
    });
    return [reply.statusCode, reply.json()];
  };

  it('hold for root fields and references that give none, asked for the first time and again', async () => {
    for (const round of ['first', 'found valid before', 'kept']) {
      expect([round, await ask({ [AS_OF]: '2024-06-01' })]).toMatchObject([
        round,
        [200, { data: on('2024-06-01', true) }],
      ]);
      expect(await ask({ [AS_OF]: '2025-06-01' })).toMatchObject([200, { data: on('2025-06-01', false) }]);
      const [, { data }] = await ask({});
      expect(data).toMatchObject({ agency: { inForce: false } });
      expect(data).not.toMatchObject({ agency: { asOf: '2025-06-01' } });
    }
  });

  it('may be a moment of what was known', async () => {
    const query = '{ agency(code: "BCA") { name } }';
    const known = { data: { agency: { name: 'Bộ Công an' } } };
    for (let round = 0; round < 3; round += 1) {
      expect(await ask({ [KNOWN_AT]: RECORDED_AT.toISOString() }, query)).toMatchObject([200, known]);
      const [, refused] = await ask({ [KNOWN_AT]: new Date(RECORDED_AT.getTime() - 1).toISOString() }, query);
      expect(refused.errors?.[0]?.extensions.code).toBe('TIME_OUT_OF_RANGE');
      expect(await ask({}, query)).toMatchObject([200, known]);
    }
  });

  it.each([
    [
      AS_OF,
      '2024-02-30',
      /^The header lien-thong-as-of: "2024-02-30" is not a Date: write it like "2023-07-12"/,
    ],
    [AS_OF, '', /^The header lien-thong-as-of: "" is not a Date/],
    [
      KNOWN_AT,
      'yesterday',
      /^The header lien-thong-known-at: "yesterday" is not a DateTime: write it with its offset/,
    ],
  ])('are refused where %s is "%s"', async (name, value, said) => {
    const [status, { errors }] = await ask({ [name]: value });
    expect([status, errors]).toEqual([
      400,
      [{ message: expect.stringMatching(said) as unknown, extensions: { code: 'INVALID_DATE' } }],
    ]);
  });
});
