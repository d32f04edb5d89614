import { hostname } from 'node:os';
import { pid } from 'node:process';
import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { Role } from '../../access/caller';
import type { Db } from '../../database/connect';
import { storable } from '../../database/storable';
import { columnName } from '../../database/table';
import type { ChangeFilter } from '../change/change.repository';
import { insertLetter, type NewDeadLetter, removeLetters } from './dead-letter.repository';
import { toRow } from './to-row';

/** Whether a webhook is delivered to: it is paused by a person, and disabled by its endpoint, which said it is gone. */
export type WebhookState = 'ACTIVE' | 'PAUSED' | 'DISABLED';

export interface Webhook {
  readonly webhook: string;
  readonly url: string;
  /** Whose view of the registry is sent. */
  readonly role: Role;
  readonly filter: ChangeFilter;
  readonly batchSize: number;
  readonly state: WebhookState;
  readonly stateNote: string | null;
  /** Of its secret. */
  readonly generation: number;
  readonly rotatedAt: string | null;
  /** The sequence of the last change that was delivered or given up. */
  readonly position: number;
  /** Up to where the batch goes that is being delivered; null: none is. */
  readonly batchUntil: number | null;
  /** Of the batch. */
  readonly failures: number;
  readonly nextAttemptAt: string;
  readonly lastError: string | null;
  readonly deliveredAt: string | null;
  readonly createdAt: string;
}

/** What a new webhook is told. */
export type NewWebhook = Pick<Webhook, 'webhook' | 'url' | 'role' | 'filter' | 'batchSize' | 'position'>;

/** What a delivery leaves of a webhook. */
export type WebhookChange = Partial<Omit<Webhook, 'webhook' | 'url' | 'role' | 'filter' | 'createdAt'>>;

/** A process that says nothing for so long delivers no more: another one takes over. */
export const LEASE_MS = 30_000;

const WEBHOOKS = 'webhooks';

/** Keeps the webhooks and how far each has come. One process at a time delivers to one; what it writes is refused once another does. */
export class WebhookRepository {
  /** Tells this process from all others, on whatever machine. */
  readonly #owner = `${hostname()} ${String(pid)} ${randomUUID()}`;

  constructor(private readonly db: Db) {}

  async all(): Promise<Webhook[]> {
    const rows = await this.db.reader<Stored>(WEBHOOKS).orderBy('webhook');
    return rows.map(toWebhook);
  }

  async find(webhook: string): Promise<Webhook | null> {
    const row = await this.db.reader<Stored>(WEBHOOKS).where({ webhook }).first();
    return row ? toWebhook(row) : null;
  }

  async add({ filter, batchSize, ...webhook }: NewWebhook, now: Date): Promise<void> {
    await this.db.writer(WEBHOOKS).insert({
      ...webhook,
      filter: JSON.stringify(filter),
      batch_size: batchSize,
      ...{ state: 'ACTIVE', generation: 1, failures: 0 },
      ...{ created_at: now.toISOString(), next_attempt_at: now.toISOString() },
    });
  }

  async remove(webhook: string): Promise<void> {
    await this.db.writer.transaction(async trx => {
      await removeLetters(trx, webhook);
      await trx(WEBHOOKS).where({ webhook }).delete();
    });
  }

  /** Changes a webhook as a person wants it. */
  async change(webhook: string, change: WebhookChange): Promise<void> {
    await this.db.writer(WEBHOOKS).where({ webhook }).update(toStored(change));
  }

  /** Takes a webhook for this process, as it stands then; null: another one has it, or it is not to be delivered to. */
  async lease(webhook: string, now: Date): Promise<Webhook | null> {
    const [row] = await this.db
      .writer<Stored>(WEBHOOKS)
      .where({ webhook, state: 'ACTIVE' })
      .where(any => {
        void any
          .whereNull('lease_until')
          .orWhere('lease_until', '<', now.toISOString())
          .orWhere({ lease_owner: this.#owner });
      })
      .update(this.leaseUntil(now))
      .returning('*');
    return row ? toWebhook(row) : null;
  }

  /** Gives a webhook back. */
  async release(webhook: string): Promise<void> {
    await this.db
      .writer(WEBHOOKS)
      .where({ webhook, lease_owner: this.#owner })
      .update({ lease_owner: null, lease_until: null });
  }

  /**
   * Writes what a delivery came to, and keeps the webhook for this process; null where it has it no more, or where it is
   * not to be delivered to any longer: then nothing was written, or it was the last.
   */
  async settle(
    { webhook, position }: Webhook,
    change: WebhookChange,
    now: Date,
    given?: NewDeadLetter,
  ): Promise<Webhook | null> {
    return this.db.writer.transaction(async trx => {
      const [row] = await trx<Stored>(WEBHOOKS)
        .where({ webhook, position, lease_owner: this.#owner })
        .update({ ...toStored(change), ...this.leaseUntil(now) })
        .returning('*');
      if (!row) return null;
      if (given) await insertLetter(trx, given);
      const settled = toWebhook(row);
      return settled.state === 'ACTIVE' ? settled : null;
    });
  }

  private leaseUntil(now: Date): { lease_owner: string; lease_until: string } {
    return { lease_owner: this.#owner, lease_until: new Date(now.getTime() + LEASE_MS).toISOString() };
  }
}

type Stored = Readonly<Record<string, string | number | null>>;

const toStored = (change: object): Record<string, Knex.Value> =>
  Object.fromEntries(
    Object.entries(change as Record<string, Knex.Value>).map(([property, value]) => [
      columnName(property),
      typeof value === 'string' ? storable(value) : value,
    ]),
  );

const toWebhook = (row: Stored): Webhook => {
  const webhook = toRow(row) as unknown as Webhook;
  return { ...webhook, filter: JSON.parse(String(row['filter'])) as ChangeFilter };
};
