import type { Knex } from 'knex';
import type { Db } from '../../database/connect';
import { storable } from '../../database/storable';
import { toRow } from './to-row';

/** A batch that was given up: the changes after a position, up to another one. */
export interface DeadLetter {
  readonly letter: number;
  readonly webhook: string;
  readonly after: number;
  readonly until: number;
  readonly attempts: number;
  readonly failedAt: string;
  readonly error: string;
  /** Since when somebody wants it tried again. */
  readonly retryAt: string | null;
}

/** What a delivery that was given up leaves. */
export type NewDeadLetter = Omit<DeadLetter, 'letter' | 'retryAt'>;

const LETTERS = 'webhook_dead_letters';

/** Keeps what could not be delivered: only where it is in the feed, as the changes themselves stay there. */
export class DeadLetterRepository {
  constructor(private readonly db: Db) {}

  /** The dead letters of a webhook or of all, first the oldest. */
  async list(webhook?: string): Promise<DeadLetter[]> {
    const query = this.letters().orderBy('letter');
    return (await (webhook === undefined ? query : query.where({ webhook }))).map(toLetter);
  }

  /** The oldest dead letter of a webhook that is to be tried again; null where there is none. */
  async nextWanted(webhook: string): Promise<DeadLetter | null> {
    const row = await this.letters().where({ webhook }).whereNotNull('retry_at').orderBy('letter').first();
    return row ? toLetter(row) : null;
  }

  /** The webhooks with dead letters that are to be tried again. */
  async wanted(): Promise<string[]> {
    return this.letters().whereNotNull('retry_at').distinct().pluck<string[]>('webhook');
  }

  /** Has dead letters tried again: one, or all of a webhook; gives how many. */
  async retry(webhook: string, letter: number | null, now: Date): Promise<number> {
    const query = this.db.writer(LETTERS).where({ webhook });
    if (letter !== null) void query.where({ letter });
    return query.update({ retry_at: now.toISOString() });
  }

  /** Ends a dead letter that was delivered after all. */
  async bury(letter: number): Promise<void> {
    await this.db.writer(LETTERS).where({ letter }).delete();
  }

  /** Notes that a dead letter could not be delivered again. */
  async failAgain(letter: number, error: string, now: Date): Promise<void> {
    await this.db
      .writer(LETTERS)
      .where({ letter })
      .update({ retry_at: null, error: storable(error), failed_at: now.toISOString() })
      .increment('attempts', 1);
  }

  private letters(): Knex.QueryBuilder<Record<string, unknown>, Record<string, unknown>[]> {
    return this.db.reader<Record<string, unknown>, Record<string, unknown>[]>(LETTERS);
  }
}

const toLetter = (row: Readonly<Record<string, unknown>>): DeadLetter => toRow(row) as unknown as DeadLetter;

/** Writes down a batch that is given up, in the transaction that goes on after it. */
export async function insertLetter(trx: Knex, letter: NewDeadLetter): Promise<void> {
  const { webhook, after, until, attempts, failedAt, error } = letter;
  await trx(LETTERS).insert({ webhook, after, until, attempts, failed_at: failedAt, error: storable(error) });
}

/** Forgets what a webhook was not told. */
export async function removeLetters(trx: Knex, webhook: string): Promise<void> {
  await trx(LETTERS).where({ webhook }).delete();
}
