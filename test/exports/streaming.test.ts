import { get as httpGet } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Db } from '../../src/database/connect';
import { ANYONE } from '../../src/access/caller';
import type { Exporting } from '../../src/exports/exporting';
import { catalogueQuads } from '../../src/exports/rdf/catalogue';
import { RDF_FORMATS } from '../../src/exports/rdf/formats';
import { lookAt } from '../../src/exports/registry-view';
import { exportTable, TABLE_FORMATS } from '../../src/exports/tables/table-export';
import { loadGenerated } from '../support/generated-registry';
import { createTestServer } from '../support/http';
import { running } from '../support/long-statement';

/** Of a whole country: 3,600 data links and more, which are 8 pages at least. */
const SHARE = 0.06;
const PAGES = 8;
/** Pages that may have been read when the first part has been taken: one is written, one may be on its way. */
const MAX_AHEAD = 3;

describe('exports', () => {
  let server: FastifyInstance;
  let db: Db;
  let close: () => Promise<void>;
  let exporting: Exporting;
  let statements = 0;

  beforeAll(async () => {
    ({ server, db, close, exporting } = await createTestServer({ fill: loadGenerated(SHARE) }));
    db.reads.on('statement', () => {
      statements += 1;
    });
  }, 120_000);
  afterAll(() => close());

  /** Waits until nothing is read any more, however long what is being read takes. */
  const still = async (): Promise<void> => {
    for (let quiet = 0; quiet < 10; quiet += 1) {
      const before = statements;
      await pause(20);
      if (statements > before || running(db) > 0) quiet = 0;
    }
  };

  const bodies: [string, () => Promise<AsyncIterable<string | Buffer>>][] = [
    ...TABLE_FORMATS.map((format): [string, () => Promise<AsyncIterable<string | Buffer>>] => [
      `links.${format.extension}`,
      async () => {
        const exported = exporting.lists.find('data-links');
        if (!exported) throw new Error('There is no such list');
        const asked = { exported, format, search: {}, address: '' };
        return (await exportTable(exporting.registry, asked, { caller: ANYONE }, new Date())).body();
      },
    ]),
    ...RDF_FORMATS.map((format): [string, () => Promise<AsyncIterable<string | Buffer>>] => [
      `catalogue.${format.extension}`,
      async () => {
        const { registry, addresses } = exporting;
        const look = await lookAt(registry, {}, { caller: ANYONE }, new Date());
        const describing = { ...look, addresses };
        return format.write(catalogueQuads(describing, 'Nhóm thử'), addresses.prefixes);
      },
    ]),
  ];

  it.each(bodies)('read no further than %s is taken, and no more when it is left', async (_name, body) => {
    const iterator = (await body())[Symbol.asyncIterator]();
    await iterator.next();
    await still();
    statements = 0;
    await iterator.next();
    await still();
    expect(statements).toBeLessThanOrEqual(MAX_AHEAD);
    await iterator.return?.();
    await still();
    statements = 0;
    await still();
    expect(statements).toBe(0);
    expect((await iterator.next()).done).toBe(true);
  });

  it.each(bodies)('give %s to its end', async (_name, body) => {
    let bytes = 0;
    statements = 0;
    for await (const part of await body()) bytes += Buffer.byteLength(part);
    expect(bytes).toBeGreaterThan(100_000);
    expect(statements).toBeGreaterThanOrEqual(PAGES);
  });

  it('stop being read when the client hangs up', async () => {
    await server.listen({ port: 0, host: '127.0.0.1' });
    const { port } = server.server.address() as AddressInfo;
    statements = 0;
    await new Promise<void>((resolve, reject) => {
      const request = httpGet({ port, path: '/exports/data-links.ndjson' });
      // The third statement is the second page: the client has left before the third.
      db.reads.on('statement', () => {
        if (statements === 3) request.destroy();
      });
      request.on('response', response => response.resume());
      request.on('close', resolve);
      setTimeout(reject, 20_000).unref();
      request.on('error', () => undefined);
    });
    await still();
    const read = statements;
    await still();
    expect(statements).toBe(read);
    expect(read).toBeLessThan(PAGES);
  });
});
