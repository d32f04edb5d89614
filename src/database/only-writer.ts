import type { Knex } from 'knex';
import type { Db } from './connect';

/** Runs some work in a transaction that is the only one to write meanwhile; where the work throws, nothing is kept. */
export const asOnlyWriter = <Result>(
  db: Db,
  work: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> =>
  db.writer.transaction(async trx => {
    await db.dialect.begin(trx);
    // The first statement writes, so that SQLite takes its write lock before anything is read.
    await trx('registry').update({ revision: trx.ref('revision') });
    return work(trx);
  });
