import type { Knex } from 'knex';
import type { Dialect } from '../../database/dialect';

const TABLE = 'held_records';
const PAGE = 500;

/** Keeps what a run has read until a person has decided on it. */
export class HeldRecordRepository {
  constructor(private readonly dialect: Dialect) {}

  async keep(trx: Knex, run: number, entries: AsyncIterable<readonly unknown[]>): Promise<void> {
    for await (const some of entries) {
      const rows = some.map(entry => ({ run, entry: JSON.stringify(entry) }));
      await this.dialect.insert(trx, TABLE, rows);
    }
  }

  /** What a run held, in the order it was kept. */
  async *read(db: Knex, run: number): AsyncGenerator {
    for (let after = 0, isFull = true; isFull;) {
      const rows = (await db(TABLE)
        .where({ run })
        .where('number', '>', after)
        .orderBy('number')
        .limit(PAGE)) as { number: number; entry: string }[];
      for (const { number, entry } of rows) {
        yield JSON.parse(entry) as unknown;
        after = number;
      }
      isFull = rows.length === PAGE;
    }
  }
}
