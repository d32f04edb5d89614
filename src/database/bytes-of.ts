/** Of an object or an array, and of each of its places. */
const OBJECT_BYTES = 32;
const PLACE_BYTES = 8;
/** Of an entry that is kept, beside its value. */
const ENTRY_BYTES = 160;
/** Of a row, what it remembers of its view is shared by all rows. */
const SHARED = 'view';

/** About how much memory a value of rows, lists and texts holds, and its entry in a cache. */
export const bytesOf = (value: unknown): number => ENTRY_BYTES + sizeOf(value);

/** Vietnamese texts take two bytes a letter. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return OBJECT_BYTES + 2 * value.length;
  if (typeof value !== 'object' || value === null) return 0;
  let size = OBJECT_BYTES;
  for (const name in value) {
    size += PLACE_BYTES;
    if (name !== SHARED) size += sizeOf((value as Record<string, unknown>)[name]);
  }
  return size;
}
