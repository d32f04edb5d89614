import { bulkhead } from 'cockatiel';
import { ANYONE } from '../../access/caller';
import type { Webhook } from '../../modules/webhook/webhook.repository';
import type { ChangeFeed } from '../change-feed';
import { Delivery, type DeliveryParts } from './delivery';
import { type Failed, Failures } from './failures';

/** Webhooks that are delivered to at once, in one process. */
const MAX_AT_ONCE = 4;
/** How often it is looked whether an attempt is due, or a webhook was changed. */
const LOOK_EVERY_MS = 1_000;

export interface DelivererParts extends DeliveryParts {
  readonly feed: ChangeFeed;
  /** Told of what went wrong here; a webhook that cannot be delivered to says so itself. */
  readonly failed: Failed;
}

/** How one webhook stands. */
export interface WebhookStanding {
  readonly webhook: string;
  readonly state: Webhook['state'];
  /** Changes between what was delivered and the newest one, those that its filter leaves out among them. */
  readonly lag: number;
  readonly failures: number;
}

/** Delivers to every webhook that is due, beside the requests of a gateway; several gateways share them out by leases. */
export class Deliverer {
  readonly #stopping = new AbortController();
  readonly #limit = bulkhead(MAX_AT_ONCE, Infinity);
  readonly #underWay = new Map<string, Promise<void>>();
  /** Up to where it is known that nothing is to be sent. */
  readonly #seen = new Map<string, number>();
  readonly #delivery: Delivery;
  readonly #failures: Failures;
  #standings: readonly WebhookStanding[] = [];
  #running: Promise<void> | undefined;

  constructor(private readonly parts: DelivererParts) {
    this.#delivery = new Delivery(parts);
    this.#failures = new Failures(parts.failed);
  }

  /** How the webhooks stood when they were last looked at. */
  get standings(): readonly WebhookStanding[] {
    return this.#standings;
  }

  start(): void {
    this.#running ??= this.run();
  }

  /** Ends what is under way: a batch whose answer has not come is sent again later. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await Promise.all(this.#underWay.values());
    await this.parts.poster.close();
  }

  private async run(): Promise<void> {
    const { signal } = this.#stopping;
    const { feed } = this.parts;
    let revision = -1;
    while (!signal.aborted) {
      try {
        revision = await this.look();
        this.#failures.wentWell(null);
      } catch (error) {
        this.#failures.tell(error, null);
      }
      await feed.watch.past(revision, signal, LOOK_EVERY_MS);
    }
  }

  /** Begins what is due; gives the revision that was seen. */
  private async look(): Promise<number> {
    const { webhooks, letters, feed, clock } = this.parts;
    const [all, wanted, { position: newest, revision }] = await Promise.all([
      webhooks.all(),
      letters.wanted(),
      feed.walk.newest({ caller: ANYONE }),
    ]);
    this.#standings = all.map(({ webhook, state, position, failures }) => ({
      ...{ webhook, state, failures },
      lag: Math.max(0, newest - position),
    }));
    const now = clock().toISOString();
    for (const one of all) {
      const { webhook, state, position, nextAttemptAt } = one;
      const seen = Math.max(position, this.#seen.get(webhook) ?? 0);
      const isBehind = seen < newest && nextAttemptAt <= now;
      if (state === 'ACTIVE' && (isBehind || wanted.includes(webhook))) this.begin(webhook);
    }
    return revision;
  }

  private begin(webhook: string): void {
    if (this.#underWay.has(webhook)) return;
    const { signal } = this.#stopping;
    const work = this.#limit
      .execute(() => this.#delivery.run(webhook, signal))
      .then(seen => {
        this.#failures.wentWell(webhook);
        if (seen !== null) this.#seen.set(webhook, seen);
      })
      .catch((error: unknown) => {
        if (!signal.aborted) this.#failures.tell(error, webhook);
      })
      .finally(() => this.#underWay.delete(webhook));
    this.#underWay.set(webhook, work);
  }
}
