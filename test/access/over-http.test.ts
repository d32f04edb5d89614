import type { FastifyInstance } from 'fastify';
import { type Role, ROLES } from '../../src/access/caller';
import { mayRead } from '../../src/access/rights';
import type { Db } from '../../src/database/connect';
import { tables } from '../../src/tables';
import { CLOSED, fillGuarded, SECRET } from '../support/guarded-registry';
import { createTestServer } from '../support/http';
import { giveToken } from '../support/tokens';

const DATASETS = '{ datasets { totalCount nodes { code } } }';
const GUARDED = '{ agency(code: "BQP") { contactPoint } }';
const PREFLIGHT = { 'apollo-require-preflight': '1' };

describe('roles over HTTP', () => {
  let server: FastifyInstance;
  let db: Db;
  let close: () => Promise<void>;
  const bearers = new Map<Role, string>();
  const log: string[] = [];

  beforeAll(async () => {
    ({ server, db, close } = await createTestServer({ fill: fillGuarded, log: line => void log.push(line) }));
    for (const role of ROLES)
      if (role !== 'PUBLIC') bearers.set(role, (await giveToken(db, role, { agencies: ['BXD'] })).bearer);
  });
  afterAll(() => close());

  const headersOf = (role: Role): Record<string, string> => {
    const authorization = bearers.get(role);
    return { ...PREFLIGHT, ...(authorization !== undefined && { authorization }) };
  };
  const get = (query: string, role: Role, headers: Record<string, string> = {}) =>
    server.inject({
      method: 'GET',
      url: '/graphql',
      query: { query },
      headers: { ...headersOf(role), ...headers },
    });
  const post = (query: string, role: Role) =>
    server.inject({
      ...{ method: 'POST', url: '/graphql', payload: { query } },
      headers: { ...headersOf(role), 'content-type': 'application/json' },
    });
  const exported = (path: string, role: Role) =>
    server.inject({ url: `/exports/${path}`, headers: headersOf(role) });

  it('are each given their own answer, though answers are kept, in whatever order they ask', async () => {
    const orders: readonly Role[][] = [
      [...ROLES, ...ROLES],
      [...ROLES].reverse(),
      ['ADMIN', 'PUBLIC', 'STEWARD', 'PUBLIC', 'ANALYST', 'PUBLIC'],
    ];
    for (const [index, order] of orders.entries()) {
      // The same question in other words is kept apart from the ones before.
      const query = `query Q${String(index)} ${DATASETS}`;
      for (const role of order)
        for (const reply of [await get(query, role), await post(query, role)])
          expect({ role, count: reply.json<{ data: { datasets: unknown } }>().data.datasets }).toMatchObject({
            count: { totalCount: role === 'PUBLIC' ? 2 : 3 },
          });
    }
  });

  it('are refused a guarded field though it has been answered to others, and its answer is kept', async () => {
    for (let time = 0; time < 3; time += 1) {
      expect((await get(GUARDED, 'ADMIN')).json()).toMatchObject({
        data: { agency: { contactPoint: `${SECRET}-moi` } },
      });
      const refused = await get(GUARDED, 'PUBLIC');
      expect([
        refused.statusCode,
        refused.headers['www-authenticate'],
        refused.headers['cache-control'],
      ]).toEqual([401, 'Bearer', 'no-store']);
      expect(refused.body).not.toContain(SECRET);
    }
  });

  it('are told apart by caches: what was asked with a token is for who has it', async () => {
    const open = await get(DATASETS, 'PUBLIC');
    expect(open.headers).toMatchObject({ 'cache-control': 'public, no-cache' });
    expect(open.headers['vary']).toContain('authorization');
    const own = await get(DATASETS, 'ANALYST');
    expect(own.headers).toMatchObject({ 'cache-control': 'private, no-cache' });
    expect(own.headers['vary']).toContain('authorization');
    expect(own.headers['etag']).not.toBe(open.headers['etag']);
    const crossed = await get(DATASETS, 'PUBLIC', { 'if-none-match': String(own.headers['etag']) });
    expect(crossed.statusCode).toBe(200);
    expect((await post(DATASETS, 'ANALYST')).headers['cache-control']).toBe('private, no-cache');
  });

  it('are told nothing by a persisted query that they may not ask', async () => {
    const known = await get(GUARDED, 'PUBLIC');
    const { createHash } = await import('node:crypto');
    const sha256Hash = createHash('sha256').update(GUARDED).digest('hex');
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    const reply = await server.inject({
      ...{ method: 'GET', url: '/graphql', query: { extensions }, headers: PREFLIGHT },
    });
    expect([reply.statusCode, reply.body]).toEqual([401, known.body]);
  });

  it.each(ROLES)('are given exports with what they may read, as %s', async role => {
    for (const table of tables) {
      const reply = await exported(`${table.name}.ndjson`, role);
      expect([table.name, reply.statusCode]).toEqual([table.name, 200]);
      const rows = reply.body.split('\n').filter(line => line !== '');
      const guarded = Object.keys(table.columns).filter(name => !mayRead(role, `${table.type}.${name}`));
      for (const row of rows.map(line => JSON.parse(line) as object))
        expect(guarded.filter(name => name in row)).toEqual([]);
      if (role === 'PUBLIC') expect([table.name, reply.body.includes(CLOSED)]).toEqual([table.name, false]);
    }
    const codes = (await exported('datasets.ndjson', role)).body;
    expect(codes.includes(CLOSED)).toBe(role !== 'PUBLIC');
    const errors = await exported('harvest-errors.csv?source=bo', role);
    expect(errors.statusCode).toBe(role === 'PUBLIC' ? 401 : 200);
    if (role !== 'PUBLIC') expect(errors.headers['cache-control']).toBe('private, no-cache');
  });

  it('are refused exports with a token that is not good', async () => {
    const reply = await server.inject({
      ...{ url: '/exports/datasets.ndjson', headers: { authorization: 'Bearer x' } },
    });
    expect([reply.statusCode, reply.headers['www-authenticate']]).toEqual([
      401,
      'Bearer error="invalid_token"',
    ]);
  });

  it('leave no token in any line of the log', () => {
    expect(log.length).toBeGreaterThan(10);
    for (const bearer of bearers.values()) expect(log.join('')).not.toContain(bearer.slice(-43));
  });
});
