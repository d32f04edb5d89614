import { createDatabase, type TestDatabase } from '../support/databases';
import { Batches } from '../../src/feed/webhooks/batches';
import { Deliverer } from '../../src/feed/webhooks/deliverer';
import { Poster } from '../../src/feed/webhooks/post';
import { Signer } from '../../src/feed/webhooks/signature';
import { DeadLetterRepository } from '../../src/modules/webhook/dead-letter.repository';
import { WebhookRepository } from '../../src/modules/webhook/webhook.repository';
import { feedOn } from '../support/feed';
import { writePlatform } from '../support/platform-write';
import { until } from '../support/until';

const WEBHOOK = 'wh_1';

/** Webhooks in a database that can be broken. */
class BreakableWebhooks extends WebhookRepository {
  /** The code of the error that comes of each look, and of each attempt to deliver; null: none does. */
  readonly broken: { looks: string | null; leases: string | null } = { looks: null, leases: null };
  looks = 0;
  leases = 0;

  override all(): ReturnType<WebhookRepository['all']> {
    this.looks += 1;
    return this.broken.looks === null ? super.all() : failing(this.broken.looks, this.looks);
  }

  override lease(...asked: Parameters<WebhookRepository['lease']>): ReturnType<WebhookRepository['lease']> {
    this.leases += 1;
    return this.broken.leases === null ? super.lease(...asked) : failing(this.broken.leases, this.leases);
  }
}

/** No two errors of drivers are worded the same: statements hold the time. */
const failing = (code: string, count: number): Promise<never> =>
  Promise.reject(Object.assign(new Error(`Statement ${String(count)}`), { code }));

describe('a deliverer whose database fails', () => {
  let database: TestDatabase;
  let webhooks: BreakableWebhooks;
  let deliverer: Deliverer;
  const told: [unknown, string | null][] = [];

  beforeEach(async () => {
    told.length = 0;
    database = await createDatabase('sqlite');
    const { db } = database;
    await writePlatform(db, 'mot', 'Một');
    webhooks = new BreakableWebhooks(db);
    const feed = feedOn(db);
    deliverer = new Deliverer({
      ...{ feed, webhooks, letters: new DeadLetterRepository(db), batches: new Batches(feed.walk) },
      ...{ poster: new Poster(true), signer: new Signer('a key'), attempts: 1, clock: () => new Date() },
      failed: (error, webhook) => told.push([(error as { code?: unknown }).code, webhook]),
    });
  });

  afterEach(async () => {
    await deliverer.stop();
    await database.drop();
  });

  const fail = async (
    broken: Partial<BreakableWebhooks['broken']>,
    of: 'looks' | 'leases',
  ): Promise<void> => {
    Object.assign(webhooks.broken, broken);
    const before = webhooks[of];
    await until('it was tried some times', () => webhooks[of] >= before + 3);
  };

  it('says so once, and again where that changed or it had gone well', async () => {
    webhooks.broken.looks = 'ECONNREFUSED';
    deliverer.start();
    await fail({ looks: 'ECONNREFUSED' }, 'looks');
    expect(told).toEqual([['ECONNREFUSED', null]]);
    await fail({ looks: 'SQLITE_FULL' }, 'looks');
    await fail({ looks: null }, 'looks');
    await fail({ looks: 'SQLITE_FULL' }, 'looks');
    expect(told.slice(1)).toEqual(Array(2).fill(['SQLITE_FULL', null]));
  });

  it('says so once of each webhook too, where the registry can still be read', async () => {
    const url = 'http://127.0.0.1:9/';
    const wanted = { url, role: 'PUBLIC', filter: {}, batchSize: 1, position: 0 } as const;
    await webhooks.add({ ...wanted, webhook: WEBHOOK }, new Date());
    deliverer.start();
    await fail({ leases: 'SQLITE_READONLY' }, 'leases');
    expect(told).toEqual([['SQLITE_READONLY', WEBHOOK]]);
  });
});
