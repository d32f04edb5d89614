import { pino } from 'pino';
import { ViewCache } from '../../src/database/view-cache';
import { ChangeFeed } from '../../src/feed/change-feed';
import { createDeliverer } from '../../src/feed/webhooks/create-deliverer';
import type { Deliverer } from '../../src/feed/webhooks/deliverer';
import { register, type Wanted } from '../../src/feed/webhooks/registration';
import { Signer } from '../../src/feed/webhooks/signature';
import { DeadLetterRepository } from '../../src/modules/webhook/dead-letter.repository';
import { WebhookRepository } from '../../src/modules/webhook/webhook.repository';
import { createRepositories } from '../../src/repositories';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { writeDatabaseOn, writePlatform } from '../support/platform-write';
import { until } from '../support/until';
import { isSigned, receive, type Received, type Receiver } from '../support/webhook-receiver';

const KEY = 'a-key-of-thirty-two-characters-or-more';
const SOON = () => new Date();

const subjectsOf = (messages: readonly Received[]): string[] =>
  messages.flatMap(({ events }) => events.map(({ subject }) => subject));

describe.each(engines)('webhooks on %s', engine => {
  let database: TestDatabase;
  let feed: ChangeFeed;
  let webhooks: WebhookRepository;
  let letters: DeadLetterRepository;
  let endpoint: Receiver;
  const deliverers: Deliverer[] = [];

  beforeEach(async () => {
    database = await createDatabase(engine);
    const { db } = database;
    const shared = { repositories: createRepositories(db), cache: new ViewCache(1) };
    feed = new ChangeFeed({ reads: db.reads, shared, maxSubscribers: 10, failed: () => undefined });
    webhooks = new WebhookRepository(db);
    letters = new DeadLetterRepository(db);
    endpoint = await receive();
    await writePlatform(db, 'before', 'Trước');
  });

  afterEach(async () => {
    await Promise.all(deliverers.splice(0).map(deliverer => deliverer.stop()));
    await endpoint.close();
    await database.drop();
  });

  const add = (wanted: Partial<Wanted> = {}): Promise<string> => {
    const usual = { url: endpoint.url, role: 'PUBLIC', filter: {}, batchSize: 50, from: 'now' } as const;
    return register(
      { ...usual, ...wanted },
      { webhooks, walk: feed.walk, allowPrivateAddresses: true, clock: SOON },
    );
  };

  const deliver = (settings: { attempts?: number; areAllowed?: boolean } = {}): Deliverer => {
    const { attempts = 3, areAllowed = true } = settings;
    const deliverer = createDeliverer(
      { webhookKey: KEY, webhookAttempts: attempts, webhookPrivateAddresses: areAllowed },
      { db: database.db, feed, logger: pino({ level: 'silent' }) },
    );
    if (!deliverer) throw new Error('There is a key');
    deliverers.push(deliverer);
    deliverer.start();
    return deliverer;
  };

  /** Attempts follow one another without the time between them. */
  const hurry = async (webhook: string): Promise<void> => {
    await webhooks.change(webhook, { nextAttemptAt: new Date(0).toISOString() });
  };

  it('sends what is recorded, in order and signed, from where it was wanted', async () => {
    const webhook = await add();
    await writePlatform(database.db, 'mot', 'Một');
    await writePlatform(database.db, 'hai', 'Hai');
    deliver();
    await until('two were sent', () => subjectsOf(endpoint.received).length === 2);
    await writePlatform(database.db, 'ba', 'Ba');
    await until('the third was sent', () => subjectsOf(endpoint.received).length === 3);
    expect(subjectsOf(endpoint.received)).toEqual(['Platform/mot', 'Platform/hai', 'Platform/ba']);
    const secret = new Signer(KEY).secretOf({ webhook, generation: 1, rotatedAt: null });
    for (const { headers, body } of endpoint.received) {
      expect(isSigned(secret, headers, body)).toBe(true);
      expect(isSigned(secret, headers, `${body} `)).toBe(false);
      expect(headers['content-type']).toBe('application/cloudevents-batch+json; charset=utf-8');
    }
  });

  it('sends a batch that failed again, the same under the same id, though more was recorded since', async () => {
    const webhook = await add();
    for (const code of ['mot', 'hai', 'ba']) await writePlatform(database.db, code, code);
    endpoint.answer = (_message, count) => ({ status: count === 1 ? 503 : 204 });
    deliver();
    await until('an attempt failed', async () => (await webhooks.find(webhook))?.failures === 1);
    await writePlatform(database.db, 'bon', 'bon');
    await hurry(webhook);
    await until('all were sent', () => subjectsOf(endpoint.received).includes('Platform/bon'));
    const [first, second] = endpoint.received;
    expect(second?.body).toBe(first?.body);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(subjectsOf(endpoint.received.slice(1))).toEqual(
      ['mot', 'hai', 'ba', 'bon'].map(code => `Platform/${code}`),
    );
  });

  it('waits as long as the endpoint asks, and longer each time', async () => {
    const webhook = await add();
    await writePlatform(database.db, 'mot', 'Một');
    endpoint.answer = () => ({ status: 429, headers: { 'retry-after': '5000' } });
    deliver();
    await until('an attempt failed', async () => (await webhooks.find(webhook))?.failures === 1);
    const { nextAttemptAt = '' } = (await webhooks.find(webhook)) ?? {};
    expect(Date.parse(nextAttemptAt)).toBeGreaterThan(Date.now() + 4_000_000);
  });

  it('gives a batch up after so many attempts and goes on; what was given up can be sent later', async () => {
    const webhook = await add({ batchSize: 1 });
    await writePlatform(database.db, 'bad', 'Hỏng');
    await writePlatform(database.db, 'good', 'Tốt');
    endpoint.answer = ({ body }) => ({ status: body.includes('Platform/bad') ? 500 : 204 });
    deliver({ attempts: 3 });
    const giveUp = async (): Promise<boolean> => {
      await hurry(webhook);
      return (await letters.list(webhook)).length === 1;
    };
    await until('it is given up', giveUp);
    await until('the next was sent', () => subjectsOf(endpoint.received).includes('Platform/good'));
    expect(subjectsOf(endpoint.received)).toEqual(
      ['bad', 'bad', 'bad', 'good'].map(code => `Platform/${code}`),
    );
    expect(await letters.list(webhook)).toMatchObject([
      { attempts: 3, error: 'It answered with status 500.' },
    ]);
    await letters.retry(webhook, null, new Date());
    await until('it failed again', async () => (await letters.list(webhook))[0]?.attempts === 4);
    endpoint.answer = () => undefined;
    await letters.retry(webhook, null, new Date());
    await until('it was delivered', async () => (await letters.list(webhook)).length === 0);
    expect(endpoint.received.at(-1)?.headers['webhook-id']).toBe(endpoint.received[0]?.headers['webhook-id']);
  });

  it('sends nothing more to an endpoint that is gone, until it is resumed', async () => {
    const webhook = await add();
    await writePlatform(database.db, 'mot', 'Một');
    endpoint.answer = () => ({ status: 410 });
    deliver();
    await until('it is disabled', async () => (await webhooks.find(webhook))?.state === 'DISABLED');
    endpoint.answer = () => undefined;
    await webhooks.change(webhook, { state: 'ACTIVE' });
    await until('it was sent', () => endpoint.received.length === 2);
    expect(subjectsOf(endpoint.received)).toEqual(['Platform/mot', 'Platform/mot']);
  });

  it('sends only what the filter lets through', async () => {
    await add({ filter: { types: ['Database'] } });
    await writeDatabaseOn(database.db, 'csdl', 'before');
    await writePlatform(database.db, 'mot', 'Một');
    await writeDatabaseOn(database.db, 'csdl-2', 'before');
    deliver();
    await until('two were sent', () => subjectsOf(endpoint.received).length === 2);
    expect(subjectsOf(endpoint.received)).toEqual(['Database/csdl', 'Database/csdl-2']);
  });

  it('asks no private address unless that is allowed, and follows no redirect', async () => {
    const webhook = await add();
    await writePlatform(database.db, 'mot', 'Một');
    const guarded = deliver({ areAllowed: false });
    await until('it is refused', async () => (await webhooks.find(webhook))?.failures === 1);
    expect((await webhooks.find(webhook))?.lastError).toContain('not an address of the public internet');
    expect(endpoint.received).toEqual([]);
    await guarded.stop();
    endpoint.answer = () => ({ status: 307, headers: { location: endpoint.url } });
    await hurry(webhook);
    deliver();
    await until('it failed', async () => (await webhooks.find(webhook))?.failures === 2);
    expect(endpoint.received).toHaveLength(1);
  });

  it('is delivered to by one process at a time; what another one writes is refused', async () => {
    const webhook = await add();
    const other = new WebhookRepository(database.db);
    const now = new Date();
    const leased = await webhooks.lease(webhook, now);
    expect(await other.lease(webhook, now)).toBeNull();
    const later = new Date(now.getTime() + 60_000);
    const taken = await other.lease(webhook, later);
    expect(taken?.webhook).toBe(webhook);
    if (!leased || !taken) throw new Error('It was leased');
    expect(await webhooks.settle(leased, { position: 99 }, later)).toBeNull();
    expect((await other.settle(taken, { position: 77 }, later))?.position).toBe(77);
  });
});
