import { AttackedProgram } from '../support/attacked-program';
import { ask, codeOf, post, request } from './attack';

const RECEIVE_SECONDS = 1;
const PATIENCE_MS = 40_000;
/** Of a gateway that takes a slow machine neither for an attack nor for too much. */
const PATIENT = { RECEIVE_TIMEOUT_SECONDS: '3', MAX_LOOP_DELAY_MS: '60000', MAX_WAIT_MS: '60000' };
const MANY = 60;

const ANSWER = '{"data":{"__typename":"Query"}';
const QUESTION = '{"query":"{ __typename }"}';
const HEAD = 'POST /graphql HTTP/1.1\r\nHost: gateway.example\r\n';
/** A letter now and then, for longer than anybody is waited for. */
const drops = (letter: string) => ({ pieces: Array.from({ length: 100 }, () => letter), everyMs: 300 });

describe('kept waiting by who sends slowly, the gateway', () => {
  let program: AttackedProgram;

  beforeAll(async () => {
    program = await AttackedProgram.start({ RECEIVE_TIMEOUT_SECONDS: String(RECEIVE_SECONDS) });
  });
  afterAll(() => program.stop());

  const length = 'Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{';
  const chunks = 'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';

  it.each([
    ['headers that come letter by letter', `${HEAD}X-Slow: `, drops('a')],
    ['headers that never end', `${HEAD}X-Slow: `, undefined],
    ['one header after the other', HEAD, drops('X-Slow: a\r\n')],
    ['a first line that never ends', 'GET /', drops('a')],
    ['a body that comes letter by letter', HEAD + length, drops(' ')],
    ['a body that never ends', HEAD + length, undefined],
    ['a body of small chunks', HEAD + chunks, drops('1\r\n \r\n')],
  ])(
    'ends the connection: %s',
    async (_name, bytes, then) => {
      const [reply] = await program.send(bytes, { patienceMs: PATIENCE_MS, ...(then && { then }) });
      expect([reply?.status, reply && codeOf(reply.body)]).toEqual([408, 'REQUEST_TIMEOUT']);
    },
    2 * PATIENCE_MS,
  );

  it(
    'answers others meanwhile',
    async () => {
      const patient = await AttackedProgram.start(PATIENT);
      try {
        const slow = Array.from({ length: MANY }, () => patient.send(HEAD, { patienceMs: PATIENCE_MS }));
        const replies = await Promise.all(Array.from({ length: MANY }, () => patient.send(post(QUESTION))));
        expect(new Set(replies.map(([reply]) => reply?.body.slice(0, ANSWER.length)))).toEqual(
          new Set([ANSWER]),
        );
        await Promise.all(slow);
      } finally {
        await patient.stop();
      }
    },
    2 * PATIENCE_MS,
  );

  it('lives on where clients leave in the middle of a request or an answer', async () => {
    const questions = [
      HEAD + length,
      ask('{ agencies(first: 500) { nodes { code name } } }'),
      request('GET /exports/agencies.ndjson'),
    ];
    const leaving = Array.from({ length: MANY }, (_, index) =>
      program.send(questions[index % questions.length] ?? '', { patienceMs: 50 }).catch(() => null),
    );
    await Promise.all(leaving);
    const [reply] = await program.send(post(QUESTION));
    expect(reply?.status).toBe(200);
    expect([program.isRunning, program.log]).toEqual([true, '']);
  });
});
