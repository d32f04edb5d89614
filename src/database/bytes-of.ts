/** Of an object or an array, and of each of its places. */
const OBJECT_BYTES = 32;
const PLACE_BYTES = 8;
/** Of an entry that is kept, beside its value. */
const ENTRY_BYTES = 160;

/**
 * About how much memory a value of rows, lists and texts holds, and its entry in a cache. Vietnamese texts take two
 * bytes a letter. A standpoint is shared by all rows and not counted.
 */
export function bytesOf(value: unknown): number {
  return ENTRY_BYTES + sizeOf(value);
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return OBJECT_BYTES + 2 * value.length;
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return OBJECT_BYTES + sum(value);
  const { view: _shared, ...own } = value as { view?: unknown };
  return OBJECT_BYTES + sum(Object.values(own));
}

const sum = (values: readonly unknown[]): number =>
  values.reduce<number>((total, value) => total + PLACE_BYTES + sizeOf(value), 0);
