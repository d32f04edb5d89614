import { isNativeError } from 'node:util/types';
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { BackupError } from '../../errors';
import { type BackupHead, endSchema, headSchema, rowSchema, tableSchema, tallySchema } from './backup-format';
import { type StoredRow, Tally } from './read-rows';

/** A table of a backup; its rows are read once, in order. */
export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<StoredRow>;
}

const DAMAGED = 'Nothing was changed. Take another backup.';

export const damaged = (what: string): BackupError =>
  new BackupError(`The backup is damaged: ${what}. ${DAMAGED}`, 'BACKUP_DAMAGED');

export const unknown = (): BackupError =>
  new BackupError(
    `This is no backup that this program wrote, or one of a newer version of it. ${DAMAGED}`,
    'BACKUP_UNKNOWN',
  );

/** Reads the lines of a backup one by one and finds out whether they are those that were written. */
export class BackupLines {
  readonly #lines: AsyncIterator<string, undefined>;
  readonly #whole = createHash('sha256');
  #number = 0;

  constructor(lines: AsyncIterable<string>) {
    this.#lines = lines[Symbol.asyncIterator]() as AsyncIterator<string, undefined>;
  }

  /** The head; to be read first. */
  async head(): Promise<BackupHead> {
    const line = await this.next();
    this.#whole.update(line).update('\n');
    const head = headSchema.safeParse(parsed(line));
    if (head.success) return head.data;
    throw unknown();
  }

  /** The tables; throws a `BackupError` as soon as something is not as it was written. */
  async *tables(): AsyncGenerator<BackupTable> {
    for (let count = 0; ; count += 1) {
      const line = await this.next();
      const value = parsed(line);
      const end = endSchema.safeParse(value);
      if (end.success) {
        if (end.data.tables !== count) throw damaged('tables are missing');
        if (end.data.sha256 !== this.#whole.digest('hex')) throw damaged('its digest is another');
        await this.expectNothing();
        return;
      }
      this.#whole.update(line).update('\n');
      const { table, columns } = this.valid(tableSchema, value);
      yield { name: table, columns, rows: this.rows(table, columns.length) };
    }
  }

  private async *rows(table: string, width: number): AsyncGenerator<StoredRow> {
    const tally = new Tally();
    for (;;) {
      const line = await this.next();
      this.#whole.update(line).update('\n');
      const value = parsed(line);
      if (Array.isArray(value)) {
        const row = this.valid(rowSchema, value);
        if (row.length !== width)
          throw damaged(`line ${String(this.#number)} has too many or too few values`);
        tally.add(line);
        yield row;
        continue;
      }
      const told = this.valid(tallySchema, value);
      const { rows, sha256 } = tally.end();
      if (told.of !== table || told.rows !== rows || told.sha256 !== sha256)
        throw damaged(`the rows of ${table} are not those that were written`);
      return;
    }
  }

  private valid<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
    const found = schema.safeParse(value);
    if (found.success) return found.data;
    throw damaged(`line ${String(this.#number)} is not as it was written`);
  }

  private async next(): Promise<string> {
    this.#number += 1;
    const next = await this.#lines.next().catch((cause: unknown) => {
      throw damaged(isNativeError(cause) ? cause.message : 'it cannot be unpacked');
    });
    if (next.done === true) throw damaged('it ends too early');
    return next.value;
  }

  private async expectNothing(): Promise<void> {
    const more = await this.#lines.next().catch(() => ({ done: false }));
    if (more.done !== true) throw damaged('something follows its end');
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
