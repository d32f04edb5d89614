import type { DeadLetter, DeadLetterRepository } from '../../modules/webhook/dead-letter.repository';
import type { Webhook, WebhookRepository } from '../../modules/webhook/webhook.repository';
import type { Batch, Batches } from './batches';
import type { Poster, Taken } from './post';
import type { Signer } from './signature';
import { waitingTime } from './waiting-time';

export interface DeliveryParts {
  readonly webhooks: WebhookRepository;
  readonly letters: DeadLetterRepository;
  readonly batches: Batches;
  readonly poster: Poster;
  readonly signer: Signer;
  /** Attempts at one batch, then it is given up. */
  readonly attempts: number;
  readonly clock: () => Date;
}

/** What a failed attempt says. */
type Failure = Exclude<Taken, { outcome: 'DELIVERED' }>;

/** How far a webhook was followed without anything to send before that is written down. */
const UNSENT_SPAN = 10_000;

/**
 * Delivers to one webhook, batch after batch in the order of the feed, until nothing is left or an attempt fails. What a
 * batch is made of is written down before its first attempt: every further one, also another process's, is of the same
 * changes under the same id. That it was delivered is written down afterwards; who is killed in between sends it again.
 */
export class Delivery {
  constructor(private readonly parts: DeliveryParts) {}

  /** Delivers what there is; gives the position up to which there was nothing more to send. */
  async run(webhook: string, signal: AbortSignal): Promise<number | null> {
    const { webhooks } = this.parts;
    const leased = await webhooks.lease(webhook, this.parts.clock());
    if (!leased) return null;
    try {
      return await this.go(await this.tryAgain(leased, signal), signal);
    } finally {
      await webhooks.release(webhook);
    }
  }

  private async go(leased: Webhook | null, signal: AbortSignal): Promise<number | null> {
    let [current, seen]: [Webhook | null, number] = [leased, leased?.position ?? 0];
    while (current && !signal.aborted) {
      const batch = await this.batchOf(current, seen);
      seen = batch.until;
      const isEmpty = batch.messages.length === 0;
      current = isEmpty ? await this.passOver(current, seen) : await this.deliver(current, batch, signal);
      if (batch.isAtEnd && isEmpty) return seen;
    }
    return null;
  }

  /** Goes on after what holds nothing to send; a batch that does has been closed to the role since it was cut. */
  private async passOver(webhook: Webhook, until: number): Promise<Webhook | null> {
    const isSoon = until - webhook.position < UNSENT_SPAN;
    if (webhook.batchUntil === null && isSoon) return webhook;
    return this.settle(webhook, { ...DONE, position: until });
  }

  private batchOf(webhook: Webhook, seen: number): Promise<Batch> {
    const { batches } = this.parts;
    const { position, batchUntil } = webhook;
    return batchUntil === null ? batches.next(webhook, seen) : batches.again(webhook, position, batchUntil);
  }

  /** Gives the webhook as it stands then; null where nothing more is to be sent now. */
  private async deliver(webhook: Webhook, batch: Batch, signal: AbortSignal): Promise<Webhook | null> {
    const { after: position, until: batchUntil } = batch;
    const known =
      webhook.batchUntil === null ? await this.settle(webhook, { position, batchUntil }) : webhook;
    if (!known) return null;
    const taken = await this.send(known, batch, signal);
    if (taken.outcome !== 'DELIVERED') return this.fail(known, batch, taken);
    const deliveredAt = this.parts.clock().toISOString();
    return this.settle(known, { ...DONE, position: batch.until, lastError: null, deliveredAt });
  }

  private async fail(webhook: Webhook, batch: Batch, failure: Failure): Promise<Webhook | null> {
    const { error } = failure;
    if (failure.outcome === 'GONE') {
      const stateNote = `${error} Its endpoint is gone.`;
      return this.settle(webhook, { state: 'DISABLED', stateNote, lastError: error });
    }
    const failures = webhook.failures + 1;
    if (failures >= this.parts.attempts) return this.giveUp(webhook, batch, { failures, error });
    const now = this.parts.clock();
    const waitMs = waitingTime({ failures, askedMs: failure.askedMs });
    const nextAttemptAt = new Date(now.getTime() + waitMs).toISOString();
    await this.settle(webhook, { failures, nextAttemptAt, lastError: error });
    return null;
  }

  private giveUp(
    webhook: Webhook,
    { after, until }: Batch,
    { failures, error }: { failures: number; error: string },
  ): Promise<Webhook | null> {
    const { webhooks, clock } = this.parts;
    const failedAt = clock().toISOString();
    const letter = { webhook: webhook.webhook, after, until, attempts: failures, failedAt, error };
    return webhooks.settle(webhook, { ...DONE, position: until, lastError: error }, clock(), letter);
  }

  /**
   * Sends once more what was given up and somebody wants tried again; each once. Gives the webhook as it stands then:
   * each letter may take half a lease, which is therefore renewed after it, and ends this where another process has it.
   */
  private async tryAgain(leased: Webhook, signal: AbortSignal): Promise<Webhook | null> {
    const { webhooks, letters, clock } = this.parts;
    let current: Webhook | null = leased;
    while (current && !signal.aborted) {
      const letter = await letters.nextWanted(current.webhook);
      if (!letter) return current;
      await this.sendAgain(current, letter, signal);
      current = await webhooks.lease(current.webhook, clock());
    }
    return current;
  }

  private async sendAgain(webhook: Webhook, letter: DeadLetter, signal: AbortSignal): Promise<void> {
    const { letters, batches, clock } = this.parts;
    const batch = await batches.again(webhook, letter.after, letter.until);
    // All of it was closed to the role since: there is nothing left to tell.
    const isEmpty = batch.messages.length === 0;
    const taken = isEmpty ? DELIVERED : await this.send(webhook, batch, signal);
    await (taken.outcome === 'DELIVERED'
      ? letters.bury(letter.letter)
      : letters.failAgain(letter.letter, taken.error, clock()));
  }

  private settle(
    webhook: Webhook,
    change: Parameters<WebhookRepository['settle']>[1],
  ): Promise<Webhook | null> {
    return this.parts.webhooks.settle(webhook, change, this.parts.clock());
  }

  private send(webhook: Webhook, { until, messages }: Batch, signal: AbortSignal): Promise<Taken> {
    const { poster, signer, clock } = this.parts;
    const now = clock();
    const id = `${webhook.webhook}.${String(until)}`;
    const timestamp = Math.floor(now.getTime() / 1_000);
    const body = JSON.stringify(messages);
    return poster.post(
      {
        url: webhook.url,
        body,
        headers: {
          'content-type': 'application/cloudevents-batch+json; charset=utf-8',
          'user-agent': 'lien-thong-webhooks',
          'webhook-id': id,
          'webhook-timestamp': String(timestamp),
          'webhook-signature': signer.signature(webhook, { id, timestamp, body }, now),
        },
      },
      signal,
    );
  }
}

const DONE = { batchUntil: null, failures: 0 };
const DELIVERED: Taken = { outcome: 'DELIVERED' };
