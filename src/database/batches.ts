const MAX_CODES = 5_000;

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
