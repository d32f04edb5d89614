import type { Db } from '../../src/database/connect';

/** The part of knex's pool that tells whether anything is read. */
interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

/** So many turns of the event loop lie between two reads of one operation, at most. */
const TURNS = 10;

/**
 * Waits until nothing is read any more. An operation is answered as soon as an error takes away what its other fields
 * read; they read on, and what comes next is to find neither their statements nor a closed database.
 */
export async function quiet(db: Db): Promise<void> {
  const { pool } = db.reader.client as { readonly pool: Pool };
  for (let idle = 0; idle < TURNS; idle += 1) {
    await new Promise(resolve => setImmediate(resolve));
    if (pool.numUsed() + pool.numPendingAcquires() > 0) idle = 0;
  }
}
