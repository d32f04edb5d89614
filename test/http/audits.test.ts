import type { AddressInfo } from 'node:net';
import { serverAudits } from 'graphql-http';
import { createTestServer, type TestServer } from '../support/http';

/** So many audits does the suite have: one that is gone, or new, is to be noticed. */
const ALL = 61;

/** A GET has to say that no form sent it, as every question by GET has to. */
const asNoForm: typeof fetch = (address, options = {}) =>
  options.method === 'GET' || options.method === undefined
    ? fetch(address, { ...options, headers: { ...options.headers, 'apollo-require-preflight': '1' } })
    : fetch(address, options);

describe('the audits of GraphQL over HTTP', () => {
  let tested: TestServer;
  let url: string;
  const ways: unknown[] = [];

  beforeAll(async () => {
    const log = (line: string): void => void ways.push((JSON.parse(line) as { way?: string }).way);
    tested = await createTestServer({ log });
    await tested.server.listen({ port: 0, host: '127.0.0.1' });
    const { port } = tested.server.server.address() as AddressInfo;
    url = `http://127.0.0.1:${String(port)}/graphql`;
  });
  afterAll(() => tested.close());

  it.each([
    { round: 'asked for the first time', way: 'apollo' },
    { round: 'asked again, where the operation is known', way: 'known' },
  ])('all pass, $round', async ({ way }) => {
    ways.length = 0;
    const audits = serverAudits({ url, fetchFn: asNoForm });
    const failed: unknown[] = [];
    for (const audit of audits) {
      const result = await audit.fn();
      if (result.status !== 'ok') failed.push([result.status, audit.id, audit.name, result.reason]);
    }
    expect(failed).toEqual([]);
    expect(audits).toHaveLength(ALL);
    expect(ways).toContain(way);
  });
});
