import { sortKey } from '../../database/vietnamese-text';
import { type Outcome, shown } from './outcome';

/** Of an id, in bytes. */
export const MAX_ID = 1_000;
/** Of a code, in bytes: it stands in indexes beside a name and a parent's code. */
export const MAX_CODE = 300;
/** Of the sort key of a name: all that an index of PostgreSQL takes are 2,704 bytes. */
const MAX_SORT_KEY = 1_800;
const SHOWN = 40;

/** A text by which records are found; a longer one than the indexes of the registry take is a problem. */
export function withinBytes<Value extends string | null>(read: Outcome<Value>, most: number): Outcome<Value> {
  if ('problem' in read || read.value === null) return read;
  const length = Buffer.byteLength(read.value);
  if (length <= most) return read;
  return {
    problem: `${shown(read.value, SHOWN)} is ${String(length)} bytes long; records are told apart by no more than ${String(most)}`,
  };
}

/** A name, by which records are put in order; a longer one than the indexes of the registry take is a problem. */
export function withinName(read: Outcome<unknown>): Outcome<unknown> {
  if ('problem' in read || typeof read.value !== 'string') return read;
  // Of the beginning alone: the key grows with the text, and of a text without end it takes long.
  if (sortKey(read.value.slice(0, MAX_SORT_KEY)).length <= MAX_SORT_KEY) return read;
  return {
    problem: `${shown(read.value, SHOWN)} is ${String(read.value.length)} characters long, which is no name: names of up to 600 are kept. Map a shorter field, and the long text to a description`,
  };
}
