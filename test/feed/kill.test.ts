import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { ChangeWalk } from '../../src/feed/change-walk';
import { toFeedCursor } from '../../src/feed/feed-cursor';
import { register } from '../../src/feed/webhooks/registration';
import { Signer } from '../../src/feed/webhooks/signature';
import { WebhookRepository } from '../../src/modules/webhook/webhook.repository';
import { byGraphqlEvents, byPlainEvents, bySocket, Consumer } from '../support/consumers';
import { createDatabase, engines, type TestDatabase, urlOf } from '../support/databases';
import { sharedOn } from '../support/feed';
import { freePort, Mortal } from '../support/mortal';
import { writePlatform } from '../support/platform-write';
import { until } from '../support/until';

const CHANGES = 10_000;
const MIN_BLOWS = 40;
const LONGEST_CALM_MS = 600;
const KEY = 'a-key-of-thirty-two-characters-or-more';
const MAIN = join(__dirname, '..', '..', 'dist', 'src', 'main.js');
const SUPPORT = join(__dirname, '..', 'support');

/** Of the blows, as far as time lets them be the same. */
const seed = Date.now() % 1_000_000;

function randomOf(start: number): (below: number) => number {
  let state = start;
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Deals what it has in a random order, and again when all of it is dealt: so nothing is left out by chance. */
function dealerOf<Card>(cards: readonly Card[], random: (below: number) => number): () => Card | undefined {
  let left: Card[] = [];
  return () => {
    if (left.length === 0) left = [...cards];
    return left.splice(random(left.length), 1)[0];
  };
}

/** What consumers and webhooks follow, by name. */
const filters = { all: {}, added: { kinds: ['ADDED'] }, changed: { kinds: ['CHANGED'] } };
type Name = keyof typeof filters;
const names = Object.keys(filters) as Name[];

const followed: readonly (readonly [Name, ConstructorParameters<typeof Consumer>[0]])[] = [
  ['all', bySocket('')],
  ['changed', bySocket('kinds: [CHANGED]')],
  ['all', byGraphqlEvents('')],
  ['all', byPlainEvents('')],
  ['added', byPlainEvents('kinds=ADDED')],
];

describe.each(engines)('the feed on %s, while both ends are killed at random', engine => {
  let database: TestDatabase;
  let folder: string;
  const mortals: Mortal[] = [];
  const consumers: { name: Name; consumer: Consumer }[] = [];
  const random = randomOf(seed);

  beforeAll(async () => {
    database = await createDatabase(engine);
    folder = mkdtempSync(join(tmpdir(), 'lien-thong-endpoint-'));
    await writePlatform(database.db, 'first', 'Nền tảng đầu tiên');
  });

  afterAll(async () => {
    const all = [...consumers.map(({ consumer }) => consumer), ...mortals];
    await Promise.all(all.map(one => one.end()));
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const mortal = (script: string, parts: object, environment: Record<string, string> = {}): Mortal => {
    const made = new Mortal({ script, args: [JSON.stringify(parts)], environment });
    mortals.push(made);
    return made;
  };

  /** A webhook of each filter; gives their secrets. */
  const addWebhooks = async (port: number): Promise<Record<string, string>> => {
    const { db } = database;
    const webhooks = new WebhookRepository(db);
    const walk = new ChangeWalk(db.reads, sharedOn(db));
    const parts = { webhooks, walk, allowPrivateAddresses: true, clock: () => new Date() };
    const secrets: Record<string, string> = {};
    for (const name of names) {
      const url = `http://127.0.0.1:${String(port)}/${name}`;
      const filter = filters[name];
      const webhook = await register({ url, role: 'PUBLIC', filter, batchSize: 50, from: 'now' }, parts);
      secrets[name] = new Signer(KEY).secretOf({ webhook, generation: 1, rotatedAt: null });
    }
    return secrets;
  };

  /** The cursors of what was recorded after the first change. */
  const recorded = async (name: Name): Promise<string[]> => {
    const { kinds }: { kinds?: readonly string[] } = filters[name];
    const query = database.db.writer('changes').where('sequence', '>', 1).orderBy('sequence');
    const found = await (kinds ? query.whereIn('kind', [...kinds]) : query).pluck<number[]>('sequence');
    return found.map(toFeedCursor);
  };

  /** What the endpoint has in its file, as it came. */
  const told = (name: Name): string[] => {
    const file = join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  };

  const hasEverything = async (): Promise<boolean> => {
    for (const name of names) {
      const { length } = await recorded(name);
      const received = consumers
        .filter(one => one.name === name)
        .map(({ consumer }) => consumer.received.length);
      if (Math.min(new Set(told(name)).size, ...received) < length) return false;
    }
    return true;
  };

  /** What failed under the blows is tried again at once, not as late as an endpoint deserves that fails so often. */
  const hurry = async (): Promise<void> => {
    await database.db.writer('webhooks').update({ next_attempt_at: new Date(0).toISOString() });
  };

  it(`loses none of ${String(CHANGES)} changes and doubles none`, async () => {
    const [ports, port] = [[await freePort(), await freePort()], await freePort()];
    const secrets = await addWebhooks(port);
    const webhooks = { WEBHOOK_KEY: KEY, WEBHOOK_PRIVATE_ADDRESSES: 'true' };
    // Consumers come again more often than one client may.
    const settings = { ...webhooks, HOST: '127.0.0.1', RATE_LIMIT: '0' };
    const environment = { DATABASE_URL: urlOf(database.target), ...settings };
    const gateways = ports.map(one => mortal(MAIN, {}, { ...environment, PORT: String(one) }));
    const endpoint = mortal(join(SUPPORT, 'webhook-endpoint.mjs'), { port, folder, secrets });
    const origin = (): string => `http://127.0.0.1:${String(ports[random(ports.length)])}`;
    for (const [name, read] of followed)
      consumers.push({ name, consumer: new Consumer(read, { after: toFeedCursor(1), origin }) });
    const written = { target: database.target, changes: CHANGES + 1, seed };
    const writer = mortal(join(SUPPORT, 'change-writer.mjs'), written);
    const struck = [...gateways, endpoint];
    const deal = dealerOf(
      [
        ...struck.map(one => () => {
          one.kill(random(4) === 0 ? 'SIGTERM' : 'SIGKILL');
        }),
        () => {
          if (random(2) === 0) writer.kill();
        },
        ...consumers.map(({ consumer }) => () => {
          consumer.cut();
        }),
      ],
      random,
    );
    // A blow before a process is ready misses: on a slow machine it takes more of them.
    const isSpared = (): boolean => struck.some(({ kills }) => kills === 0);
    for (let dealt = 0; dealt < MIN_BLOWS || !writer.isOver || isSpared(); dealt += 1) {
      await pause(random(LONGEST_CALM_MS));
      deal()?.();
    }
    await until('the endpoint is back', () => endpoint.isReady);
    const hasEverythingSoon = (): Promise<boolean> => hurry().then(hasEverything);
    await until('everybody has everything', hasEverythingSoon, 150_000);
    await pause(1_000);

    expect(await recorded('all')).toHaveLength(CHANGES);
    for (const { name, consumer } of consumers)
      expect([name, consumer.received]).toEqual([name, await recorded(name)]);
    for (const name of names) expect([name, [...new Set(told(name))]]).toEqual([name, await recorded(name)]);
    const kills = mortals.map(one => one.kills);
    const again = told('all').length - new Set(told('all')).size;
    const lines = consumers.map(({ consumer }) => consumer.lines).join(', ');
    stdout.write(
      `seed ${String(seed)} on ${engine}: gateways, endpoint and writer killed ${kills.join(', ')} times; ` +
        `lines ${lines}; ${String(again)} changes sent to the webhook more than once\n`,
    );
  }, 400_000);
});
