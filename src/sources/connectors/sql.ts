import { type ForeignSnapshot, openForeign } from '../../database/foreign';
import type { SourceKind } from '../../modules/source/source.table';
import type { Connector } from '../connector';
import type { SourceOf } from '../source-config';
import { type SqlPlace, sqlPlace } from './sql/sql-address';
import { isOfTheNetwork, toSourceError } from './sql/sql-errors';
import { oneQuery } from './sql/sql-query';
import { SqlTable } from './sql/sql-table';

/**
 * Reads what one query of a SQLite or PostgreSQL database gives, in the order of its key, in one snapshot in which
 * nothing can be written: a row is neither missed nor doubled. A row is a record, a column a field: numbers where JSON
 * holds them exactly, else texts; days and moments as ISO texts, those with a zone in that of Viet Nam.
 *
 * The snapshot stays open until the last row is taken. That keeps a PostgreSQL from clearing what is deleted meanwhile,
 * and the writers of an SQLite file without a write-ahead log waiting.
 *
 * Throws a `SourceError` where the database cannot be read; what goes wrong after the first rows makes the end incomplete.
 */
export const readSql: Connector<SourceOf<SourceKind.SQL>> = async function* (source, { directory, signal }) {
  const { address, allowPrivateAddresses, limits, options } = source;
  const query = oneQuery(options.query);
  const place = await sqlPlace(address, directory, allowPrivateAddresses);
  signal.throwIfAborted();
  const snapshot = await open(place, limits.requestSeconds);
  const stop = (): void => void snapshot.close();
  signal.addEventListener('abort', stop);
  let read = 0;
  try {
    signal.throwIfAborted();
    const table = new SqlTable(snapshot, query, options.key);
    await table.check(limits);
    for await (const part of table.parts(limits)) {
      for (const { key, record } of part) {
        signal.throwIfAborted();
        yield { place: `row ${key}`, record };
        read += 1;
      }
    }
    return { complete: true };
  } catch (error) {
    signal.throwIfAborted();
    const failure = toSourceError(error, place.name);
    if (read === 0 || failure.code === 'SOURCE_TOO_LARGE') throw failure;
    return { complete: false, reason: `After ${String(read)} rows: ${failure.message}` };
  } finally {
    signal.removeEventListener('abort', stop);
    await snapshot.close();
  }
};

/** Opens the database at the first of its addresses that answers. */
async function open({ targets, name }: SqlPlace, seconds: number): Promise<ForeignSnapshot> {
  let failure: unknown;
  for (const target of targets) {
    try {
      return await openForeign(target, seconds * 1_000);
    } catch (error) {
      failure = error;
      if (!isOfTheNetwork(error)) break;
    }
  }
  throw toSourceError(failure, name);
}
