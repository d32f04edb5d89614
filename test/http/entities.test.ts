import { createTestServer, type TestServer } from '../support/http';

const NESTED = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Node { id ... on Agency { contactPoint } } }
}`;
const OPEN =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Agency { name } } }';
const variables = { representations: [{ __typename: 'Agency', code: 'BCA' }] };

describe('the entities of a subgraph, over HTTP', () => {
  let running: TestServer;

  beforeAll(async () => {
    running = await createTestServer();
  });
  afterAll(() => running.close());

  const post = async (query: string): Promise<{ status: number; body: unknown }> => {
    const payload = { query, variables };
    const reply = await running.server.inject({ method: 'POST', url: '/graphql', payload });
    return { status: reply.statusCode, body: reply.json() };
  };

  it('are given to anyone, asked for the first time and again', async () => {
    for (let round = 0; round < 3; round += 1)
      expect(await post(OPEN)).toMatchObject({
        status: 200,
        body: { data: { _entities: [{ name: 'Bộ Công an' }] } },
      });
  });

  it('are under the rights of their fields, however deep in fragments', async () => {
    for (let round = 0; round < 3; round += 1)
      expect(await post(NESTED)).toMatchObject({
        status: 401,
        body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
      });
  });

  it('come with the SDL that is published', async () => {
    const { body } = await post('{ _service { sdl } }');
    expect(body).toMatchObject({
      data: { _service: { sdl: (await running.server.inject('/subgraph.graphql')).body } },
    });
  });
});
