import DataLoader from 'dataloader';

/** Keys of one batch: each batch is one statement with one variable, so the bound is memory, not SQL. */
const MAX_BATCH_SIZE = 5_000;

/** At most one value per key; null where there is none. */
export function createUniqueLoader<Key, Value>(
  load: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): DataLoader<Key, Value | null> {
  return new DataLoader(
    async keys => {
      const byKey = await load(keys);
      return keys.map(key => byKey.get(key) ?? null);
    },
    { maxBatchSize: MAX_BATCH_SIZE },
  );
}
