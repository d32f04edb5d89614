import {
  AccessError,
  AgenciesDocument,
  BusyError,
  type ClientOptions,
  createClient,
  GatewayError,
  InputError,
  RegistryDocument,
  ServerError,
  TimeoutError,
  toDocument,
  UnreachableError,
} from '../../src/client/index';
import {
  answers,
  breaksOff,
  createServerBetween,
  isSilent,
  type ServerBetween,
} from '../support/scripted-server';

const REFUSED = { errors: [{ message: 'Too much', extensions: { code: 'RATE_LIMITED' } }] };
const MUTATION = toDocument<unknown, Record<string, never>>(
  'mutation M { startHarvest(source: "x") { number } }',
);

const thrown = async (asking: Promise<unknown>): Promise<unknown> =>
  asking.then(
    () => 'nothing',
    (error: unknown) => error,
  );

describe('the client, where something goes wrong', () => {
  let parts: ServerBetween;
  beforeAll(async () => {
    parts = await createServerBetween();
  });
  afterAll(() => parts.close());
  beforeEach(() => {
    parts.between.came.length = 0;
    parts.between.script.length = 0;
  });

  const clientOf = (options: Partial<ClientOptions> = {}) =>
    createClient({ url: parts.between.url, ...options });

  it.each([
    ['a cursor that is none', AgenciesDocument, { after: 'x' }, [InputError, 'INVALID_CURSOR', 200]],
    ['a text that is no GraphQL', toDocument('{'), {}, [InputError, 'GRAPHQL_PARSE_FAILED', 400]],
    ['what it may not', MUTATION, {}, [AccessError, 'UNAUTHENTICATED', 401]],
  ])('says what is wrong with %s', async (_what, document, variables, [kind, code, status]) => {
    const error = await thrown(
      createClient({ url: parts.gateway }).query(document as typeof AgenciesDocument, variables),
    );
    expect(error).toBeInstanceOf(kind);
    expect(error).toBeInstanceOf(GatewayError);
    expect(error).toMatchObject({ code, status, errors: [{ extensions: { code } }] });
  });

  it('hands over what was answered beside an error', async () => {
    const both = { data: { registry: null }, errors: [{ message: 'no', path: ['registry'] }] };
    parts.between.script.push(answers(200, both));
    expect(await thrown(clientOf().query(RegistryDocument))).toMatchObject({ ...both, code: 'UNKNOWN' });
  });

  it('asks a busy gateway again when it says, in whichever way', async () => {
    const soon = new Date(Date.now() + 1_000).toUTCString();
    parts.between.script.push(
      answers(429, REFUSED, { 'retry-after': '0' }),
      answers(503, '<html>', { 'retry-after': '1' }),
      answers(503, REFUSED, { 'retry-after': soon }),
      answers(503, REFUSED),
    );
    const began = Date.now();
    await clientOf().query(RegistryDocument);
    expect(Date.now() - began).toBeGreaterThanOrEqual(990);
    expect(parts.between.came).toHaveLength(5);
  });

  it('gives a busy gateway up after a while, and at once where it wants too much time', async () => {
    parts.between.script.push(
      ...Array.from({ length: 3 }, () => answers(429, REFUSED, { 'retry-after': '0' })),
    );
    const error = await thrown(clientOf({ retries: 2 }).query(RegistryDocument));
    expect(error).toBeInstanceOf(BusyError);
    expect(error).toMatchObject({ code: 'RATE_LIMITED', status: 429, retryAfterSeconds: 0 });
    expect(parts.between.came).toHaveLength(3);
    parts.between.script.push(answers(503, REFUSED, { 'retry-after': '3600' }));
    expect(await thrown(clientOf().query(RegistryDocument))).toMatchObject({ retryAfterSeconds: 3_600 });
    expect(parts.between.came).toHaveLength(4);
  });

  it('asks again where the connection broke, but sends no mutation twice', async () => {
    parts.between.script.push(breaksOff, breaksOff);
    expect((await clientOf().query(RegistryDocument)).registry).toBeDefined();
    expect(parts.between.came).toHaveLength(3);
    parts.between.script.push(breaksOff);
    const error = await thrown(clientOf().query(MUTATION));
    expect(error).toBeInstanceOf(UnreachableError);
    expect(parts.between.came).toHaveLength(4);
    const nowhere = createClient({ url: 'http://127.0.0.1:1/graphql', retries: 1 });
    expect(await thrown(nowhere.query(RegistryDocument))).toMatchObject({
      code: 'UNREACHABLE',
      status: null,
    });
  });

  it.each([
    ['a page', 200, '<html>', 'NO_GATEWAY'],
    ['nothing', 204, '', 'NO_GATEWAY'],
    ['JSON of another kind', 200, '[]', 'NO_GATEWAY'],
    ['a status without a word', 502, '', 'NO_GATEWAY'],
    [
      'a masked error',
      500,
      { errors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
      'INTERNAL_SERVER_ERROR',
    ],
  ])('takes %s for an error of the server', async (_what, status, body, code) => {
    parts.between.script.push(answers(status, body));
    const error = await thrown(clientOf().query(RegistryDocument));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ code, status });
  });

  it('gives up what takes too long, and what nobody waits for any more', async () => {
    parts.between.script.push(isSilent);
    const late = await thrown(clientOf({ timeoutMilliseconds: 50 }).query(RegistryDocument));
    expect(late).toBeInstanceOf(TimeoutError);
    const leaving = new AbortController();
    parts.between.script.push(isSilent);
    const asking = thrown(clientOf().query(RegistryDocument, {}, { signal: leaving.signal }));
    leaving.abort(new Error('left'));
    expect(await asking).toMatchObject({ message: 'left' });
    parts.between.script.push(answers(503, REFUSED, { 'retry-after': '30' }));
    const waiting = new AbortController();
    const asked = thrown(clientOf().query(RegistryDocument, {}, { signal: waiting.signal }));
    setTimeout(() => {
      waiting.abort(new Error('left too'));
    }, 300);
    expect(await asked).toMatchObject({ message: 'left too' });
  });
});
