import { engines } from '../support/databases';
import { firstOf, listenTo } from '../support/events';
import { createTestServer, type TestServer } from '../support/http';
import { writePlatform } from '../support/platform-write';

describe.each(engines)('GET /changes on %s', engine => {
  let gateway: TestServer;
  let origin: string;

  beforeAll(async () => {
    gateway = await createTestServer({ engine, fill: db => writePlatform(db, 'mot', 'Một') });
    origin = await gateway.server.listen({ port: 0, host: '127.0.0.1' });
  });

  afterAll(() => gateway.close());

  it('gives what was recorded after a cursor, and then what is recorded', async () => {
    const line = await listenTo(`${origin}/changes`);
    const events = line[Symbol.asyncIterator]();
    const mark = (await events.next()).value as { id: string };
    expect(mark).toEqual({ id: expect.any(String) as string });
    await writePlatform(gateway.db, 'hai', 'Hai');
    const { id, data = '' } = (await events.next()).value as { id: string; data?: string };
    expect(JSON.parse(data)).toMatchObject({ id, subject: 'Platform/hai', type: 'lien-thong.change.added' });
    line.cut();
    await writePlatform(gateway.db, 'ba', 'Ba');
    const again = await listenTo(`${origin}/changes`, { headers: { 'last-event-id': id } });
    const [next] = await firstOf(again, 1);
    expect(JSON.parse(next?.data ?? '')).toMatchObject({ subject: 'Platform/ba' });
  });
});
