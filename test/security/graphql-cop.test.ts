import { AttackedProgram } from '../support/attacked-program';
import type { RawReply } from '../support/raw-http';
import { ask, codeOf, get, post, request } from './attack';

const JSON_ONLY = { Accept: 'application/json' };
const fields = (count: number, field: (index: number) => string): string =>
  `query cop { ${Array.from({ length: count }, (_, index) => field(index)).join(' ')} }`;

interface Check {
  /** As graphql-cop calls it. */
  readonly name: string;
  readonly request: Buffer;
  /** Whether graphql-cop would report a finding. */
  readonly isFound: (reply: RawReply) => boolean;
}

const hasData = ({ body }: RawReply): boolean => /"data":\{[^}]/.test(body);

/** What a gateway to public facts does not let itself be found at. */
const checks: readonly Check[] = [
  {
    name: 'Alias Overloading',
    request: ask(
      fields(101, index => `alias${String(index)}: __typename`),
      undefined,
      JSON_ONLY,
    ),
    isFound: hasData,
  },
  {
    name: 'Array-based Query Batching',
    request: post(
      JSON.stringify(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }))),
      JSON_ONLY,
    ),
    isFound: ({ body }) => body.startsWith('['),
  },
  {
    name: 'Directive Overloading',
    request: ask(`query cop { __typename ${'@aa'.repeat(10)} }`, undefined, JSON_ONLY),
    isFound: ({ body }) => body.split('Unknown directive').length > 10,
  },
  {
    name: 'Circular Query via Introspection',
    request: ask(
      `query cop { __schema { types { fields { type ${'{ fields { type '.repeat(5)}{ name }${' } }'.repeat(5)} } } } }`,
      undefined,
      JSON_ONLY,
    ),
    isFound: hasData,
  },
  { name: 'GET Method Query Support', request: get({ query: 'query cop { __typename }' }), isFound: hasData },
  {
    name: 'Mutation is allowed over GET',
    request: get({ query: 'mutation cop { __typename }' }),
    isFound: hasData,
  },
  {
    name: 'POST based url-encoded query',
    request: request(
      'POST /graphql',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      'query=query%20cop%20%7B__typename%7D',
    ),
    isFound: hasData,
  },
  {
    name: 'Trace Mode',
    request: ask('query cop { __typename }'),
    isFound: ({ body }) => /"tracing"|"ftv1"/.test(body),
  },
  {
    name: 'Unhandled Errors Detection',
    request: ask('qwerty cop { abc }'),
    isFound: ({ body }) => /"exception"|stacktrace/.test(body),
  },
  {
    name: 'Field Duplication',
    request: ask(
      fields(500, () => '__typename'),
      undefined,
      JSON_ONLY,
    ),
    isFound: hasData,
  },
  {
    name: 'Circular Fragment',
    request: ask('query cop { ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    isFound: hasData,
  },
];

/** What it is there for everybody to see: public facts are to be explored, and whoever mistypes is told what there is. */
const deliberate: readonly (Check & { readonly closedBy: Readonly<Record<string, string>> | null })[] = [
  {
    name: 'Introspection',
    request: ask('query cop { __schema { types { name fields { name } } } }', undefined, JSON_ONLY),
    isFound: hasData,
    closedBy: { INTROSPECTION: 'false' },
  },
  {
    name: 'Field Suggestions',
    request: ask('query cop { __schema { directive } }', undefined, JSON_ONLY),
    isFound: ({ body }) => body.includes('Did you mean'),
    closedBy: { FIELD_SUGGESTIONS: 'false' },
  },
  {
    name: 'GraphQL IDE',
    request: request('GET /graphql', { Accept: 'text/html' }),
    isFound: ({ headers }) => headers['content-type']?.startsWith('text/html') === true,
    closedBy: null,
  },
];

describe('by the checks of graphql-cop, the gateway', () => {
  let program: AttackedProgram;

  beforeAll(async () => {
    program = await AttackedProgram.start();
  });
  afterAll(() => program.stop());

  const isFound = async (by: Check, at = program): Promise<boolean> => {
    const [reply] = await at.send(by.request);
    if (!reply) throw new Error('There was no answer');
    expect(reply.status).toBeLessThan(500);
    return by.isFound(reply);
  };

  it.each(checks)('is not found at: $name', async check => {
    expect(await isFound(check)).toBe(false);
  });

  it.each(deliberate)('is found on purpose at: $name', async check => {
    expect(await isFound(check)).toBe(true);
  });

  it('closes what can be closed, where that is set', async () => {
    const closing = deliberate.filter(({ closedBy }) => closedBy !== null);
    const closed = await AttackedProgram.start(
      Object.assign({}, ...closing.map(({ closedBy }) => closedBy)) as Record<string, string>,
    );
    try {
      for (const check of closing)
        expect([check.name, await isFound(check, closed)]).toEqual([check.name, false]);
      const [reply] = await closed.send(ask('query cop { __schema { types { name } } }'));
      expect(reply && codeOf(reply.body)).toBe('GRAPHQL_VALIDATION_FAILED');
    } finally {
      await closed.stop();
    }
  });
});
