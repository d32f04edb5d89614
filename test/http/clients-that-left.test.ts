import { get } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { ANYONE } from '../../src/access/caller';
import type { Db } from '../../src/database/connect';
import type { Exporting } from '../../src/exports/exporting';
import { createTestServer } from '../support/http';
import { until } from '../support/until';

describe('for a client that leaves while it is worked out who it is', () => {
  let server: FastifyInstance;
  let db: Db;
  let exporting: Exporting;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ server, db, exporting, close } = await createTestServer());
    await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => close());

  it.each(['/exports/harvest-errors.csv?source=bo', '/exports/agencies.ndjson', '/catalogue.ttl'])(
    'nothing of %s is read',
    async path => {
      const left = new Promise<void>(resolve => {
        server.server.once('connection', (socket: Socket) => socket.once('close', resolve));
      });
      const caller = jest.spyOn(exporting.identity, 'caller');
      const known = { ...ANYONE, role: 'ADMIN' as const };
      // It is asked who it is first for what the route costs, then for what it may read.
      caller.mockResolvedValueOnce(known).mockImplementationOnce(async () => {
        request.destroy();
        await left;
        return known;
      });
      const statements: string[] = [];
      const record = ({ sql }: { sql: string }): void => void statements.push(sql);
      db.reads.on('statement', record);
      const { port } = server.server.address() as AddressInfo;
      const request = get({ port, path, agent: false }).on('error', () => undefined);
      await until('the state of the registry is looked at', () => statements.length > 0);
      await pause(300);
      db.reads.removeListener('statement', record);
      expect(statements).toHaveLength(1);
    },
  );
});
