import DataLoader from 'dataloader';
import type { Waves } from './waves';

/** Keys of one batch: each batch is one statement with one variable, so the bound is memory, not SQL. */
const MAX_BATCH_SIZE = 5_000;

/** At most one value per key; null where there is none. */
export function createUniqueLoader<Key, Value>(
  load: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
  waves: Waves,
): DataLoader<Key, Value | null> {
  return new DataLoader(
    async keys => {
      const byKey = await waves.read(() => load(keys));
      return keys.map(key => byKey.get(key) ?? null);
    },
    { maxBatchSize: MAX_BATCH_SIZE, batchScheduleFn: waves.schedule },
  );
}
