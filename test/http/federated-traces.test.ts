import { Trace } from '@apollo/usage-reporting-protobuf';
import type { FastifyInstance } from 'fastify';
import { createTestServer } from '../support/http';

const ASKED = { 'apollo-federation-include-trace': 'ftv1' };
const QUERY = '{ agency(code: "BTP") { id code databases(first: 2) { nodes { code } } } }';

describe('a gateway that asks for a trace', () => {
  let server: FastifyInstance;
  let close: () => Promise<void>;
  const start = async (traces: boolean): Promise<void> => {
    ({ server, close } = await createTestServer({ traces }));
  };
  afterEach(() => close());

  const ask = async (query: string, headers: Record<string, string> = {}) => {
    const reply = await server.inject({ method: 'POST', url: '/graphql', payload: { query }, headers });
    const { extensions, ...answer } = reply.json<{ extensions?: Record<string, unknown> }>();
    return { answer, extensions };
  };
  /** What a trace tells of the first field of the root. */
  const tracedIn = (extensions: Record<string, unknown> | undefined): Trace.Node => {
    const [node] = Trace.decode(Buffer.from(String(extensions?.['ftv1']), 'base64')).root?.child ?? [];
    return new Trace.Node(node);
  };

  it('is told what each field took, beside the same answer, each time it asks', async () => {
    await start(true);
    const usual = await ask(QUERY);
    expect(Object.keys(usual.extensions ?? {})).toEqual(['cost']);
    for (let time = 0; time < 3; time += 1) {
      const { answer, extensions } = await ask(QUERY, ASKED);
      expect(answer).toEqual(usual.answer);
      const agency = tracedIn(extensions);
      expect(agency).toMatchObject({ responseName: 'agency', parentType: 'Query', type: 'Agency' });
      expect(agency.child.map(child => child.responseName)).toEqual(['id', 'code', 'databases']);
      expect(agency.endTime).toBeGreaterThan(agency.startTime);
    }
    // Nobody else is traced because somebody was.
    expect(await ask(QUERY)).toEqual(usual);
  });

  it('is refused what others are, and told nothing of why beside it', async () => {
    await start(true);
    const secret = await ask('{ agency(code: "BTP") { contactPoint } }', ASKED);
    expect(secret.answer).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    const wrong = await ask('{ agencies(first: 0) { nodes { code } } }', ASKED);
    expect(wrong.answer).toMatchObject({ errors: [{ extensions: { code: 'PAGE_SIZE_OUT_OF_RANGE' } }] });
    expect(tracedIn(wrong.extensions).error.map(({ message }) => message)).toEqual(['<masked>']);
  });

  it('gets the usual answer where traces are not given', async () => {
    await start(false);
    expect(await ask(QUERY, ASKED)).toEqual(await ask(QUERY));
  });
});
