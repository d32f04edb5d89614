import { writeRevision } from '../../src/database/write-revision';
import { Batches } from '../../src/feed/webhooks/batches';
import { Delivery } from '../../src/feed/webhooks/delivery';
import { type Message, Poster, type Taken } from '../../src/feed/webhooks/post';
import { Signer } from '../../src/feed/webhooks/signature';
import { datasets } from '../../src/modules/dataset/dataset.table';
import { DeadLetterRepository } from '../../src/modules/webhook/dead-letter.repository';
import { WebhookRepository } from '../../src/modules/webhook/webhook.repository';
import { createDatabase, engines, type TestDatabase } from '../support/databases';
import { feedOn } from '../support/feed';
import { writePlatform } from '../support/platform-write';

const WEBHOOK = 'wh_1';
const DELIVERED: Taken = { outcome: 'DELIVERED' };
const FAILED: Taken = { outcome: 'FAILED', error: 'It failed.', askedMs: null };
/** So long that two of them are longer than a lease. */
const POST_MS = 20_000;

/** Posts nothing: it takes time, by the clock of a test, and answers as it is told to. */
class ScriptedPoster extends Poster {
  readonly sent: string[] = [];
  now = Date.UTC(2026, 11, 1);
  answer: () => Taken | Promise<Taken> = () => DELIVERED;

  override post({ body }: Message): Promise<Taken> {
    const events = JSON.parse(body) as readonly { readonly subject: string }[];
    this.sent.push(events.map(({ subject }) => subject).join());
    this.now += POST_MS;
    return Promise.resolve(this.answer());
  }
}

describe.each(engines)('a delivery on %s', engine => {
  let database: TestDatabase;
  let webhooks: WebhookRepository;
  let letters: DeadLetterRepository;
  let poster: ScriptedPoster;

  const clock = (): Date => new Date(poster.now);
  const standing = () => webhooks.find(WEBHOOK);

  beforeEach(async () => {
    database = await createDatabase(engine);
    webhooks = new WebhookRepository(database.db);
    letters = new DeadLetterRepository(database.db);
    poster = new ScriptedPoster(true);
    const url = 'https://partner.example.vn/changes';
    const wanted = { url, role: 'PUBLIC', filter: {}, batchSize: 1, position: 0 } as const;
    await webhooks.add({ ...wanted, webhook: WEBHOOK }, clock());
  });

  afterEach(async () => {
    await poster.close();
    await database.drop();
  });

  /** Delivers until nothing is left, or for so long that nothing ever will be. */
  const deliver = async (attempts = 1): Promise<void> => {
    const batches = new Batches(feedOn(database.db).walk);
    const parts = { webhooks, letters, batches, poster, signer: new Signer('a key'), attempts, clock };
    await new Delivery(parts).run(WEBHOOK, AbortSignal.timeout(10_000));
  };

  const writeDataset = async (accessLevel: string): Promise<void> => {
    const note = { clock: () => new Date(), author: 'test', reason: 'A dataset was described.' };
    const record = { code: 'so-do', nameVi: 'Sơ đồ', accessLevel, status: 'UNKNOWN' };
    await writeRevision(database.db, note, [{ table: datasets, records: [record] }]);
  };

  /** Makes dead letters, all wanted again, of what is to be sent. */
  const giveUp = async (): Promise<void> => {
    poster.answer = () => FAILED;
    await deliver();
    await letters.retry(WEBHOOK, null, clock());
    poster.sent.length = 0;
    poster.answer = () => DELIVERED;
  };

  it('goes on after a batch that was closed to its role once it had failed', async () => {
    await writeDataset('OPEN');
    poster.answer = () => FAILED;
    await deliver(2);
    expect(await standing()).toMatchObject({ position: 0, batchUntil: 1, failures: 1 });
    await writeDataset('PRIVATE_USE');
    await writePlatform(database.db, 'mot', 'Một');
    poster.answer = () => DELIVERED;
    await deliver(2);
    expect(poster.sent).toEqual(['Dataset/so-do', 'Platform/mot']);
    expect(await standing()).toMatchObject({ batchUntil: null, failures: 0 });
  });

  it('sends nothing of a dead letter that was closed to its role since, and is done with it', async () => {
    await writeDataset('OPEN');
    await giveUp();
    await writeDataset('PRIVATE_USE');
    await deliver();
    expect(poster.sent).toEqual([]);
    expect(await letters.list(WEBHOOK)).toEqual([]);
  });

  it('keeps the webhook for as long as dead letters are sent again', async () => {
    for (const code of ['mot', 'hai', 'ba']) await writePlatform(database.db, code, code);
    await giveUp();
    const other = new WebhookRepository(database.db);
    const taken: unknown[] = [];
    poster.answer = async () => {
      taken.push(await other.lease(WEBHOOK, clock()));
      return DELIVERED;
    };
    await deliver();
    expect(taken).toEqual([null, null, null]);
    expect(await letters.list(WEBHOOK)).toEqual([]);
  });

  it('sends no further dead letter, nor anything else, once another process has the webhook', async () => {
    for (const code of ['mot', 'hai']) await writePlatform(database.db, code, code);
    await giveUp();
    await writePlatform(database.db, 'ba', 'Ba');
    const other = new WebhookRepository(database.db);
    poster.answer = async () => {
      poster.now += POST_MS;
      expect(await other.lease(WEBHOOK, clock())).not.toBeNull();
      return DELIVERED;
    };
    await deliver();
    expect(poster.sent).toEqual(['Platform/mot']);
  });
});
