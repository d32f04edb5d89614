import type { FastifyInstance } from 'fastify';
import type { Db } from '../../src/database/connect';
import { fillDisputed } from '../support/disputed-registry';
import { createTestServer } from '../support/http';
import { giveToken } from '../support/tokens';
import { disputedWriting, ProcessRunner } from '../support/writing';

const DECIDE = `mutation {
  decideValue(type: Database, code: "nha-o", field: "status", value: "SUSPENDED") { number outcome }
}`;
const NO_FORM = { 'apollo-require-preflight': '1' };
const DAY = '2026-03-01';

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

describe('mutations over HTTP', () => {
  let server: FastifyInstance;
  let db: Db;
  let close: () => Promise<void>;
  const log: string[] = [];

  let bearer: string;

  const open = async (): Promise<void> => {
    const writingOf = (of: Db) => disputedWriting(of, new ProcessRunner(of, {}, DAY), DAY);
    ({ server, db, close } = await createTestServer({
      fill: fillDisputed,
      writingOf,
      log: line => void log.push(line),
    }));
    ({ bearer } = await giveToken(db, 'ADMIN'));
  };

  afterEach(() => close());

  const post = async (query: string, authorization?: string) => {
    const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
    const reply = await server.inject({ method: 'POST', url: '/graphql', payload: { query }, headers });
    return { status: reply.statusCode, body: reply.json<Body>(), headers: reply.headers };
  };

  const runs = async (): Promise<number> => (await db.writer('harvest_runs').select('run')).length;

  it('are refused without the token, or with another', async () => {
    await open();
    for (const header of [
      undefined,
      `${bearer}x`,
      bearer.slice(7),
      `${bearer.slice(0, -1)}${bearer.endsWith('A') ? 'B' : 'A'}`,
    ]) {
      const { status, body } = await post(DECIDE, header);
      expect([status, body.errors?.[0]?.extensions]).toEqual([401, { code: 'UNAUTHENTICATED' }]);
    }
    expect(await runs()).toBe(4);
  });

  it('and every question are refused with a token that is not known, and never answered as to anyone', async () => {
    await open();
    const asked = '{ registry { revision } }';
    for (let time = 0; time < 3; time += 1) expect((await post(asked)).status).toBe(200);
    const { status, headers, body } = await post(asked, 'Bearer x');
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(headers).toMatchObject({
      'www-authenticate': 'Bearer error="invalid_token"',
      'cache-control': 'no-store',
    });
  });

  it('are done each time they are sent, and seen by what is asked next', async () => {
    await open();
    const asked = '{ database(code: "nha-o") { status } }';
    for (let time = 0; time < 3; time += 1) await post(asked);
    const numbers: unknown[] = [];
    for (let time = 0; time < 3; time += 1) {
      const { status, body } = await post(DECIDE, bearer);
      expect([status, body.errors]).toEqual([200, undefined]);
      numbers.push((body.data?.['decideValue'] as { number: number }).number);
      expect((await post(asked)).body).toMatchObject({ data: { database: { status: 'SUSPENDED' } } });
    }
    expect(numbers).toEqual([5, 6, 7]);
  });

  it('are not done where a query of the same document is asked for', async () => {
    await open();
    const query = `${DECIDE.replace('mutation', 'mutation M')} query Q { registry { revision } }`;
    const send = async (operationName: string, authorization?: string) => {
      const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
      const payload = { query, operationName };
      return (await server.inject({ method: 'POST', url: '/graphql', payload, headers })).json<Body>();
    };
    for (let time = 0; time < 3; time += 1) expect((await send('Q')).errors).toBeUndefined();
    expect((await send('M')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await runs()).toBe(4);
    expect((await send('M', bearer)).errors).toBeUndefined();
    expect(await runs()).toBe(5);
  });

  it('are refused to a GET, whoever sends it, known or not', async () => {
    await open();
    await post(DECIDE, bearer);
    const reply = await server.inject({
      method: 'GET',
      url: '/graphql',
      query: { query: DECIDE },
      headers: { ...NO_FORM, authorization: bearer },
    });
    expect(reply.statusCode).toBe(405);
    expect(reply.headers['etag']).toBeUndefined();
    expect(await runs()).toBe(5);
  });

  it('are refused to a form of another page', async () => {
    await open();
    const headers = { 'content-type': 'text/plain', authorization: bearer };
    const payload = JSON.stringify({ query: DECIDE });
    const reply = await server.inject({ method: 'POST', url: '/graphql', payload, headers });
    expect(reply.statusCode).toBe(415);
    expect(await runs()).toBe(4);
  });

  it('leave the token in no line of the log', async () => {
    await open();
    log.length = 0;
    await post(DECIDE, bearer);
    await post(DECIDE, `${bearer}x`);
    await post('mutation { rollbackHarvest(run: 99) { number } }', bearer);
    expect(log.length).toBeGreaterThan(0);
    expect(log.join('')).not.toContain(bearer.slice(-43));
  });
});
