import type { Knex } from 'knex';

/** SQLite takes 32,766 variables and 500 terms a statement. */
const MAX_VARIABLES = 30_000;
const MAX_ROWS = 500;
const MAX_CODES = 5_000;

/** Inserts the rows in as few statements as the engines allow. All rows have the same columns. */
export async function insertAll(
  trx: Knex,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const width = Object.keys(rows[0] ?? {}).length;
  const size = Math.max(1, Math.min(MAX_ROWS, Math.floor(MAX_VARIABLES / Math.max(1, width))));
  for (const chunk of chunksOf(rows, size)) await trx(table).insert([...chunk]);
}

/** Runs a look-up over many keys in bounded steps and gives all it found. */
export async function oneOfChunks<Key, Found>(
  keys: readonly Key[],
  find: (some: readonly Key[]) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const chunk of chunksOf(keys, MAX_CODES)) for (const one of await find(chunk)) found.push(one);
  return found;
}

export function* chunksOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
