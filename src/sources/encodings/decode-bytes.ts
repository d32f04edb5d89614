import { decode } from 'iconv-lite';
import { type Encoding, UNDECODABLE } from './encoding';
import { decodeTcvn3 } from './tcvn3';
import { decodeVni } from './vni';

const LONE_SURROGATE = /\p{Surrogate}/gu;

const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, UNDECODABLE);

function decodeUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): string {
  const whole = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const little = encoding === 'utf-16be' ? whole.swap16() : whole;
  return wellFormed(little.toString('utf16le')) + (bytes.length % 2 === 1 ? UNDECODABLE : '');
}

const DECODERS: Readonly<Record<Encoding, (bytes: Buffer) => string>> = {
  'utf-8': bytes => bytes.toString('utf8'),
  'utf-16le': bytes => decodeUtf16(bytes, 'utf-16le'),
  'utf-16be': bytes => decodeUtf16(bytes, 'utf-16be'),
  'windows-1258': bytes => decode(bytes, 'windows-1258', { stripBOM: false }),
  tcvn3: decodeTcvn3,
  vni: decodeVni,
};

/** Bytes as composed Unicode; the bytes must not end inside a letter. What cannot be decoded becomes U+FFFD. */
export const decodeBytes = (bytes: Buffer, encoding: Encoding): string =>
  DECODERS[encoding](bytes).normalize('NFC');
