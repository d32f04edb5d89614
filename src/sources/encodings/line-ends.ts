import type { Encoding } from './encoding';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** How many bytes a character has at least. */
export const unitOf = (encoding: Encoding): number => (encoding.startsWith('utf-16') ? 2 : 1);

function isAt(bytes: Buffer, at: number, character: number, encoding: Encoding): boolean {
  if (encoding === 'utf-16le') return bytes[at] === character && bytes[at + 1] === 0;
  if (encoding === 'utf-16be') return bytes[at] === 0 && bytes[at + 1] === character;
  return bytes[at] === character;
}

/** Where the last whole line ends; a carriage return at the very end may be half of a line end. */
export function endOfLastLine(bytes: Buffer, encoding: Encoding): number {
  const unit = unitOf(encoding);
  const last = bytes.length - (bytes.length % unit) - unit;
  for (let at = last; at >= 0; at -= unit) {
    const ends =
      isAt(bytes, at, LINE_FEED, encoding) || (at < last && isAt(bytes, at, CARRIAGE_RETURN, encoding));
    if (ends) return at + unit;
  }
  return 0;
}

/** The lines of some bytes, with their ends, whether those are `\n`, `\r\n` or `\r`. */
export function* linesOf(bytes: Buffer, encoding: Encoding): Generator<Buffer> {
  const unit = unitOf(encoding);
  let start = 0;
  for (let at = 0; at < bytes.length; at += unit) {
    const ends =
      isAt(bytes, at, LINE_FEED, encoding) ||
      (isAt(bytes, at, CARRIAGE_RETURN, encoding) && !isAt(bytes, at + unit, LINE_FEED, encoding));
    if (!ends) continue;
    yield bytes.subarray(start, at + unit);
    start = at + unit;
  }
  if (start < bytes.length) yield bytes.subarray(start);
}
