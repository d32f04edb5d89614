import { decodeBytes } from './decode-bytes';
import { type Encoding, ENCODING_NAMES, UNDECODABLE } from './encoding';
import { linesOf, unitOf } from './line-ends';

/** Bytes that are no text in the encoding. */
export interface Malformed {
  /** Counted from 1. */
  readonly line: number;
  /** What stands there, and what was expected. */
  readonly what: string;
}

/** The first malformed bytes of each line that has any; `first` is the number of the first line. */
export function* malformedLines(bytes: Buffer, encoding: Encoding, first: number): Generator<Malformed> {
  let line = first;
  for (const text of linesOf(bytes, encoding)) {
    const at = firstUndecodable(text, encoding);
    if (at !== null) yield { line, what: sayMalformed(text, at, encoding) };
    line += 1;
  }
}

function sayMalformed(line: Buffer, at: number, encoding: Encoding): string {
  const bytes = [...line.subarray(at, at + unitOf(encoding))].map(
    byte => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `${bytes.join(' ')} at byte ${String(at + 1)} of the line is not ${ENCODING_NAMES[encoding]}`;
}

function firstUndecodable(line: Buffer, encoding: Encoding): number | null {
  if (encoding === 'utf-8') return firstInUtf8(line);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return firstInUtf16(line, encoding);
  return firstInLegacy(line, encoding);
}

/** A replacement character that is in the text itself is no malformed byte. */
function firstInUtf8(line: Buffer): number | null {
  const text = line.toString('utf8');
  let at = 0;
  for (const part of text.split(UNDECODABLE).slice(0, -1)) {
    at += Buffer.byteLength(part);
    if (line.toString('utf8', at, at + 3) !== UNDECODABLE || line[at] !== 0xef) return at;
    at += 3;
  }
  return null;
}

function firstInUtf16(line: Buffer, encoding: 'utf-16le' | 'utf-16be'): number | null {
  const even = Buffer.from(line.subarray(0, line.length - (line.length % 2)));
  const text = (encoding === 'utf-16be' ? even.swap16() : even).toString('utf16le');
  const lone = text.search(/\p{Surrogate}/u);
  if (lone !== -1) return lone * 2;
  return line.length % 2 === 1 ? line.length - 1 : null;
}

/** The longest beginning that can be decoded, found by halving. */
function firstInLegacy(line: Buffer, encoding: Encoding): number | null {
  const decodes = (length: number): boolean =>
    !decodeBytes(line.subarray(0, length), encoding).includes(UNDECODABLE);
  if (decodes(line.length)) return null;
  let good = 0;
  let bad = line.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
