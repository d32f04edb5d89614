import { recordStatements, engines } from '../support/databases';
import { createTestServer, type TestServer } from '../support/http';
import { writeDatabaseOn, writePlatform, writePlatforms } from '../support/platform-write';
import { subscribeByEvents, subscribeBySocket, type Subscribed } from '../support/subscribe';

const CHANGES = `subscription ($after: String, $filter: ChangeFilter) {
  changes(after: $after, filter: $filter) { cursor change { kind code record { name } } }
}`;

interface Event {
  readonly cursor: string;
  readonly change: {
    readonly kind: string;
    readonly code: string;
    readonly record: { readonly name: string };
  } | null;
}

const eventOf = async (subscribed: Subscribed): Promise<Event> => {
  const { data, errors } = await subscribed.next();
  expect(errors).toBeUndefined();
  return (data as unknown as { changes: Event }).changes;
};

const ways = [
  ['WebSocket', subscribeBySocket],
  ['server-sent events', subscribeByEvents],
] as const;

describe.each(engines)('a subscription on %s', engine => {
  describe.each(ways)('over %s', (_way, subscribe) => {
    let gateway: TestServer;
    let origin: string;
    const open: Subscribed[] = [];

    beforeAll(async () => {
      gateway = await createTestServer({
        engine,
        feedSubscribers: 12,
        fill: db => writePlatform(db, 'mot', 'Một'),
      });
      origin = await gateway.server.listen({ port: 0, host: '127.0.0.1' });
    });

    afterEach(() => {
      for (const subscribed of open.splice(0)) subscribed.end();
    });

    afterAll(() => gateway.close());

    const follow = (variables: Record<string, unknown> = {}, query = CHANGES): Subscribed => {
      const subscribed = subscribe(origin, { query, variables });
      open.push(subscribed);
      return subscribed;
    };

    it('begins with a mark where no cursor is given, and gives what is recorded from then on', async () => {
      const following = follow();
      const mark = await eventOf(following);
      expect(mark.change).toBeNull();
      await writePlatform(gateway.db, 'hai', 'Hai');
      const event = await eventOf(following);
      expect(event.change).toEqual({ kind: 'ADDED', code: 'hai', record: { name: 'Hai' } });
      await writePlatform(gateway.db, 'hai', 'Hai đổi tên');
      expect((await eventOf(following)).change).toMatchObject({
        kind: 'CHANGED',
        record: { name: 'Hai đổi tên' },
      });
      const again = await eventOf(follow({ after: mark.cursor }));
      expect(again.cursor).toBe(event.cursor);
    });

    it('lets through what the filter does', async () => {
      const { cursor } = await eventOf(follow());
      const databases = follow({ after: cursor, filter: { types: ['Database'] } });
      const added = follow({ after: cursor, filter: { kinds: ['ADDED'] } });
      await writePlatform(gateway.db, 'bon', 'Bốn');
      await writePlatform(gateway.db, 'bon', 'Bốn đổi tên');
      await writeDatabaseOn(gateway.db, 'csdl', 'bon');
      expect((await eventOf(databases)).change?.code).toBe('csdl');
      expect((await eventOf(added)).change?.code).toBe('bon');
      expect((await eventOf(added)).change?.code).toBe('csdl');
    });

    it('reads what its events select of their records in one statement for all of them', async () => {
      const following = follow();
      await eventOf(following);
      const codes = Array.from({ length: 30 }, (_, index) => `nhieu-${String(index)}`);
      const { statements } = await recordStatements(gateway.db, async () => {
        await writePlatforms(gateway.db, codes);
        for (const code of codes) expect((await eventOf(following)).change?.code).toBe(code);
      });
      expect(statements.filter(sql => sql.includes('platforms'))).toHaveLength(1);
    });

    it.each([
      ['no cursor', { after: 'nonsense' }, CHANGES, 'INVALID_CURSOR'],
      ['no text as a cursor', { after: 1 }, CHANGES, 'BAD_USER_INPUT'],
      ['no filter', { filter: { types: ['Person'] } }, CHANGES, 'BAD_USER_INPUT'],
      ['no subscription', {}, '{ registry { revision } }', 'POST to /graphql'],
      ['no mutation', {}, 'mutation { startHarvest(source: "a") { number } }', 'POST to /graphql'],
      ['nothing that there is', {}, 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['no document', {}, 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ])('refuses what is %s', async (_what, variables, query, part) => {
      const refused = follow(variables, query);
      const how = await refused.ended;
      expect(JSON.stringify([refused.heard, how])).toContain(part);
    });
  });
});
