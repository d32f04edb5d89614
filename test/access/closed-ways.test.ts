import type { Role } from '../../src/access/caller';
import { mayBeClosed } from '../../src/database/closable';
import { toFeedCursor } from '../../src/feed/feed-cursor';
import { tables } from '../../src/tables';
import { ABOUT_ANY, fillWays, OPEN_CITATIONS } from '../support/closed-ways';
import { engines, recordStatements } from '../support/databases';
import { listenTo } from '../support/events';
import { entriesOf, take } from '../support/export-reader';
import { CLOSED } from '../support/guarded-registry';
import { createTestServer, type TestServer } from '../support/http';
import { giveToken } from '../support/tokens';

const LISTS = 'events statements tasks targets claims observations agencyRoles'.split(' ');
const ALL = `{
  citations(first: 100) { totalCount nodes { code } facets(by: [RECORD]) { counts { value count } } }
  past: citations(first: 100, asOf: "2025-06-01") { totalCount nodes { code } facets(by: [RECORD]) { counts { value } } }
  search(text: "ten", first: 100) { totalCount nodes { record { id code } } }
  found: search(text: "${CLOSED}", first: 100) { totalCount nodes { record { id code } } }
  changes(first: 1000) { totalCount nodes { type code differences { field before after } } }
  registry { counts { type count } }
  ${LISTS.map(list => `${list} { totalCount nodes { code } facets(by: [SUBJECT]) { counts { value count } } }`).join(' ')}
}`;

interface Told {
  readonly citations: { readonly totalCount: number; readonly nodes: readonly { readonly code: string }[] };
  readonly changes: { readonly totalCount: number; readonly nodes: readonly object[] };
  readonly search: { readonly totalCount: number; readonly nodes: readonly object[] };
  readonly found: { readonly totalCount: number };
  readonly [field: string]: unknown;
}

it('the types that may be closed are those that lead to a dataset, over whatever others', () => {
  const named = ABOUT_ANY.map(({ table }) => table.type);
  expect(named).toEqual(expect.arrayContaining(['Event', 'Task', 'Claim', 'Citation']));
  const closable = tables.map(({ type }) => type).filter(mayBeClosed);
  expect([...closable].sort()).toEqual(['DataItem', 'Dataset', ...named].sort());
});

describe.each(engines)('what is about something that is about a closed record, on %s', engine => {
  let test: TestServer;
  let authorization: string;

  beforeAll(async () => {
    test = await createTestServer({ engine, fill: fillWays });
    ({ bearer: authorization } = await giveToken(test.db, 'ANALYST'));
  });
  afterAll(() => test.close());

  const headersOf = (role: Role): Record<string, string> => (role === 'PUBLIC' ? {} : { authorization });

  const ask = async (query: string, role: Role): Promise<Told> => {
    const reply = await test.server.inject({
      ...{ method: 'POST', url: '/graphql', payload: { query } },
      headers: { ...headersOf(role), 'content-type': 'application/json' },
    });
    const { data, errors } = reply.json<{ data: Told; errors?: unknown }>();
    expect(errors).toBeUndefined();
    return data;
  };

  it('is told to nobody who may not read that record, by no list, facet, count, search or change', async () => {
    const told = await ask(ALL, 'PUBLIC');
    expect(JSON.stringify(told)).not.toContain(CLOSED);
    expect(told).toMatchObject({
      citations: { totalCount: OPEN_CITATIONS.length },
      past: { totalCount: OPEN_CITATIONS.length },
      search: { totalCount: told.search.nodes.length },
      found: { totalCount: 0 },
      changes: { totalCount: told.changes.nodes.length },
    });
  });

  it('leaves what is open where it was: about what is open, in a circle, or not about it any more', async () => {
    const { citations, events, changes } = await ask(ALL, 'PUBLIC');
    expect(citations.nodes.map(({ code }) => code).sort()).toEqual([...OPEN_CITATIONS].sort());
    const codes = ['Event-mo', 'vong-1', 'vong-2', 'hop-sua'].map(code => ({ code }));
    expect(events).toMatchObject({ totalCount: 4, nodes: expect.arrayContaining(codes) as unknown });
    expect(changes.nodes).toContainEqual({ type: 'Event', code: 'hop-sua', differences: [] });
  });

  it('is told to who may read it: the test above looks where it is', async () => {
    const told = await ask(ALL, 'ANALYST');
    for (const field of ['citations', 'past', 'search', 'found', 'changes', ...LISTS])
      expect([field, JSON.stringify(told[field]).includes(CLOSED)]).toEqual([field, true]);
  });

  it('costs no statement more', async () => {
    const count = async (role: Role): Promise<number> =>
      (await recordStatements(test.db, () => ask(`${ALL} # ${role}`, role))).statements.length;
    expect(await count('PUBLIC')).toBe(await count('ANALYST'));
  });

  it('is in no export, and no page is found of it', async () => {
    for (const list of ['citations', 'events', 'tasks', 'observations'])
      for (const extension of ['csv', 'ndjson']) {
        const url = `/exports/${list}.${extension}?names=true`;
        expect((await take(test.server, url)).text).not.toContain(CLOSED);
        expect((await take(test.server, url, { authorization })).text).toContain(CLOSED);
      }
    expect(entriesOf(await take(test.server, '/exports/citations.ndjson'))).toHaveLength(
      OPEN_CITATIONS.length,
    );
    for (const path of [`citation/trich-Event-${CLOSED}`, `citation/trich-bo-${CLOSED}`]) {
      const page = await take(test.server, `/data/${path}.json`);
      expect([path, page.status, page.text.includes('NOT_FOUND')]).toEqual([path, 404, true]);
      expect((await take(test.server, `/data/${path}.json`, { authorization })).status).toBe(200);
    }
    expect((await take(test.server, '/data/citation/trich-vong.json')).status).toBe(200);
  });

  it('is passed over by those who follow the changes', async () => {
    const origin = await test.server.listen({ port: 0, host: '127.0.0.1' });
    const { changes } = await ask(ALL, 'PUBLIC');
    const line = await listenTo(`${origin}/changes?after=${toFeedCursor(0)}`);
    const heard: string[] = [];
    for await (const { data } of line) {
      if (data !== undefined) heard.push(data);
      if (heard.length === changes.totalCount) break;
    }
    line.cut();
    expect(heard.join()).not.toContain(CLOSED);
  });
});
