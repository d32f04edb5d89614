import { SourceError } from '../../errors';
import { decodeBytes } from './decode-bytes';
import { byteOrderMarkLength } from './detect-encoding';
import { type Encoding, UNDECODABLE } from './encoding';
import { endOfLastLine } from './line-ends';
import { type Malformed, malformedLines } from './malformed';

const LONGEST_LINE = 1_048_576;

/**
 * Decodes a text as it comes, in whole lines that end with `\n` whatever they ended with, as composed Unicode and
 * without a byte order mark. Bytes that cannot be decoded become U+FFFD and are told to `onMalformed` before the
 * text they stand in is given. Throws a `SourceError` where a line is longer than any table's.
 */
export async function* decodeStream(
  source: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  onMalformed: (malformed: Malformed) => void,
): AsyncGenerator<string> {
  let line = 1;
  for await (const lines of wholeLines(source, encoding)) {
    const text = decodeBytes(lines, encoding).replace(/\r\n?/g, '\n');
    if (text.includes(UNDECODABLE)) {
      for (const malformed of malformedLines(lines, encoding, line)) onMalformed(malformed);
    }
    line += countLines(text);
    yield text;
  }
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

async function* wholeLines(source: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<Buffer> {
  let kept: Buffer = Buffer.alloc(0);
  let start = true;
  for await (const chunk of source) {
    const bytes = Buffer.concat([kept, chunk]);
    const end = endOfLastLine(bytes, encoding);
    if (end > 0) {
      yield bytes.subarray(start ? byteOrderMarkLength(bytes, encoding) : 0, end);
      start = false;
    }
    kept = bytes.subarray(end);
    refuseEndless(kept);
  }
  if (kept.length > 0) yield kept.subarray(start ? byteOrderMarkLength(kept, encoding) : 0);
}

function refuseEndless(kept: Buffer): void {
  if (kept.length <= LONGEST_LINE) return;
  throw new SourceError(
    `A line is longer than ${String(LONGEST_LINE)} bytes: this is no table of text, or its lines do not end as the lines of a text do.`,
    'SOURCE_UNREADABLE',
  );
}
