import { isUtf8 } from 'node:buffer';
import { decodeBytes } from './decode-bytes';
import { type Encoding, ENCODING_NAMES } from './encoding';
import { countSyllables } from './syllables';

/** What a text seems to be encoded in. */
export interface Detected {
  readonly encoding: Encoding;
  /** `unclear`: read in none of the known encodings the text is Vietnamese; the encoding is only the nearest. */
  readonly confidence: 'certain' | 'likely' | 'unclear';
  readonly why: string;
}

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, Buffer])[] = [
  ['utf-8', Buffer.of(0xef, 0xbb, 0xbf)],
  ['utf-16le', Buffer.of(0xff, 0xfe)],
  ['utf-16be', Buffer.of(0xfe, 0xff)],
];

/** How many bytes of a byte order mark a text of the encoding begins with. */
export function byteOrderMarkLength(bytes: Buffer, encoding: Encoding): number {
  const mark = BYTE_ORDER_MARKS.find(([marked]) => marked === encoding)?.[1];
  return mark !== undefined && bytes.subarray(0, mark.length).equals(mark) ? mark.length : 0;
}

const CANDIDATES: readonly Encoding[] = ['windows-1258', 'tcvn3', 'vni', 'utf-8'];
/** Of the words with marks; foreign names and abbreviations are the rest. */
const ENOUGH = 0.6;
/** How much fewer they must be in any other reading. */
const CLEARLY = 0.1;
/** So few words are Vietnamese in a wrong reading by chance: then none may be so in another. */
const FEW = 2;
const LONGEST_CHARACTER = 4;

/**
 * What the beginning of a text is encoded in: told by its byte order mark, by being valid UTF-8, by the zeros of
 * UTF-16, else by the reading in which most of its words with marks are Vietnamese syllables.
 */
export function detectEncoding(sample: Buffer): Detected {
  return byByteOrderMark(sample) ?? byZeros(sample) ?? byValidity(sample) ?? bySyllables(sample);
}

function byByteOrderMark(sample: Buffer): Detected | undefined {
  const found = BYTE_ORDER_MARKS.find(([encoding]) => byteOrderMarkLength(sample, encoding) > 0);
  return found && { encoding: found[0], confidence: 'certain', why: 'it begins with a byte order mark' };
}

/** Spaces, digits and commas are half zeros in UTF-16, and text of one byte a letter has no zeros at all. */
function byZeros(sample: Buffer): Detected | undefined {
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length / 10 || Math.min(even, odd) * 4 > Math.max(even, odd))
    return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  return { encoding, confidence: 'likely', why: 'every other byte of much of it is zero' };
}

function byValidity(sample: Buffer): Detected | undefined {
  if (!isUtf8Beginning(sample)) return undefined;
  return sample.every(byte => byte < 0x80)
    ? {
        encoding: 'utf-8',
        confidence: 'likely',
        why: `its first ${String(sample.length)} bytes are plain ASCII`,
      }
    : { encoding: 'utf-8', confidence: 'certain', why: 'it is valid UTF-8' };
}

/** The sample may end inside a character, if it has others to show that it is UTF-8. */
function isUtf8Beginning(sample: Buffer): boolean {
  for (let cut = 0; cut < LONGEST_CHARACTER; cut += 1) {
    const whole = sample.subarray(0, sample.length - cut);
    if (isUtf8(whole)) return cut === 0 || whole.some(byte => byte >= 0x80);
  }
  return false;
}

interface Reading {
  readonly encoding: Encoding;
  readonly text: string;
  readonly words: number;
  readonly syllables: number;
  readonly share: number;
}

function readAs(sample: Buffer, encoding: Encoding): Reading {
  const text = decodeBytes(sample, encoding);
  const { words, syllables } = countSyllables(text);
  return { encoding, text, words, syllables, share: words === 0 ? 0 : syllables / words };
}

const say = ({ encoding, words, syllables }: Reading): string =>
  `${String(syllables)} of its ${String(words)} words with marks are Vietnamese in ${ENCODING_NAMES[encoding]}`;

function bySyllables(sample: Buffer): Detected {
  const readings = CANDIDATES.map(encoding => readAs(sample, encoding));
  const best = readings.reduce((one, other) => (other.share > one.share ? other : one));
  const { encoding, share, words, text } = best;
  if (share < ENOUGH) return { encoding, confidence: 'unclear', why: `no more than ${say(best)}` };
  const least = words <= FEW ? 0 : share - CLEARLY;
  const rival = readings.find(other => other.text !== text && other.share > least);
  return rival === undefined
    ? { encoding, confidence: 'likely', why: say(best) }
    : { encoding, confidence: 'unclear', why: `${say(best)}, but ${say(rival)}` };
}
